import { foldText } from '../../columns/text-dictionary.ts';
import { addMonths, dayOf, endOfMonth } from '../../model/day.ts';
import type { Period } from '../../model/period.ts';
import { importMonthOf } from '../../model/import-time.ts';
import { countByType } from './count-by-type.ts';
import type { CountOfType } from './count-by-type.ts';
import type { DerivedPeriod, MonthOfEvents } from './derive-reporting-period.ts';
import type { SubmissionGroup } from './group-submissions.ts';

/** Events that ended earlier say nothing about what a file covers. */
const CALENDAR_START = dayOf(2020, 4, 1);
/** A month is complete for a type with at least this many ended events … */
const MIN_MONTHLY_COUNT = 10;
/** … this share of the type's median month … */
const MIN_PERCENT_OF_MEDIAN_MONTH = 20;
/** … and a type whose total is at least this share of the middle one of the three. */
const MIN_PERCENT_OF_MEDIAN_TOTAL = 5;
/** Low counts are expected here, so the monthly count is not asked for. */
const CITY_OF_LONDON = '714';
/** Too few events for the method: the stated period stands. */
const ISLES_OF_SCILLY = '906';

/**
 * The period that a submission covers: the last run of months in which requests, assessments and services are all
 * complete, or miss one month between two complete ones.
 *
 * Reviews do not count, nor does any type that is spelled otherwise (`Referral`, ` Request`).
 * DHSC's documents say that each type's latest run is taken and the runs overlapped, and "5% of total"; the SQL takes
 * the latest run of months good in all three, and 5% of the middle total, and the SQL decides.
 * Unknowns: rows without LA_Code never get a period (null), as null joins with nothing.
 * Source: DHSC REF_Submission_Reporting_Periods_V2.
 */
export function sustainedCoverage(group: SubmissionGroup, stated: Period | null): DerivedPeriod {
  const types = countByType(group, CALENDAR_START);
  const months = monthsUntil(importMonthOf(group.importTime));
  const laCode = group.laCode === null ? null : foldText(group.laCode);
  const [, middleTotal] = types.map(({ total }) => total).toSorted((a, b) => a - b);
  const complete = types.map((type) => completeMonths(type, months, middleTotal, laCode === CITY_OF_LONDON));
  const covered = months.map((_, month) => complete.every((ofType) => allowed(ofType, month)));
  const missingType = types.some(({ total }) => total === 0);
  const known = laCode !== null;
  return {
    period: laCode === ISLES_OF_SCILLY ? stated : known && !missingType ? lastRun(months, covered) : null,
    months: monthsOfEvents(types, months, complete, covered),
    missingType: known && missingType,
    hasGaps: known && complete.some(hasGap),
  };
}

function monthsUntil(importMonth: number): number[] {
  const months: number[] = [];
  for (let month = CALENDAR_START; month < importMonth; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** For each month whether it is complete for a type. A month with no event never is. */
function completeMonths(
  { total, byMonth }: CountOfType,
  months: readonly number[],
  middleTotal: number,
  lowCountsExpected: boolean,
): boolean[] {
  const enoughInAll = 100 * total >= MIN_PERCENT_OF_MEDIAN_TOTAL * middleTotal;
  const median = medianOf([...byMonth.values()]);
  return months.map((month) => {
    const count = byMonth.get(month) ?? 0;
    return (
      count > 0 &&
      enoughInAll &&
      (lowCountsExpected || count >= MIN_MONTHLY_COUNT) &&
      100 * count >= MIN_PERCENT_OF_MEDIAN_MONTH * median
    );
  });
}

function medianOf(counts: readonly number[]): number {
  const inOrder = counts.toSorted((a, b) => a - b);
  const half = inOrder.length / 2;
  return ((inOrder[Math.ceil(half) - 1] ?? 0) + (inOrder[Math.floor(half)] ?? 0)) / 2;
}

/** A month between two complete ones is let through; two such months in a row are not. */
function allowed(complete: readonly boolean[], month: number): boolean {
  return complete[month] || (complete[month - 1] && complete[month + 1]) || false;
}

/** The run that ends last, however short. */
function lastRun(months: readonly number[], covered: readonly boolean[]): Period | null {
  const last = covered.lastIndexOf(true);
  if (last === -1) return null;
  const first = covered.lastIndexOf(false, last) + 1;
  return { start: months[first], end: endOfMonth(months[last]) };
}

function hasGap(complete: readonly boolean[]): boolean {
  const [first, last] = [complete.indexOf(true), complete.lastIndexOf(true)];
  return first !== -1 && complete.slice(first, last).includes(false);
}

function monthsOfEvents(
  types: readonly CountOfType[],
  months: readonly number[],
  complete: readonly (readonly boolean[])[],
  covered: readonly boolean[],
): MonthOfEvents[] {
  return months.flatMap((month, index) => {
    const counts = types.map(({ byMonth }) => byMonth.get(month) ?? 0);
    const endDates = counts.reduce((sum, count) => sum + count, 0);
    if (endDates === 0) return [];
    const short = types.filter((_, type) => !complete[type][index]).map(({ type }) => type);
    const eventTypes = counts.filter((count) => count > 0).length;
    return [{ month, endDates, eventTypes, counts: covered[index], short }];
  });
}
