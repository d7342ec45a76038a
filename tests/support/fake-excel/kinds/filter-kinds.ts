import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { TableModel } from '../model/table-model.ts';
import { guardSheet } from '../model/write-guards.ts';
import { rangeArgument } from './range-argument.ts';

export class SheetFilterRef {
  constructor(readonly sheet: SheetModel) {}
}

export class TableFilterRef {
  constructor(readonly table: TableModel) {}
}

function filteredRange({ sheet }: SheetFilterRef): RangeRef | null {
  return sheet.filter === null ? null : new RangeRef(sheet, sheet.filter.area);
}

function filtered({ sheet }: SheetFilterRef): Set<number> {
  if (sheet.filter === null) throw new HostError('InvalidOperation');
  guardSheet(sheet);
  return sheet.filter.filteredColumns;
}

/** The filter of a sheet; what it hides is not worked out, only that a column is filtered. */
export const sheetFilterKind: Kind<SheetFilterRef> = {
  name: 'AutoFilter',
  read: {
    Enabled: ({ sheet }) => sheet.filter !== null,
    IsDataFiltered: ({ sheet }) => (sheet.filter?.filteredColumns.size ?? 0) > 0,
  },
  methods: {
    Apply: ({ sheet }, args) => {
      guardSheet(sheet);
      const { area } = rangeArgument(args.at(0), sheet.workbook, sheet);
      const column = args.optionalInteger(1);
      sheet.filter = { area, filteredColumns: new Set(column === null || args.at(2) === null ? [] : [column]) };
    },
    ClearCriteria: (filter) => {
      filtered(filter).clear();
    },
    ClearColumnCriteria: (filter, args) => void filtered(filter).delete(args.integer(0)),
    GetRange: (filter) => {
      const range = filteredRange(filter);
      if (range === null) throw new HostError('ItemNotFound');
      return range;
    },
    GetRangeOrNullObject: filteredRange,
    Reapply: () => null,
    Remove: ({ sheet }) => {
      guardSheet(sheet);
      sheet.filter = null;
    },
  },
};

export const tableFilterKind: Kind<TableFilterRef> = {
  name: 'AutoFilter',
  read: {
    Enabled: ({ table }) => table.showFilterButton,
    IsDataFiltered: ({ table }) => table.filteredColumns.size > 0,
  },
  methods: {
    ClearCriteria: ({ table }) => {
      guardSheet(table.sheet);
      table.filteredColumns.clear();
    },
    ClearColumnCriteria: ({ table }, args) => {
      guardSheet(table.sheet);
      table.filteredColumns.delete(args.integer(0));
    },
    GetRange: ({ table }) => table.range,
    GetRangeOrNullObject: ({ table }) => table.range,
    Reapply: () => null,
  },
};
