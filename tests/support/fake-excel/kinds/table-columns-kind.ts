import { expectText } from '../host/expect-value.ts';
import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import type { RangeRef } from '../model/range-ref.ts';
import { readValues } from '../model/read-cells.ts';
import type { TableModel } from '../model/table-model.ts';
import { writeCells } from '../model/write-cells.ts';

export class TableColumnsRef {
  constructor(readonly table: TableModel) {}
}

export class TableColumnRef {
  constructor(
    readonly table: TableModel,
    readonly index: number,
  ) {}

  get range(): RangeRef {
    return this.table.range.part(0, this.index, this.table.area.rows, 1);
  }

  get body(): RangeRef {
    const { body } = this.table;
    return body.part(0, this.index, body.area.rows, 1);
  }
}

/** A column by its name in any case, or by its id, which is its place counted from 1. */
function find({ table }: TableColumnsRef, key: unknown): TableColumnRef | null {
  const names = table.columnNames().map((name) => name.toLowerCase());
  const index = typeof key === 'number' ? key - 1 : names.indexOf(String(key).toLowerCase());
  return index >= 0 && index < names.length ? new TableColumnRef(table, index) : null;
}

export const tableColumnsKind: Kind<TableColumnsRef> = {
  name: 'TableColumnCollection',
  read: { Count: ({ table }) => table.area.columns },
  items: ({ table }) => table.columnNames().map((_, index) => new TableColumnRef(table, index)),
  item: find,
  methods: {
    GetCount: ({ table }) => table.area.columns,
    GetItemAt: ({ table }, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= table.area.columns) throw new HostError('InvalidArgument');
      return new TableColumnRef(table, index);
    },
    GetItemOrNullObject: (columns, args) => find(columns, args.at(0)),
  },
};

export const tableColumnKind: Kind<TableColumnRef> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  read: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => table.columnName(index),
    Values: ({ range }) => readValues(range),
  },
  write: {
    Name: ({ table, index }, value) => {
      writeCells(table.header.part(0, index, 1, 1), expectText(value));
    },
    Values: ({ range }, value) => {
      writeCells(range, value);
    },
  },
  methods: {
    GetDataBodyRange: ({ body }) => body,
    GetHeaderRowRange: ({ table, index }) => table.header.part(0, index, 1, 1),
    GetRange: ({ range }) => range,
  },
};
