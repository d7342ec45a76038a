import { addMonths, calendarDateOf, dayOf } from './day.ts';
import type { Day } from './day.ts';
import type { Period } from './period.ts';

export const MONTHS_IN_QUARTER = 3;

/** The quarter of the calendar year (January to March …) that a day lies in. */
export function quarterOf(day: Day): Period {
  const { year, month } = calendarDateOf(day);
  const start = dayOf(year, month - ((month - 1) % MONTHS_IN_QUARTER), 1);
  return { start, end: addMonths(start, MONTHS_IN_QUARTER) - 1 };
}
