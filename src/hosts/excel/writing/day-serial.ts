import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';

const SERIAL_OF_DAY_0 = 25_569;
/** 1 March 1900: before it Excel counts a 29 February 1900 that never was. */
const FIRST_TRUE_SERIAL = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The workbook's number for a day; null for one that its calendar lacks or has wrong. */
export function serialOfDay(day: Day, daysFromOwnSerials: number): number | null {
  if (day === NO_DAY) return null;
  const serial = day + SERIAL_OF_DAY_0;
  const first = daysFromOwnSerials === 0 ? FIRST_TRUE_SERIAL : daysFromOwnSerials;
  return serial >= first && serial <= LAST_SERIAL ? serial - daysFromOwnSerials : null;
}
