import { calendarDateOf } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';

const DAYS_A_WEEK = 7;
/** 1970-01-01 was a Thursday: three days before a Sunday. */
const FIRST_SUNDAY: Day = 3;

/**
 * The Sunday on or after a day, for weekly charts. Null in the first and last week of the period when they are not
 * whole: in the first seven days of the month in which the period begins, when their Sunday lies in the first six (so a
 * period of over a year has such a week in each year), and when the Sunday lies after the period.
 * Source: DHSC 7.Dimension_tables.
 */
export function lastDayOfWeek(day: Day, period: Period): Day | null {
  const sunday = day + ((((FIRST_SUNDAY - day) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK);
  const { month, dayOfMonth } = calendarDateOf(day);
  const inFirstDays = month === calendarDateOf(period.start).month && dayOfMonth <= DAYS_A_WEEK;
  if (inFirstDays && calendarDateOf(sunday).dayOfMonth < DAYS_A_WEEK) return null;
  return sunday > period.end ? null : sunday;
}
