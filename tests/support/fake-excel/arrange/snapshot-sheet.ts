import { formatArea } from '../model/address.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { chartRecord } from './records.ts';

/** All that a user could notice on a sheet, as plain data, to compare before and after. */
export function snapshotSheet(sheet: SheetModel) {
  const used = sheet.used(false);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protected: sheet.protected,
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    filter: sheet.filter === null ? null : { ...sheet.filter, filteredColumns: [...sheet.filter.filteredColumns] },
    used: used === null ? null : formatArea(used),
    values: used === null ? [] : sheet.cells.block(used),
    formulas: sheet.cells.allFormulas(),
    formats: sheet.formats.snapshot(),
    merged: sheet.merged.map(formatArea),
    columnWidths: [...sheet.columnWidths],
    autofitted: [...sheet.autofittedColumns],
    hidden: { columns: [...sheet.hiddenColumns], rows: [...sheet.hiddenRows] },
    customProperties: [...sheet.customProperties],
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: formatArea(table.area),
      style: table.style,
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
      filteredColumns: [...table.filteredColumns],
    })),
    charts: sheet.charts.map(chartRecord),
  };
}

export type SheetSnapshot = ReturnType<typeof snapshotSheet>;
