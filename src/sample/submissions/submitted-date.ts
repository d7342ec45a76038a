import { calendarDateOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

/** `31/03/2026`, as submissions write days. */
export function submittedDate(day: Day): string {
  const { year, month, dayOfMonth } = calendarDateOf(day);
  return `${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}/${month < 10 ? '0' : ''}${month}/${year}`;
}
