import { addMonths, isoOf } from './day.ts';
import type { Day } from './day.ts';

/** A span of days; both ends count. */
export type Period = { readonly start: Day; readonly end: Day };

export function formatPeriod(period: Period): string {
  return `${isoOf(period.start)} to ${isoOf(period.end)}`;
}

/** The same span so many months earlier, month ends cut as DATEADD does on the start and on the day after the end. */
export function shiftPeriod(period: Period, months: number): Period {
  return { start: addMonths(period.start, months), end: addMonths(period.end + 1, months) - 1 };
}
