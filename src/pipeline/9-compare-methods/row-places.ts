import { intsOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';

/** A submitted row: number of its file, and line in it. The same in every run on the same submissions. */
export type Place = { readonly file: number; readonly line: number };

/** No row of the table came from there. */
export const NOT_THERE = -1;

/** For a place, the row of the table that came from there. Reads: File, Line. */
export function rowsByPlace(table: Table): (file: number, line: number) => number {
  const files = intsOf(table, 'File').values;
  const lines = intsOf(table, 'Line').values;
  const lastLines: number[] = [];
  for (let row = 0; row < files.length; row++) lastLines[files[row]] = Math.max(lastLines[files[row]] ?? 0, lines[row]);
  const rowOf = Array.from(lastLines, (last) => new Int32Array((last ?? 0) + 1).fill(NOT_THERE));
  for (let row = 0; row < files.length; row++) rowOf[files[row]][lines[row]] = row;
  return (file, line) => rowOf[file]?.[line] ?? NOT_THERE;
}

export function placeOf(table: Table, row: number): Place {
  return { file: intsOf(table, 'File').values[row], line: intsOf(table, 'Line').values[row] };
}
