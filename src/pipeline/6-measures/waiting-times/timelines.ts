import { ASSESSMENT } from './event-kinds.ts';
import type { WaitingColumns, WaitingContext } from './waiting-columns.ts';

/** The events of one person that matter, in order: requests that can have a wait, and what may answer them. */
export type Timeline = { readonly rows: readonly number[] };

/**
 * The events of each person who has a request that can have a wait. Order: start; then requests, assessments, services
 * of the same day; then the newest import, then the highest record ID.
 * Source: DHSC waiting_times_method, 2.1 and 2.2.
 */
export function timelinesOf(
  { people }: WaitingContext,
  { kinds, starts, imports, recordIds, answers }: WaitingColumns,
  isRequest: (row: number) => boolean,
): readonly Timeline[] {
  const timelines: Timeline[] = [];
  for (let person = 0; person < people.count; person++) {
    const rows = people.rowsOf(person);
    if (!rows.some(isRequest)) continue;
    timelines.push({
      rows: Array.from(rows)
        .filter((row) => answers[row] === 1 || isRequest(row))
        .sort(
          (a, b) =>
            starts[a] - starts[b] || kinds[a] - kinds[b] || imports[b] - imports[a] || recordIds[b] - recordIds[a],
        ),
    });
  }
  return timelines;
}

/** Row → its place in its timeline, from 1; 0 when it is in none. */
export function placesIn(timelines: readonly Timeline[], rowCount: number): Int32Array {
  const places = new Int32Array(rowCount);
  for (const { rows } of timelines) rows.forEach((row, index) => (places[row] = index + 1));
  return places;
}

/**
 * 1 for each assessment of a run of consecutive assessments of which at least one leads to a service. Any request or
 * service ends a run.
 * Source: DHSC waiting_times_method, 2.3b.
 */
export function leadingBlocks(
  timelines: readonly Timeline[],
  kinds: Uint8Array,
  leads: (row: number) => boolean,
): Uint8Array {
  const leading = new Uint8Array(kinds.length);
  for (const { rows } of timelines) {
    let begin = 0;
    for (let index = 0; index <= rows.length; index++) {
      if (index < rows.length && kinds[rows[index]] === ASSESSMENT) continue;
      const block = rows.slice(begin, index);
      if (block.some(leads)) for (const row of block) leading[row] = 1;
      begin = index + 1;
    }
  }
  return leading;
}
