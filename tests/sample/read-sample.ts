import Papa from 'papaparse';
import type { Sample } from '../../src/sample/index.ts';

export type SampleRow = Readonly<Record<string, string>>;

/** The header of a file of sample data. */
export function headerOf(text: string): string[] {
  return Papa.parse<string[]>(text, { newline: '\r\n', preview: 1 }).data[0];
}

/** The rows of a file of sample data, cell by cell as written. */
export function rowsOf(text: string): SampleRow[] {
  return Papa.parse<SampleRow>(text, { header: true, newline: '\r\n', skipEmptyLines: true }).data;
}

/** Every row of every file, with the index of its file. */
export function allRowsOf({ files }: Sample): { readonly file: number; readonly row: SampleRow }[] {
  return files.flatMap(({ text }, file) => rowsOf(text).map((row) => ({ file, row })));
}
