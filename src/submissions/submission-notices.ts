import { daysOf, textOf } from '../columns/table.ts';
import { addMonths, NO_DAY } from '../model/day.ts';
import type { Notice } from '../model/notice.ts';
import { formatPeriod } from '../model/period.ts';
import { describeLaCodes } from './describe-la-codes.ts';
import type { SubmissionFile } from './submission.ts';

/** A file normally spans twelve months; a stated period longer than this many is a typing error. */
const LONGEST_STATED_PERIOD_MONTHS = 36;

/** What the analyst should know about a file that could be read. Counts only: no value of a person is repeated. */
export function submissionNotices(file: Omit<SubmissionFile, 'notices'>): Notice[] {
  const source = file.name;
  const notices: Notice[] = [];
  const add = (code: string, count: number, message: string) => {
    if (count > 0) notices.push({ code, message: `${source}: ${message}`, count, source });
  };
  const rows = (count: number) => `${count.toLocaleString('en-GB')} row${count === 1 ? '' : 's'}`;

  const columns = file.ignoredHeaders.length;
  add(
    'ignored-columns',
    columns,
    `${columns} column${columns === 1 ? ' is' : 's are'} not in the CLD specification and ${columns === 1 ? 'was' : 'were'} left out: ${file.ignoredHeaders.join(', ')}.`,
  );
  const missing = file.missingFields.filter((field) => field !== 'First_Name' && field !== 'Last_Name');
  add(
    'missing-columns',
    missing.length,
    `the specification's column${missing.length === 1 ? '' : 's'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing and taken as blank.`,
  );

  const byField = new Map<string, number>();
  for (const { field } of file.unreadable) byField.set(field, (byField.get(field) ?? 0) + 1);
  const unreadable = [...byField].map(([field, count]) => `${field} ${count.toLocaleString('en-GB')}`).join(', ');
  add(
    'unreadable-values',
    file.unreadable.length,
    `${file.unreadable.length.toLocaleString('en-GB')} dates or numbers cannot be read and are taken as blank (${unreadable}). They are listed in the table unreadable_values.`,
  );

  const blankCodes = file.laCodes.find(({ laCode }) => laCode === null)?.rows ?? 0;
  add(
    'blank-la-code',
    blankCodes,
    `${rows(blankCodes)} without an LA code; DHSC derives no reporting period for them.`,
  );
  const named = file.laCodes.filter(({ laCode }) => laCode !== null);
  add(
    'several-la-codes',
    named.length > 1 ? named.length : 0,
    `the rows hold ${named.length} LA codes: ${describeLaCodes(named.map(({ laCode }) => laCode ?? ''))}. All but ${rows(rowsBeyondFirst(named))} hold the same one.`,
  );

  const stated = file.statedPeriod;
  const absurd =
    stated !== null &&
    (stated.end < stated.start || addMonths(stated.start, LONGEST_STATED_PERIOD_MONTHS) <= stated.end);
  add(
    'absurd-stated-period',
    absurd ? 1 : 0,
    `the stated reporting period is ${stated ? formatPeriod(stated) : ''}. Check Reporting_Period_Start_Date and Reporting_Period_End_Date; the method uses the period derived from event end dates.`,
  );
  const backwards = endsBeforeStart(file);
  add('end-before-start', backwards, `${rows(backwards)} with an event end date before the start date.`);
  const anonymous = file.rowCount - withNhsNumber(file);
  add(
    'no-nhs-number',
    anonymous,
    `${rows(anonymous)} without an NHS number; they are matched by the LA's own person identifier.`,
  );
  return notices;
}

function rowsBeyondFirst(laCodes: SubmissionFile['laCodes']): number {
  return laCodes.slice(1).reduce((total, { rows }) => total + rows, 0);
}

function endsBeforeStart({ table }: Pick<SubmissionFile, 'table'>): number {
  const start = daysOf(table, 'Event_Start_Date').values;
  const end = daysOf(table, 'Event_End_Date').values;
  let count = 0;
  for (let row = 0; row < start.length; row++)
    if (end[row] !== NO_DAY && start[row] !== NO_DAY && end[row] < start[row]) count++;
  return count;
}

function withNhsNumber({ table }: Pick<SubmissionFile, 'table'>): number {
  let count = 0;
  for (const code of textOf(table, 'Der_NHS_Number_Pseudo').codes) if (code !== 0) count++;
  return count;
}
