import { InputError } from '../model/input-error.ts';
import { parseCsv } from '../reference-tables/parse-csv.ts';

/** The rows of a file or sheet, with the line of each; the header stands apart. */
export type SpellRows = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly (string | null)[] }[];
};

/** The rows of a CSV text. Errors: a row too long or short, a quotation mark left open. */
export function csvRows(text: string, source: string): SpellRows {
  const { header, rows, problem } = parseCsv(text);
  if (problem)
    throw new InputError(`${source}, line ${problem.line}: ${problem.text}. Correct the row, or save it as CSV again.`);
  return { header, rows };
}
