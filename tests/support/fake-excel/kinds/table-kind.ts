import { expectFlag, expectText } from '../host/expect-value.ts';
import type { Kind } from '../host/kind.ts';
import { HostError } from '../host/host-error.ts';
import { checkTableName } from '../model/item-names.ts';
import type { TableModel } from '../model/table-model.ts';
import { deleteTable, removeTable, resizeTable } from '../model/table-rules.ts';
import { guardSheet } from '../model/write-guards.ts';
import { TableFilterRef } from './filter-kinds.ts';
import { rangeArgument } from './range-argument.ts';
import { TableColumnsRef } from './table-columns-kind.ts';
import { TableRowsRef } from './table-rows-kind.ts';

type Flag =
  'showBandedColumns' | 'showBandedRows' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

function setFlag(flag: Flag): (table: TableModel, value: unknown) => void {
  return (table, value) => {
    guardSheet(table.sheet);
    table[flag] = expectFlag(value);
  };
}

export const tableKind: Kind<TableModel> = {
  name: 'Table',
  identity: (table) => ({ Id: table.id }),
  read: {
    Id: (table) => table.id,
    Name: (table) => table.name,
    HighlightFirstColumn: (table) => table.highlightFirstColumn,
    HighlightLastColumn: (table) => table.highlightLastColumn,
    ShowBandedColumns: (table) => table.showBandedColumns,
    ShowBandedRows: (table) => table.showBandedRows,
    ShowFilterButton: (table) => table.showFilterButton,
    ShowHeaders: (table) => table.showHeaders,
    ShowTotals: (table) => table.showTotals,
    Style: (table) => table.style,
  },
  write: {
    Name: (table, value) => {
      guardSheet(table.sheet);
      table.name = checkTableName(table.sheet.workbook, value, table);
    },
    HighlightFirstColumn: setFlag('highlightFirstColumn'),
    HighlightLastColumn: setFlag('highlightLastColumn'),
    ShowBandedColumns: setFlag('showBandedColumns'),
    ShowBandedRows: setFlag('showBandedRows'),
    ShowFilterButton: setFlag('showFilterButton'),
    Style: (table, value) => {
      guardSheet(table.sheet);
      const style = expectText(value);
      if (style !== '' && !/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(style))
        throw new HostError('InvalidArgument');
      table.style = style;
    },
  },
  objects: {
    AutoFilter: (table) => new TableFilterRef(table),
    Columns: (table) => new TableColumnsRef(table),
    Rows: (table) => new TableRowsRef(table),
    Worksheet: (table) => table.sheet,
  },
  methods: {
    ClearFilters: (table) => {
      guardSheet(table.sheet);
      table.filteredColumns.clear();
    },
    ConvertToRange: (table) => {
      guardSheet(table.sheet);
      removeTable(table);
      return table.range;
    },
    Delete: deleteTable,
    GetDataBodyRange: (table) => table.body,
    GetHeaderRowRange: (table) => table.header,
    GetRange: (table) => table.range,
    ReapplyFilters: () => null,
    Resize: (table, args) => {
      resizeTable(table, rangeArgument(args.at(0), table.sheet.workbook, table.sheet));
    },
  },
};
