import { expectOneOf } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class ApplicationRef {
  constructor(readonly workbook: WorkbookModel) {}
}

export const applicationKind: Kind<ApplicationRef> = {
  name: 'Application',
  read: {
    CalculationMode: ({ workbook }) => workbook.calculationMode,
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: ({ workbook }, value) => {
      workbook.calculationMode = expectOneOf(value, CALCULATION_MODES);
    },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: ({ workbook }) => {
      workbook.notes.calculationHeld = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
