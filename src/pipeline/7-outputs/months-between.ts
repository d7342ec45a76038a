import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

const DAYS_IN_A_MONTH = 30.436875;

/** Length of a period in months, rounded, as DHSC reckons it. Unknowns: null when an end is. */
export function monthsBetween(start: Day, end: Day): number | null {
  return start === NO_DAY || end === NO_DAY ? null : Math.round((end - start) / DAYS_IN_A_MONTH);
}
