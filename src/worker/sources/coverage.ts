import { daysOf, textOf } from '../../columns/table.ts';
import type { Method } from '../../methods/index.ts';
import { firstOfMonth, isoOf, NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { importDayOf, parseImportTime } from '../../model/import-time.ts';
import { REQUIRED_TYPES } from '../../pipeline/1-select-submissions/count-by-type.ts';
import { eligibility } from '../../pipeline/1-select-submissions/latest-covering.ts';
import type { Eligibility } from '../../pipeline/1-select-submissions/latest-covering.ts';
import { coveredPeriod, submissionPeriods } from '../../pipeline/1-select-submissions/submission-periods.ts';
import type { Submission } from '../../submissions/submission.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';

/** What DHSC would make of a submission by itself: the months that its events cover, and the verdict. */
export type Coverage = {
  /** How the method tells which months count. */
  readonly rule: Method['reportingPeriod'];
  /** Types that the method asks for and that the file lacks altogether. */
  readonly missingTypes: readonly string[];
  /** The period by which DHSC selects it; null when no month counts. */
  readonly derived: PeriodText | null;
  /** Every month with an event end date before the import month, in order. */
  readonly months: readonly MonthCoverage[];
  /** Event types as submitted, one spelling each: the rows of a chart. */
  readonly eventTypes: readonly string[];
  /** End dates that were counted, in all months. */
  readonly endDates: number;
  /** Whether DHSC could pick it for the period that it states; null when it states none. */
  readonly forStatedPeriod: Eligibility | null;
};

export type MonthCoverage = {
  /** `2025-04` */
  readonly month: string;
  readonly endDates: number;
  /** End dates of each of `eventTypes`, in that order. */
  readonly endDatesByType: readonly number[];
  readonly eventTypesPresent: number;
  readonly counts: boolean;
  /** Types that the method finds too few of, whether it lets the month through or not. */
  readonly short: readonly string[];
};

/** Of several LA codes in a submission the one with the most rows speaks for it. */
export function coverageOf(submission: Submission, method: Method): Coverage {
  const [periods] = submissionPeriods([submission], method).toSorted((a, b) => b.rowCount - a.rowCount);
  const stated = coveredPeriod(periods, 'Stated');
  const excluded = new Set(method.excludedImports.map(parseImportTime).filter((time) => time !== null));
  const byType = endDatesByType(submission);
  const eventTypes = [...byType.keys()].toSorted();
  return {
    rule: method.reportingPeriod,
    missingTypes: periods.missingType ? REQUIRED_TYPES.filter((type) => !eventTypes.some(isOfType(type))) : [],
    derived: periods.period && periodText(periods.period),
    months: periods.months.map(({ month, endDates, eventTypes: present, counts, short }) => ({
      month: (isoOf(month) ?? '').slice(0, 7),
      endDates,
      endDatesByType: eventTypes.map((type) => byType.get(type)?.get(month) ?? 0),
      eventTypesPresent: present,
      counts,
      short,
    })),
    eventTypes,
    endDates: periods.months.reduce((total, { endDates }) => total + endDates, 0),
    forStatedPeriod: stated && eligibility(periods, periods.period, stated, importDayOf(periods.importTime), excluded),
  };
}

const isOfType = (type: string) => (submitted: string) => submitted.toLowerCase().startsWith(type);

/** Event type, under its first spelling → first day of month → end dates. */
function endDatesByType({ table }: Submission): Map<string, Map<Day, number>> {
  const type = textOf(table, 'Event_Type');
  const { codes } = type;
  const { folding, texts } = type.dictionary;
  const ends = daysOf(table, 'Event_End_Date').values;
  const counts = new Map<number, Map<Day, number>>();
  for (let row = 0; row < ends.length; row++) {
    const folded = folding.codes[codes[row]];
    if (ends[row] === NO_DAY || folded === 0) continue;
    const ofType = counts.get(folded) ?? new Map<Day, number>();
    const month = firstOfMonth(ends[row]);
    ofType.set(month, (ofType.get(month) ?? 0) + 1);
    counts.set(folded, ofType);
  }
  return new Map([...counts].map(([folded, ofType]) => [(texts[folding.firstCodes[folded]] ?? '').trim(), ofType]));
}
