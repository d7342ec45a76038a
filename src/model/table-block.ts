import { isoOf, NO_DAY } from './day.ts';

/** Some rows of a table, column by column: what a host writes at a time. Rows `fromRow` to `fromRow + rowCount - 1`. */
export type TableBlock = {
  readonly fromRow: number;
  readonly rowCount: number;
  readonly columns: readonly CellBlock[];
};

/** Cells of one column. A day or whole number that is not there is NO_DAY, a decimal NaN, a text null. */
export type CellBlock =
  | { readonly type: 'text'; readonly codes: Int32Array; readonly texts: readonly (string | null)[] }
  | { readonly type: 'day' | 'integer'; readonly values: Int32Array }
  | { readonly type: 'decimal'; readonly values: Float64Array };

/** A cell's value: text, a number, a day as its day number; null when empty. */
export function valueInBlock(cells: CellBlock, row: number): string | number | null {
  if (cells.type === 'text') return cells.texts[cells.codes[row]];
  const value = cells.values[row];
  return Number.isNaN(value) || (cells.type !== 'decimal' && value === NO_DAY) ? null : value;
}

/** A cell as text to show: days in ISO form, blank when empty. */
export function textInBlock(cells: CellBlock, row: number): string {
  const value = valueInBlock(cells, row);
  if (value === null) return '';
  return typeof value === 'number' && cells.type === 'day' ? (isoOf(value) ?? '') : String(value);
}
