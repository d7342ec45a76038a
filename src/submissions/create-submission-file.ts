import type { ParsedRows } from '../columns/csv-parser.ts';
import type { CellTarget } from '../columns/csv-parser.ts';
import { IntColumn } from '../columns/int-column.ts';
import { daysOf, textOf } from '../columns/table.ts';
import type { Table } from '../columns/table.ts';
import { TextColumn } from '../columns/text-column.ts';
import { TextDictionary } from '../columns/text-dictionary.ts';
import { NO_DAY } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import type { Period } from '../model/period.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { HeaderMatch } from './match-headers.ts';
import { nationalColumns } from './national-columns.ts';
import { submissionNotices } from './submission-notices.ts';
import type { SubmissionFile } from './submission.ts';
import { unreadableValues } from './unreadable-values.ts';

/** Without these no step can say anything about a row. */
const NEEDED_FIELDS = ['LA_Code', 'Event_Type', 'Event_Start_Date', 'Event_End_Date'] as const;
const PERSON_FIELDS = [
  'NHS_Number',
  'LA_Person_Unique_Identifier',
  'Der_NHS_Number_Pseudo',
  'Der_NHS_Number_Traced_Pseudo',
];

export type ReadColumns = {
  readonly name: string;
  readonly sha256: string | null;
  readonly match: HeaderMatch;
  readonly targets: readonly CellTarget[];
  readonly rows: ParsedRows;
};

/**
 * Makes a submission of the columns that a host has read.
 * Errors: no rows, or a column missing without which no step can work.
 */
export function createSubmissionFile(
  read: ReadColumns,
  fieldNames: readonly string[],
  dictionaries: Dictionaries,
): SubmissionFile {
  refuseWithoutNeededFields(read.name, read.match);
  const { rowCount } = read.rows;
  if (rowCount === 0) {
    throw new InputError(
      `${read.name}: there is a header but no rows below it. Choose the file that holds the events.`,
    );
  }
  const texts = new Map<string, TextColumn>();
  const numbers = new Map<string, IntColumn>();
  read.match.fields.forEach((field, column) => {
    const target = read.targets[column];
    if (field === null || target.kind === 'ignore') return;
    if (target.kind === 'integer') {
      numbers.set(field, new IntColumn(read.rows.codes[column]));
      return;
    }
    const dictionary = target.kind === 'text' ? dictionaries.textsOf(field) : new TextDictionary(target.texts);
    texts.set(field, new TextColumn(dictionary, read.rows.codes[column]));
  });
  const table = nationalColumns(texts, numbers, fieldNames, rowCount);
  const unreadable = unreadableValues(texts, read.rows.lines);
  const present = new Set(read.match.fields);
  const file = {
    name: read.name,
    sha256: read.sha256,
    rowCount,
    table,
    lines: read.rows.lines,
    laCodes: laCodesOf(table),
    statedPeriod: statedPeriodOf(table),
    ignoredHeaders: read.match.ignored,
    missingFields: fieldNames.filter((name) => !present.has(name)),
    unreadable,
  };
  return { ...file, notices: submissionNotices(file) };
}

/**
 * Refuses a file by its header alone, before its rows are read.
 * Errors: a column missing without which no step can work.
 */
export function refuseWithoutNeededFields(name: string, match: HeaderMatch): void {
  const missing: string[] = NEEDED_FIELDS.filter((field) => !match.fields.includes(field));
  if (!PERSON_FIELDS.some((field) => match.fields.includes(field)))
    missing.push('LA_Person_Unique_Identifier or NHS_Number');
  if (missing.length === 0) return;
  const known = match.fields.filter((field) => field !== null).length;
  throw new InputError(
    known < 5
      ? `${name}: this does not look like client level data: only ${known} of its headers ${known === 1 ? 'is a column' : 'are columns'} of the CLD specification. The header must be the first row.`
      : `${name}: the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing, and the method cannot run without. Add ${missing.length > 1 ? 'them' : 'it'} or correct the header${missing.length > 1 ? 's' : ''}.`,
  );
}

function laCodesOf(table: Table): { laCode: string | null; rows: number }[] {
  const column = textOf(table, 'LA_Code');
  const { folding, texts } = column.dictionary;
  const counts = new Map<number, number>();
  for (const code of column.codes) counts.set(folding.codes[code], (counts.get(folding.codes[code]) ?? 0) + 1);
  return [...counts]
    .map(([folded, rows]) => ({
      laCode: folded === 0 ? null : (texts[folding.firstCodes[folded]]?.trim() ?? null),
      rows,
    }))
    .toSorted((a, b) => b.rows - a.rows);
}

function statedPeriodOf(table: Table): Period | null {
  let start = NO_DAY;
  let end = NO_DAY;
  for (const day of daysOf(table, 'Reporting_Period_Start_Date').values) {
    if (day !== NO_DAY && (start === NO_DAY || day < start)) start = day;
  }
  for (const day of daysOf(table, 'Reporting_Period_End_Date').values) if (day > end) end = day;
  return start === NO_DAY || end === NO_DAY ? null : { start, end };
}
