import { NO_DAY } from '../model/day.ts';
import { DATE_FIELDS, DECIMAL_FIELDS } from './national-columns.ts';
import type { SubmittedTexts } from './national-columns.ts';
import { parseDate } from './parse-date.ts';
import { parseDecimal } from './parse-decimal.ts';
import type { UnreadableValue } from './submission.ts';

/** Every submitted date and number that is not blank and yet cannot be read: the run takes it for null. */
export function unreadableValues(texts: SubmittedTexts, lines: Int32Array): UnreadableValue[] {
  const inDates = DATE_FIELDS.flatMap((field) =>
    unreadableIn(field, texts, lines, (text) => parseDate(text) === NO_DAY),
  );
  const inNumbers = DECIMAL_FIELDS.flatMap((field) =>
    unreadableIn(field, texts, lines, (text) => parseDecimal(text) === null),
  );
  return [...inDates, ...inNumbers].toSorted((a, b) => a.line - b.line);
}

function unreadableIn(
  field: string,
  texts: SubmittedTexts,
  lines: Int32Array,
  isUnreadable: (text: string) => boolean,
): UnreadableValue[] {
  const column = texts.get(field);
  const unreadable = column?.dictionary.flags(isUnreadable);
  if (!column || !unreadable?.includes(1)) return [];
  const found: UnreadableValue[] = [];
  column.codes.forEach((code, row) => {
    if (unreadable[code] === 1) found.push({ line: lines[row], field, value: column.dictionary.texts[code] ?? '' });
  });
  return found;
}
