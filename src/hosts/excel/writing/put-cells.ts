import type { Cell } from './block-cells.ts';
import type { CellColumn } from './cell-columns.ts';

type Corner = { readonly row: number; readonly column: number };

/** Sets number formats and then values, in one batch: text that looks like a date or a number stays text. */
export function putCells(
  sheet: Excel.Worksheet,
  { row, column }: Corner,
  columns: readonly CellColumn[],
  cells: readonly (readonly Cell[])[],
): void {
  for (const { from, count, numberFormat } of formatRuns(columns)) {
    setFormat(sheet.getRangeByIndexes(row, column + from, cells.length, count), numberFormat);
  }
  sheet.getRangeByIndexes(row, column, cells.length, columns.length).values = cells.map((line) => [...line]);
}

/** Sets the header cells, which are text whatever they look like. */
export function putHeader(sheet: Excel.Worksheet, { row, column }: Corner, headers: readonly string[]): void {
  const range = sheet.getRangeByIndexes(row, column, 1, headers.length);
  setFormat(range, '@');
  range.values = [[...headers]];
}

/** Excel takes one format for all cells of a range, though its types name only a format for each. */
function setFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}

/** Neighbouring columns of one format, so that a block takes few requests. */
function formatRuns(columns: readonly CellColumn[]): { from: number; count: number; numberFormat: string }[] {
  const runs: { from: number; count: number; numberFormat: string }[] = [];
  columns.forEach(({ numberFormat }, column) => {
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat) last.count++;
    else runs.push({ from: column, count: 1, numberFormat });
  });
  return runs;
}
