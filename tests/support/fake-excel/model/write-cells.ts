import { HostError } from '../host/host-error.ts';
import { endColumn, endRow, isUnbounded, overlaps } from './area.ts';
import { MAX_CELL_TEXT, enterValue } from './cell-input.ts';
import type { CellValue } from './cell-value.ts';
import { inputCells } from './input-cells.ts';
import type { RangeRef } from './range-ref.ts';
import { guardCells } from './write-guards.ts';

/** Writes `Range.values` or `Range.formulas`: null leaves a cell as it is, an empty text clears it. */
export function writeCells(range: RangeRef, input: unknown): void {
  if (isUnbounded(range.area)) throw new HostError('InvalidArgument');
  const cell = inputCells(input, range.area);
  guardCells(range);
  const { area, sheet } = range;
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value = asInput(cell(row, column));
      if (value !== null) enterCell(range, area.row + row, area.column + column, value);
    }
  }
  repairTouchedHeaders(range);
  sheet.workbook.notes.wroteCells = true;
  sheet.workbook.counters.cellsWritten += area.rows * area.columns;
}

function enterCell(range: RangeRef, row: number, column: number, value: CellValue): void {
  const { cells, formats, workbook } = range.sheet;
  const format = formats.numberFormat(row, column);
  const entered = enterValue(value, format, workbook.options.textFormatStopsFormulas);
  if (typeof entered !== 'object') {
    cells.set(row, column, entered);
    return;
  }
  cells.set(row, column, entered.value, entered.formula);
  if (entered.numberFormat === null) return;
  formats.set('NumberFormat', { row, column, rows: 1, columns: 1 }, entered.numberFormat);
}

function asInput(value: unknown): CellValue | null {
  if (value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.length <= MAX_CELL_TEXT) return value;
  throw new HostError('InvalidArgument');
}

/** Number formats, by cell or one for all; null leaves a cell's format, an empty text makes it General. */
export function writeNumberFormats(range: RangeRef, input: unknown): void {
  if (isUnbounded(range.area)) throw new HostError('InvalidArgument');
  const cell = inputCells(input, range.area);
  guardCells(range);
  const { area, sheet } = range;
  for (let column = area.column; column < endColumn(area); column++) {
    let start = area.row;
    while (start < endRow(area)) {
      const format = asFormat(cell(start - area.row, column - area.column));
      let end = start + 1;
      while (end < endRow(area) && cell(end - area.row, column - area.column) === format) end++;
      const span = { row: start, column, rows: end - start, columns: 1 };
      if (format !== null) sheet.formats.set('NumberFormat', span, format === '' ? 'General' : format);
      start = end;
    }
  }
}

function asFormat(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw new HostError('InvalidArgument');
}

export function clearContents(range: RangeRef): void {
  guardCells(range);
  range.sheet.cells.clear(range.area);
  repairTouchedHeaders(range);
  range.sheet.workbook.notes.wroteCells = true;
}

function repairTouchedHeaders(range: RangeRef): void {
  for (const table of range.sheet.tables) if (overlaps(table.header.area, range.area)) table.repairHeaders();
}
