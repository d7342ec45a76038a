import { daysOf, textOf } from '../../columns/table.ts';
import { endOfMonth, firstOfMonth, NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { importMonthOf } from '../../model/import-time.ts';
import type { Period } from '../../model/period.ts';
import type { SubmissionGroup } from './group-submissions.ts';

/** A month counts when it holds at least this share of the file's event end dates. */
const MIN_PERCENT_OF_END_DATES = 2;
/** With fewer end dates than this, every month that holds one counts. */
const MIN_END_DATES_IN_FILE = 100;
/** A month may lack this many of the event types that the fullest month has. */
const MISSING_EVENT_TYPES_ALLOWED = 1;

export type MonthOfEvents = {
  readonly month: Day;
  readonly endDates: number;
  readonly eventTypes: number;
  readonly counts: boolean;
  /** The types that the rule finds too few of in the month, whether it lets it through or not; none where it asks for none. */
  readonly short: readonly string[];
};

export type DerivedPeriod = {
  readonly period: Period | null;
  readonly months: readonly MonthOfEvents[];
  /** Whether an event type that the rule asks for is missing; false where it asks for none. */
  readonly missingType: boolean;
  /** Whether the rule sees a month without enough events between months that have them; false where it looks for none. */
  readonly hasGaps: boolean;
};

/**
 * The period that a submission covers, by its own event end dates: from the first to the last month that counts.
 *
 * End dates in or after the import month are ignored. The months between the first and the last are not looked at. The
 * number of event types to reach is the most that any month has, spellings apart as submitted, so one odd spelling in
 * one month raises it for all.
 * DHSC's document says that a file with under 100 end dates keeps its stated period; the SQL takes every month with an
 * end date, and the SQL decides.
 * Unknowns: rows without LA_Code never get a period (null), as null joins with nothing.
 * Source: DHSC REF_Submission_Reporting_Periods.
 */
export function deriveReportingPeriod(group: SubmissionGroup): DerivedPeriod {
  const months = countMonths(group);
  const inFile = months.reduce((total, { endDates }) => total + endDates, 0);
  const mostTypes = Math.max(0, ...months.map(({ eventTypes }) => eventTypes));
  const judged = months.map((month) => ({
    ...month,
    short: [],
    counts:
      inFile < MIN_END_DATES_IN_FILE ||
      (100 * month.endDates >= MIN_PERCENT_OF_END_DATES * inFile &&
        month.eventTypes >= mostTypes - MISSING_EVENT_TYPES_ALLOWED),
  }));
  const counting = judged.filter(({ counts }) => counts);
  const known = group.laCode !== null && counting.length > 0;
  return {
    period: known ? { start: counting[0].month, end: endOfMonth(counting[counting.length - 1].month) } : null,
    months: judged,
    missingType: false,
    hasGaps: false,
  };
}

function countMonths(group: SubmissionGroup): Omit<MonthOfEvents, 'counts' | 'short'>[] {
  const importMonth = importMonthOf(group.importTime);
  const months = new Map<Day, { endDates: number; types: Set<number> }>();
  for (const { table, rows } of group.parts) {
    const ends = daysOf(table, 'Event_End_Date').values;
    const type = textOf(table, 'Event_Type');
    const folded = type.dictionary.folding.codes;
    const monthOfDay = new Map<Day, Day>();
    for (const row of rows) {
      const end = ends[row];
      if (end === NO_DAY || end >= importMonth) continue;
      const month = monthOfDay.get(end) ?? firstOfMonth(end);
      monthOfDay.set(end, month);
      const counted = months.get(month) ?? { endDates: 0, types: new Set<number>() };
      counted.endDates++;
      const typeCode = folded[type.codes[row]];
      if (typeCode !== 0) counted.types.add(typeCode);
      months.set(month, counted);
    }
  }
  return [...months]
    .map(([month, { endDates, types }]) => ({ month, endDates, eventTypes: types.size }))
    .toSorted((a, b) => a.month - b.month);
}
