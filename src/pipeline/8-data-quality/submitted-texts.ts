import { columnOf } from '../../columns/table.ts';
import { textByNumber } from '../../columns/text-by-number.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { TextDictionary } from '../../columns/text-dictionary.ts';
import { isoOf } from '../../model/day.ts';
import type { AllRows } from './all-rows.ts';
import { rowOfLine } from './row-of-line.ts';

/** A field as submitted: dates in ISO form, what could not be read as it was written. */
export type SubmittedTexts = {
  readonly column: TextColumn;
  /** The texts from this code on are dates and numbers that could not be read. */
  readonly firstUnreadable: number;
};

export function submittedTexts(rows: AllRows, field: string): SubmittedTexts {
  const column = textColumn(rows, field);
  const unreadable = unreadableCells(rows, field);
  const firstUnreadable = column.dictionary.size;
  if (unreadable.length === 0) return { column, firstUnreadable };
  const codeOf = new Map<string, number>();
  const codes = column.codes.slice();
  for (const { row, value } of unreadable) {
    const code = codeOf.get(value) ?? firstUnreadable + codeOf.size;
    codeOf.set(value, code);
    codes[row] = code;
  }
  const texts = column.dictionary.texts.slice(1).map((text) => text ?? '');
  return { column: new TextColumn(TextDictionary.of([...texts, ...codeOf.keys()]), codes), firstUnreadable };
}

function textColumn({ table }: AllRows, field: string): TextColumn {
  const column = columnOf(table, field);
  if (column instanceof TextColumn) return column;
  if (column.type === 'day') return textByNumber(column.values, isoOf);
  throw new Error(`${field} is ${column.type}, and a submitted field is text or days`);
}

function unreadableCells({ submissions }: AllRows, field: string): { row: number; value: string }[] {
  let firstRow = 0;
  return submissions.flatMap((submission) => {
    const before = firstRow;
    firstRow += submission.rowCount;
    const found = submission.unreadable.filter((cell) => cell.field === field);
    if (found.length === 0) return [];
    return found.map(({ line, value }) => ({ row: before + rowOfLine(submission.lines, line), value }));
  });
}
