import { HostError } from '../host/host-error.ts';
import { MAX_CELLS_PER_READ } from '../host/limits.ts';
import { cellCount, isUnbounded } from './area.ts';
import { cellText } from './cell-text.ts';
import { type CellValue, valueType } from './cell-value.ts';
import type { RangeRef } from './range-ref.ts';

/** `Range.values`: null for whole columns or rows, and when too many cells are asked for. */
export function readValues(range: RangeRef): CellValue[][] | null {
  return mayRead(range) ? range.sheet.cells.block(range.area) : null;
}

export function readFormulas(range: RangeRef): CellValue[][] | null {
  return readEach(range, (value, _format, formula) => formula ?? value);
}

export function readTexts(range: RangeRef): string[][] | null {
  return readEach(range, (value, format) => cellText(value, format));
}

export function readValueTypes(range: RangeRef): string[][] | null {
  return readEach(range, (value, format) => valueType(value, format));
}

export function readNumberFormats(range: RangeRef): string[][] | null {
  return mayRead(range) ? range.sheet.formats.numberFormats(range.area) : null;
}

function readEach<T>(
  range: RangeRef,
  read: (value: CellValue, format: string, formula: string | null) => T,
): T[][] | null {
  if (!mayRead(range)) return null;
  const { cells, formats } = range.sheet;
  const { row, column } = range.area;
  const formatBlock = formats.numberFormats(range.area);
  return cells
    .block(range.area)
    .map((line, i) => line.map((value, j) => read(value, formatBlock[i][j], cells.formula(row + i, column + j))));
}

function mayRead(range: RangeRef): boolean {
  const { readLimits, counters } = range.sheet.workbook;
  const cells = cellCount(range.area);
  if (isUnbounded(range.area) || cells > readLimits.nullValuesOver) return false;
  if (cells > MAX_CELLS_PER_READ && readLimits.overCellLimit === 'error') throw new HostError('RangeExceedsLimit');
  if (cells > MAX_CELLS_PER_READ) return false;
  counters.cellsRead += cells;
  return true;
}
