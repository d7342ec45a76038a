import type { GroupedRows } from '../../columns/group-rows.ts';
import type { DetailRule } from './detail-finding.ts';
import type { PersonNumber } from './people.ts';

/** A question by which the rows of a person are ranked: the row with the greater number goes first. */
export type Criterion = {
  readonly rule: DetailRule;
  readonly numbers: Int32Array;
  /** What the question looks at in a row, under DHSC's name: `Event_Start_Date 2025-04-01`. */
  readonly saw: (row: number) => string;
};

/** Above 0 when row `a` goes before row `b`, 0 when no question tells them apart. */
export function compareRows(criteria: readonly Criterion[], a: number, b: number): number {
  for (const { numbers } of criteria) if (numbers[a] !== numbers[b]) return numbers[a] - numbers[b];
  return 0;
}

/** The first question on which two rows differ; null when none does. */
export function decidingCriterion(criteria: readonly Criterion[], a: number, b: number): Criterion | null {
  return criteria.find(({ numbers }) => numbers[a] !== numbers[b]) ?? null;
}

/**
 * The rows that go first of each person, one person after the other: the first `count` of an array that is used again.
 * They are all that are alike, as DENSE_RANK gives 1 to them all, in their order.
 */
export function forBestRows(
  { rows, starts }: GroupedRows,
  criteria: readonly Criterion[],
  take: (person: PersonNumber, best: Int32Array, count: number) => void,
): void {
  const best = new Int32Array(rows.length);
  for (let person = 0; person + 1 < starts.length; person++) {
    const count = collectBest(rows, starts[person], starts[person + 1], criteria, best);
    take(person, best, count);
  }
}

/** The rows that go first among the given ones. */
export function bestRows(rows: Int32Array, criteria: readonly Criterion[]): readonly number[] {
  const best = new Int32Array(rows.length);
  const count = collectBest(rows, 0, rows.length, criteria, best);
  return Array.from({ length: count }, (_, place) => best[place]);
}

function collectBest(
  rows: Int32Array,
  from: number,
  to: number,
  criteria: readonly Criterion[],
  best: Int32Array,
): number {
  let count = 0;
  for (let place = from; place < to; place++) {
    const row = rows[place];
    const difference = count === 0 ? 0 : compareRows(criteria, row, best[0]);
    if (difference > 0) count = 0;
    if (difference >= 0) best[count++] = row;
  }
  return count;
}
