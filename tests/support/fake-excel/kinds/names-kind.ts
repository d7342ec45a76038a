import { expectFlag, expectText } from '../host/expect-value.ts';
import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { checkTableName } from '../model/item-names.ts';
import { NamedItemModel } from '../model/named-item-model.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { guardWorkbook } from '../model/write-guards.ts';

export class NamesRef {
  constructor(readonly workbook: WorkbookModel) {}
}

/** A defined name together with the workbook it can be deleted from. */
export class NameRef {
  constructor(
    readonly workbook: WorkbookModel,
    readonly item: NamedItemModel,
  ) {}
}

function find({ workbook }: NamesRef, key: unknown): NameRef | null {
  const name = String(key).toLowerCase();
  const item = workbook.names.find((one) => one.id === key || one.name.toLowerCase() === name);
  return item === undefined ? null : new NameRef(workbook, item);
}

export const namesKind: Kind<NamesRef> = {
  name: 'NamedItemCollection',
  items: ({ workbook }) => workbook.names.map((item) => new NameRef(workbook, item)),
  item: find,
  methods: {
    Add: ({ workbook }, args) => {
      guardWorkbook(workbook);
      const name = checkTableName(workbook, args.text(0), null);
      const reference = args.at(1);
      const range = reference instanceof RangeRef ? reference : null;
      const formula = range === null ? expectText(reference) : `=${range.address}`;
      const item = new NamedItemModel(`name:${workbook.nextId()}`, name, formula, range);
      item.comment = args.optionalText(2) ?? '';
      workbook.names.push(item);
      return new NameRef(workbook, item);
    },
    GetCount: ({ workbook }) => workbook.names.length,
    GetItemOrNullObject: (names, args) => find(names, args.text(0)),
  },
};

export const nameKind: Kind<NameRef> = {
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.id }),
  read: {
    Name: ({ item }) => item.name,
    Type: ({ item }) => (item.range === null ? 'String' : 'Range'),
    Value: ({ item }) => item.range?.address ?? item.formula.replace(/^="?|"$/g, ''),
    Formula: ({ item }) => item.formula,
    Comment: ({ item }) => item.comment,
    Scope: () => 'Workbook',
    Visible: ({ item }) => item.visible,
  },
  write: {
    Comment: ({ item }, value) => {
      item.comment = expectText(value);
    },
    Visible: ({ item }, value) => {
      item.visible = expectFlag(value);
    },
  },
  methods: {
    Delete: ({ workbook, item }) => {
      guardWorkbook(workbook);
      workbook.names.splice(workbook.names.indexOf(item), 1);
    },
    GetRange: ({ item }) => {
      if (item.range === null) throw new HostError('InvalidArgument');
      return item.range;
    },
    GetRangeOrNullObject: ({ item }) => item.range,
  },
};
