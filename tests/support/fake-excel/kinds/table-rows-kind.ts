import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import type { RangeRef } from '../model/range-ref.ts';
import { readValues } from '../model/read-cells.ts';
import type { TableModel } from '../model/table-model.ts';
import { addTableRows, deleteTableRows } from '../model/table-rules.ts';
import { writeCells } from '../model/write-cells.ts';

export class TableRowsRef {
  constructor(readonly table: TableModel) {}

  get count(): number {
    return this.table.body.area.rows;
  }
}

export class TableRowRef {
  constructor(
    readonly table: TableModel,
    readonly index: number,
  ) {}

  get range(): RangeRef {
    return this.table.body.part(this.index, 0, 1, this.table.area.columns);
  }
}

export const tableRowsKind: Kind<TableRowsRef> = {
  name: 'TableRowCollection',
  read: { Count: ({ count }) => count },
  items: ({ table, count }) => Array.from({ length: count }, (_, index) => new TableRowRef(table, index)),
  methods: {
    Add: ({ table, count }, args) => {
      const values: unknown = args.at(1);
      const added = addTableRows(
        table,
        args.optionalInteger(0),
        Array.isArray(values) ? Math.max(1, values.length) : 1,
      );
      if (values !== null) writeCells(added, values);
      return new TableRowRef(table, args.optionalInteger(0) ?? count);
    },
    DeleteRowsAt: ({ table }, args) => {
      deleteTableRows(table, args.integer(0), args.optionalInteger(1) ?? 1);
    },
    GetCount: ({ count }) => count,
    GetItemAt: ({ table, count }, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= count) throw new HostError('InvalidArgument');
      return new TableRowRef(table, index);
    },
  },
};

export const tableRowKind: Kind<TableRowRef> = {
  name: 'TableRow',
  read: { Index: ({ index }) => index, Values: ({ range }) => readValues(range) },
  write: {
    Values: ({ range }, value) => {
      writeCells(range, value);
    },
  },
  methods: {
    Delete: ({ table, index }) => {
      deleteTableRows(table, index, 1);
    },
    GetRange: ({ range }) => range,
  },
};
