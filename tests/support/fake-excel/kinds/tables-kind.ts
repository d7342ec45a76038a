import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { TableModel } from '../model/table-model.ts';
import { addTable } from '../model/table-rules.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { rangeArgument } from './range-argument.ts';

/** The tables of a sheet, or of the whole workbook. */
export class TablesRef {
  constructor(
    readonly workbook: WorkbookModel,
    readonly sheet: SheetModel | null,
  ) {}

  get tables(): readonly TableModel[] {
    return this.sheet === null ? this.workbook.tables() : this.sheet.tables;
  }
}

function find({ tables, workbook }: TablesRef, key: unknown): TableModel | null {
  const table = workbook.findTable(String(key));
  return table !== null && tables.includes(table) ? table : null;
}

export const tablesKind: Kind<TablesRef> = {
  name: 'TableCollection',
  read: { Count: ({ tables }) => tables.length },
  items: ({ tables }) => tables,
  item: find,
  methods: {
    Add: ({ workbook, sheet }, args) => {
      const range = rangeArgument(args.at(0), workbook, sheet);
      if (sheet !== null && range.sheet !== sheet) throw new HostError('InvalidArgument');
      return addTable(range, args.flag(1));
    },
    GetCount: ({ tables }) => tables.length,
    GetItemAt: ({ tables }, args) => {
      const table = tables.at(args.integer(0));
      if (table === undefined) throw new HostError('InvalidArgument');
      return table;
    },
    GetItemOrNullObject: (tables, args) => find(tables, args.at(0)),
  },
};
