import { NO_INT } from '../../../columns/int-column.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import { NO_ROW } from './link-requests.ts';

/** The values of a column in the given rows; null where there is no row. */
export function pickTexts(column: TextColumn, rows: Int32Array): TextColumn {
  const { codes } = column;
  return new TextColumn(
    column.dictionary,
    rows.map((row) => (row === NO_ROW ? 0 : codes[row])),
  );
}

/** Days, whole numbers or flags in the given rows; null where there is no row. */
export function pickInts(values: Int32Array | Uint8Array, rows: Int32Array): Int32Array {
  return rows.map((row) => (row === NO_ROW ? NO_INT : values[row]));
}
