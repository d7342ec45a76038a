import { daysOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { MeasureContext } from '../measure.ts';

/** An earlier stay that ended fewer days than this before an admission, or later, makes it no new admission. Unit: days. */
export const NEW_AFTER_DAYS = 365;

/**
 * Finds the earlier stay because of which an admission is not new: a stay of the same person that began before it and
 * is open, or ended less than 365 days before it. An outcome does not matter: a self-funded stay counts as one.
 * Of several, the open one, else the one that ended last, then the one that began last, then the lower row number.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards, 3.
 */
export function findEarlierStay(
  { events, people }: MeasureContext,
  isStay: (row: number) => boolean,
): (row: number) => number | null {
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const endOf = (row: number) => (ends[row] === NO_DAY ? Infinity : ends[row]);
  return (row) => {
    let found: number | null = null;
    for (const other of people.rowsOf(people.personOf[row])) {
      if (!isStay(other) || starts[other] >= starts[row] || starts[row] - endOf(other) >= NEW_AFTER_DAYS) continue;
      const goesFirst =
        found === null ||
        endOf(other) > endOf(found) ||
        (endOf(other) === endOf(found) && starts[other] > starts[found]);
      if (goesFirst) found = other;
    }
    return found;
  };
}
