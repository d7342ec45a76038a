import type { Kind } from '../host/kind.ts';
import { dateSerial } from '../model/date-text.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';

/** Day 0 of the 1904 date system in the 1900 one. */
const DAYS_TO_1904 = 1462;

export class FunctionsRef {
  constructor(readonly workbook: WorkbookModel) {}
}

export class FunctionResultRef {
  constructor(
    readonly value: unknown,
    readonly error: string | null,
  ) {}
}

/** Only DATE, which shows which date system the workbook uses. */
export const functionsKind: Kind<FunctionsRef> = {
  name: 'Functions',
  methods: {
    Date: ({ workbook }, args) => {
      const serial = dateSerial(args.integer(0), args.integer(1), args.integer(2));
      if (serial === null) return new FunctionResultRef(null, '#NUM!');
      return new FunctionResultRef(serial - (workbook.options.date1904 ? DAYS_TO_1904 : 0), null);
    },
  },
};

export const functionResultKind: Kind<FunctionResultRef> = {
  name: 'FunctionResult',
  read: { Value: (result) => result.value, Error: (result) => result.error },
};
