import Papa from 'papaparse';

/** One row of a CSV text with the line it starts on, counted from 1 with the header. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What keeps a CSV text from being a table: a row too long or short, a quote left open. */
export type CsvProblem = { readonly line: number; readonly text: string };

/** A CSV text as written, and the first thing that is wrong with it. */
export type CsvText = {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problem: CsvProblem | null;
};

/**
 * A small CSV text (RFC 4180: comma, double quotes, line breaks inside quotes; with or without byte order mark). Every
 * cell stays text: blank is `''`, and `NA` and `NULL` are words. Rows of blank cells only are left out.
 */
export function parseCsv(text: string): CsvText {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', header: false, skipEmptyLines: false });
  const lined = withLines(parsed.data);
  const [head, ...rows] = lined.filter((row) => row.cells.some((cell) => cell !== ''));
  const header = head?.cells ?? [];
  const [error] = parsed.errors;
  const problem =
    error === undefined
      ? unevenRow(rows, header.length)
      : { line: lined[error.row ?? 0]?.line ?? 1, text: error.message };
  return { header, rows, problem };
}

function withLines(data: readonly (readonly string[])[]): CsvRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
    return row;
  });
}

function lineBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\r|\n/).length - 1 : 0;
}

function unevenRow(rows: readonly CsvRow[], width: number): CsvProblem | null {
  const uneven = rows.find((row) => row.cells.length !== width);
  if (uneven === undefined) return null;
  return { line: uneven.line, text: `the row has ${uneven.cells.length} cells where the header has ${width}` };
}
