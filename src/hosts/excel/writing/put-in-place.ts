import { setMark } from '../workbook/sheet-mark.ts';
import { putCells, putHeader } from './put-cells.ts';
import { INCOMPLETE_COLOUR, styleHeader, styleNewSheet, tabColourOf } from './sheet-style.ts';
import { bodyRows, headerCells } from './table-plan.ts';
import type { LiveTable } from './target.ts';
import { markOf } from './write-context.ts';
import type { PreparedTable, WriteContext } from './write-context.ts';

/** Far below what Excel copies at most in one go. */
const CELLS_COPIED_AT_ONCE = 2_000_000;

/**
 * Adds to a batch all that puts a prepared table in its place. Until the last of it is done the sheet's mark and the
 * colour of its tab say otherwise, should Excel stop in the middle.
 */
export function putInPlace(context: Excel.RequestContext, prepared: PreparedTable, writing: WriteContext): void {
  const sheet = sheetFor(context, prepared);
  sheet.tabColor = INCOMPLETE_COLOUR;
  setMark(sheet, markOf(prepared, prepared.live === null ? 'unfinished' : 'incomplete', writing));
  if (prepared.live === null) fillNewSheet(sheet, prepared);
  else refill(context, sheet, prepared, prepared.live);
  sheet.tabColor = tabColourOf(prepared.plan.table.name);
  setMark(sheet, markOf(prepared, 'complete', writing));
}

function sheetFor(context: Excel.RequestContext, { live, content, sheetName }: PreparedTable): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (live) return worksheets.getItem(live.sheetId);
  return content.is === 'sheet' ? worksheets.getItem(content.sheetId) : worksheets.add(sheetName);
}

/** Rows that were prepared on a sheet stay on it; the sheet takes its own name. */
function fillNewSheet(sheet: Excel.Worksheet, { plan, content, sheetName }: PreparedTable): void {
  if (content.is === 'sheet') {
    sheet.name = sheetName;
  } else {
    putHeader(sheet, { row: 0, column: 0 }, headerCells(plan));
    putCells(sheet, { row: 1, column: 0 }, plan.columns, content.cells);
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, bodyRows(plan) + 1, plan.headers.length), true);
  table.name = plan.tableName;
  styleHeader(sheet, 0, 0, plan);
  styleNewSheet(sheet, table, plan);
}

/**
 * The table of an earlier build takes the new rows: cells are overwritten and the table resized, so that PivotTables on
 * it, and formulas that look at its cells, keep their source.
 */
function refill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, content }: PreparedTable,
  live: LiveTable,
): void {
  const { row, column } = live;
  const rows = bodyRows(plan) + 1;
  const width = plan.headers.length;
  const table = sheet.tables.getItem(live.tableId);
  table.clearFilters();
  if (live.showsTotals) table.showTotals = false;
  table.resize(sheet.getRangeByIndexes(row, column, rows, width));
  const sameHeader = live.header.join('\n') === plan.headers.join('\n');
  // Excel would change a header that another column still has.
  if (!sameHeader)
    putHeader(
      sheet,
      live,
      plan.headers.map((_, index) => `CLD column ${index + 1}`),
    );
  if (content.is === 'sheet') {
    const staged = context.workbook.worksheets.getItem(content.sheetId);
    copyRows(staged, sheet, live, rows, width);
    staged.delete();
  } else {
    putHeader(sheet, live, headerCells(plan));
    putCells(sheet, { row: row + 1, column }, plan.columns, content.cells);
  }
  clearBeyond(sheet, live, rows, width);
  if (!sameHeader) styleHeader(sheet, row, column, plan);
}

/** Values and number formats; the copying is done by Excel itself. */
function copyRows(from: Excel.Worksheet, to: Excel.Worksheet, live: LiveTable, rows: number, width: number): void {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_COPIED_AT_ONCE / width));
  for (let row = 0; row < rows; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - row);
    to.getRangeByIndexes(live.row + row, live.column, count, width).copyFrom(
      from.getRangeByIndexes(row, 0, count, width),
      'All',
    );
  }
}

/** What the earlier table had below and beside the new one. */
function clearBeyond(sheet: Excel.Worksheet, live: LiveTable, rows: number, width: number): void {
  const { row, column } = live;
  if (live.rows > rows) {
    const columns = Math.max(live.columns, width);
    sheet.getRangeByIndexes(row + rows, column, live.rows - rows, columns).clear('All');
  }
  if (live.columns > width) {
    sheet.getRangeByIndexes(row, column + width, Math.min(live.rows, rows), live.columns - width).clear('All');
  }
}
