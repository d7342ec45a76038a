import type { TextColumn } from '../../columns/text-column.ts';
import { foldText } from '../../columns/text-dictionary.ts';

/** A test of a row that is worked out once for each distinct text of a column. */
export type RowTest = (row: number) => boolean;

/** Whether the row's text passes. A blank passes only when said so: in SQL a test of NULL is unknown, so the row goes. */
export function textPasses(
  column: TextColumn,
  passes: (text: string) => boolean,
  blank: 'blank passes' | 'blank fails' = 'blank fails',
): RowTest {
  const passing = column.dictionary.flags(passes);
  passing[0] = blank === 'blank passes' ? 1 : 0;
  const { codes } = column;
  return (row) => passing[codes[row]] === 1;
}

/** Whether the row's text is one of these as SQL Server compares: case and trailing spaces ignored. */
export function textIsOneOf(column: TextColumn, texts: Iterable<string>): RowTest {
  const wanted = new Set(Array.from(texts, foldText));
  return textPasses(column, (text) => wanted.has(foldText(text)));
}

/** SQL Server's `LIKE '%part%'`. */
export function holdsText(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
