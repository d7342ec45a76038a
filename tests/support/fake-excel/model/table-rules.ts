import { HostError } from '../host/host-error.ts';
import { type Area, endRow, isOnSheet, overlaps } from './area.ts';
import { nextName } from './item-names.ts';
import type { RangeRef } from './range-ref.ts';
import type { SheetModel } from './sheet-model.ts';
import { shiftCells } from './shift-cells.ts';
import { TableModel } from './table-model.ts';
import { guardCells } from './write-guards.ts';

/** Makes a table of a range: neither other tables nor merged cells may lie in it. Without headers, a row is put in. */
export function addTable(range: RangeRef, hasHeaders: boolean): TableModel {
  guardCells(range);
  const { sheet } = range;
  const area = TableModel.area(hasHeaders ? range.area : { ...range.area, rows: range.area.rows + 1 });
  if (!isOnSheet(area)) throw new HostError('InvalidArgument');
  checkFree(sheet, area, null);
  if (!hasHeaders) shiftCells(sheet, { ...area, rows: 1 }, 'down');
  const names = sheet.workbook.tables().map((table) => table.name);
  const table = new TableModel(sheet, sheet.workbook.nextId(), nextName('Table', names), area);
  sheet.tables.push(table);
  table.repairHeaders();
  return table;
}

/** Gives a table another area: the header row stays where it is and the two areas overlap. */
export function resizeTable(table: TableModel, range: RangeRef): void {
  guardCells(table.range);
  guardCells(range);
  const fits = range.sheet === table.sheet && range.area.row === table.area.row && overlaps(range.area, table.area);
  if (!fits || range.area.rows < 2) throw new HostError('InvalidArgument');
  checkFree(table.sheet, range.area, table);
  table.area = range.area;
  table.repairHeaders();
}

function checkFree(sheet: SheetModel, area: Area, own: TableModel | null): void {
  const others = sheet.tables.filter((table) => table !== own).map((table) => table.area);
  if ([...others, ...sheet.merged].some((other) => overlaps(other, area))) throw new HostError('MergedRangeConflict');
}

/** Deletes the table with its cells. */
export function deleteTable(table: TableModel): void {
  guardCells(table.range);
  removeTable(table);
  table.sheet.cells.clear(table.area);
}

/** Leaves the cells and drops the table. */
export function removeTable(table: TableModel): void {
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
}

/** Adds rows at an index of the body, or at its foot, moving what lies below the table down. */
export function addTableRows(table: TableModel, index: number | null, count: number): RangeRef {
  guardCells(table.range);
  const { body } = table;
  const at = index ?? body.area.rows;
  if (at < 0 || at > body.area.rows) throw new HostError('InvalidArgument');
  const added = body.part(at, 0, count, table.area.columns);
  const grown = { ...table.area, rows: table.area.rows + count };
  if (endRow(grown) > endRow(table.area)) checkFree(table.sheet, grown, table);
  shiftCells(table.sheet, added.area, 'down');
  table.area = grown;
  return added;
}

export function deleteTableRows(table: TableModel, index: number, count: number): void {
  guardCells(table.range);
  const { body } = table;
  if (index < 0 || count < 1 || index + count > body.area.rows) throw new HostError('InvalidArgument');
  shiftCells(table.sheet, body.part(index, 0, count, table.area.columns).area, 'up');
  const rows = Math.max(2, table.area.rows - count);
  table.area = { ...table.area, rows };
}
