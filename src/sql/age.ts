import { NO_INT } from '../columns/int-column.ts';
import { dayOf, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';

const DAYS_IN_A_YEAR = 365.25;

/**
 * Age in whole years as DHSC reckons it: days since the first of the birth month, divided by 365.25, rounded down. So
 * on the 65th birthday itself it can be 64.
 * Unknowns: no birth year, or no day, gives NO_INT.
 */
export function ageInYears(birthYear: number, birthMonth: number, on: Day): number {
  if (birthYear === NO_INT || birthMonth === NO_INT || on === NO_DAY) return NO_INT;
  return Math.floor((on - dayOf(birthYear, birthMonth, 1)) / DAYS_IN_A_YEAR);
}
