import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { quarterOf } from '../../../model/quarter.ts';

/** Finds the quarter of a day, worked out once for each distinct day: events have thousands, but on the same days. */
export function quarterFinder(): (day: Day) => Period {
  const found = new Map<Day, Period>();
  return (day) => {
    const known = found.get(day);
    if (known) return known;
    const quarter = quarterOf(day);
    found.set(day, quarter);
    return quarter;
  };
}
