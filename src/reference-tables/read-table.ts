import type * as z from 'zod';
import { parseCsv } from './parse-csv.ts';
import type { CsvText } from './parse-csv.ts';
import type { ReadReference } from './read-reference.ts';
import { referenceFault } from './reference-fault.ts';

/** A checked row and the line of the file it stands on, so that checks across rows can name it. */
export type TableRow<Cells> = { readonly line: number; readonly cells: Cells };

/**
 * The rows of one file of `reference/`, each cell checked by the schema's key of its column name.
 *
 * Errors: an Error with file, line and column when a column is missing or unknown, or a cell does not fit.
 */
export function readTable<Schema extends z.ZodObject>(
  read: ReadReference,
  path: string,
  schema: Schema,
): TableRow<z.output<Schema>>[] {
  const table = parseCsv(read(path));
  checkHeader(path, table, Object.keys(schema.shape));
  return table.rows.map(({ line, cells }) => {
    const record = Object.fromEntries(table.header.map((column, index) => [column, cells[index]]));
    const checked = schema.safeParse(record);
    if (checked.success) return { line, cells: checked.data };
    const [issue] = checked.error.issues;
    throw referenceFault({ path, line, column: String(issue.path[0]) }, issue.message);
  });
}

function checkHeader(path: string, table: CsvText, expected: readonly string[]): void {
  for (const column of expected)
    if (!table.header.includes(column)) throw referenceFault({ path, line: 1, column }, 'the column is missing');
  for (const [index, column] of table.header.entries()) {
    if (!expected.includes(column)) throw referenceFault({ path, line: 1, column }, 'the column is not known');
    if (table.header.indexOf(column) < index) throw referenceFault({ path, line: 1, column }, 'the column comes twice');
  }
  if (table.problem !== null) throw referenceFault({ path, line: table.problem.line }, table.problem.text);
}
