import { expectText } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { guardWorkbook } from '../model/write-guards.ts';

export class CustomPropertiesRef {
  constructor(readonly sheet: SheetModel) {}
}

export class CustomPropertyRef {
  constructor(
    readonly sheet: SheetModel,
    readonly key: string,
  ) {}
}

/** Keys are told apart without regard to case. */
function find({ sheet }: CustomPropertiesRef, key: unknown): CustomPropertyRef | null {
  const own = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
  return own === undefined ? null : new CustomPropertyRef(sheet, own);
}

export const customPropertiesKind: Kind<CustomPropertiesRef> = {
  name: 'WorksheetCustomPropertyCollection',
  items: ({ sheet }) => [...sheet.customProperties.keys()].map((key) => new CustomPropertyRef(sheet, key)),
  item: find,
  methods: {
    Add: (properties, args) => {
      const { sheet } = properties;
      guardWorkbook(sheet.workbook);
      const key = find(properties, args.text(0))?.key ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      return new CustomPropertyRef(sheet, key);
    },
    GetCount: ({ sheet }) => sheet.customProperties.size,
    GetItemOrNullObject: (properties, args) => find(properties, args.text(0)),
  },
};

export const customPropertyKind: Kind<CustomPropertyRef> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  read: { Key: ({ key }) => key, Value: ({ sheet, key }) => sheet.customProperties.get(key) },
  write: { Value: ({ sheet, key }, value) => void sheet.customProperties.set(key, expectText(value)) },
  methods: {
    Delete: ({ sheet, key }) => void sheet.customProperties.delete(key),
  },
};
