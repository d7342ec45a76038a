import type { Reablement } from '../reablement.ts';

/** How long after the reablement's end what happens is taken as its sequel. Unit: days. */
export const SEQUEL_WINDOW_DAYS = 7;

/** A new client's reablement with the events that may tell what followed it. */
export type Aftermath = {
  readonly reablement: Reablement;
  /** Rows that go on or begin within 7 days after its end. */
  readonly laterRows: readonly number[];
  /** Rows that lie within it. */
  readonly nestedRows: readonly number[];
};

export function aftermathOf(reablement: Reablement): Aftermath {
  return { reablement, laterRows: laterRows(reablement), nestedRows: nestedRows(reablement) };
}

/**
 * Events that began during the reablement or up to 7 days after it, and ended after it. Should one of them be ST-Max,
 * only those that began before it count; the clusters leave no such service, but another type of event may name it.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, prep steps 3 & 4.
 */
function laterRows({ otherRows, start, end, events }: Reablement): readonly number[] {
  const { startOf, endOf, isStMax } = events;
  const rows = otherRows.filter(
    (row) => startOf(row) >= start && endOf(row) > end && startOf(row) - end <= SEQUEL_WINDOW_DAYS,
  );
  const firstStMax = Math.min(...rows.filter(isStMax).map(startOf));
  return rows.filter((row) => startOf(row) < firstStMax);
}

/**
 * Events that began and ended during the reablement, and did not end on its first day: those led to it.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, Has_Nested_Events.
 */
function nestedRows({ otherRows, start, end, events }: Reablement): readonly number[] {
  const { startOf, endOf } = events;
  return otherRows.filter((row) => startOf(row) >= start && endOf(row) > start && endOf(row) <= end);
}
