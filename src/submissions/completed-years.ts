import { calendarDateOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';

/** Whole calendar years from one day to another; a birthday counts on the day. Negative when the birth comes later. */
export function completedYears(from: Day, to: Day): number {
  const birth = calendarDateOf(from);
  const then = calendarDateOf(to);
  const beforeBirthday = then.month < birth.month || (then.month === birth.month && then.dayOfMonth < birth.dayOfMonth);
  return then.year - birth.year - (beforeBirthday ? 1 : 0);
}
