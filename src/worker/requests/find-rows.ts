import { columnOf, textOf } from '../../columns/table.ts';
import { outputNamed } from './outputs.ts';
import type { RequestContext } from './request-context.ts';

export type RowsToFind = {
  readonly name: string;
  /** A text column, and the value that it holds in the rows wanted. */
  readonly column: string;
  readonly value: string;
  /** Columns wanted of each. */
  readonly columns: readonly string[];
  readonly limit: number;
};

export type RowsFound = { readonly total: number; readonly rows: readonly (readonly string[])[] };

/** The rows of a table of the last run that hold a value, as text, as many as asked for. */
export function findRows({ name, column, value, columns, limit }: RowsToFind, { session }: RequestContext): RowsFound {
  const { table } = outputNamed(name, session);
  const { codes, dictionary } = textOf(table, column);
  const wanted = dictionary.texts.map((text) => text === value);
  const cells = columns.map((one) => columnOf(table, one));
  const rows: string[][] = [];
  let total = 0;
  for (let row = 0; row < codes.length; row++) {
    if (!wanted[codes[row]]) continue;
    total++;
    if (rows.length < limit) rows.push(cells.map((cell) => String(cell.at(row) ?? '')));
  }
  return { total, rows };
}
