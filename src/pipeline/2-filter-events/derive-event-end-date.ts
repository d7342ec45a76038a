import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

/**
 * The end date, or the date of death when the person died during the event.
 * A death on the first day ends a closed event, and leaves an open one open: DHSC asks `death > start` there.
 * Source: DHSC FilterToEventsInPeriod.
 */
export function deriveEventEndDate(start: Day, end: Day, death: Day): Day {
  if (start === NO_DAY || death === NO_DAY) return end;
  const diedDuringEvent = end === NO_DAY ? death > start : death >= start && death <= end;
  return diedDuringEvent ? death : end;
}
