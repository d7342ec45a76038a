import { NO_INT } from '../../../columns/int-column.ts';

export type AgeBand = '18 to 64' | '65 and above';

export const ADULT_FROM_YEARS = 18;
export const OLDER_FROM_YEARS = 65;

/** DHSC's age band of an adult. Unknowns: null for an unknown age and for anybody under 18. */
export function ageBandOf(age: number): AgeBand | null {
  if (age === NO_INT || age < ADULT_FROM_YEARS) return null;
  return age < OLDER_FROM_YEARS ? '18 to 64' : '65 and above';
}
