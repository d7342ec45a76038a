import { daysOf, textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { UniqueEvents } from './derive-unique-event-ref.ts';

export type CroppedEnd = { readonly row: number; readonly before: Day; readonly after: Day };

export type Cropping = { readonly ends: Int32Array; readonly cropped: readonly CroppedEnd[] };

/**
 * Closes services that are still open at the end of a reference period and that the next period lacks, at that
 * period's end. Services of the local authority's last reference period stay open.
 *
 * "Next" is the period that starts on the very next day: a quarter that no file covers, or a longer file that runs over
 * it, crops every open service before it. The last period is the one that starts last, among the rows that are left.
 * Reads: LA_Name, Ref_Period_Start_Date, Ref_Period_End_Date, Der_Event_End_Date.
 * Source: DHSC GetDerivedFields.
 */
export function cropOpenServices(events: Table, { order, eventOf }: UniqueEvents): Cropping {
  const from = daysOf(events, 'Ref_Period_Start_Date').values;
  const to = daysOf(events, 'Ref_Period_End_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const lastStart = lastPeriodStarts(events);
  const croppedEnds = ends.slice();
  const cropped: CroppedEnd[] = [];
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && eventOf[order[next]] === eventOf[order[first]]) next++;
    for (let place = first; place < next; place++) {
      const row = order[place];
      const openAtPeriodEnd = ends[row] === NO_DAY || ends[row] > to[row];
      if (!openAtPeriodEnd || from[row] === lastStart[row]) continue;
      if (foundInPeriodFrom(to[row] + 1, order, first, next, from)) continue;
      croppedEnds[row] = to[row];
      cropped.push({ row, before: ends[row], after: to[row] });
    }
    first = next;
  }
  return { ends: croppedEnds, cropped };
}

function foundInPeriodFrom(start: Day, order: Int32Array, first: number, next: number, from: Int32Array): boolean {
  for (let place = first; place < next; place++) if (from[order[place]] === start) return true;
  return false;
}

/** For each row, the start of its local authority's last reference period. */
function lastPeriodStarts(events: Table): Int32Array {
  const la = textOf(events, 'LA_Name').foldedCodes;
  const from = daysOf(events, 'Ref_Period_Start_Date').values;
  const lastOf = new Map<number, Day>();
  for (let row = 0; row < la.length; row++) lastOf.set(la[row], Math.max(lastOf.get(la[row]) ?? NO_DAY, from[row]));
  return Int32Array.from(la, (code) => lastOf.get(code) ?? NO_DAY);
}
