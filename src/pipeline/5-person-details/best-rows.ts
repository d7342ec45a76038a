import type { GroupedRows } from '../../columns/group-rows.ts';
import type { DetailRule } from './detail.ts';
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

/** The best rows of each person, one person after the other, in an array that is used again. */
export function forBestRows(
  { rows, starts }: GroupedRows,
  criteria: readonly Criterion[],
  take: (person: PersonNumber, best: readonly number[]) => void,
): void {
  const best: number[] = [];
  for (let person = 0; person + 1 < starts.length; person++) {
    collectBest(rows, starts[person], starts[person + 1], criteria, best);
    take(person, best);
  }
}

/** The rows that go first: all that are alike, as DENSE_RANK gives 1 to them all. They keep their order. */
export function bestRows(rows: ArrayLike<number>, criteria: readonly Criterion[]): readonly number[] {
  const best: number[] = [];
  collectBest(rows, 0, rows.length, criteria, best);
  return best;
}

function collectBest(
  rows: ArrayLike<number>,
  from: number,
  to: number,
  criteria: readonly Criterion[],
  best: number[],
): void {
  best.length = 0;
  for (let place = from; place < to; place++) {
    const difference = best.length === 0 ? 0 : compareRows(criteria, rows[place], best[0]);
    if (difference > 0) best.length = 0;
    if (difference >= 0) best.push(rows[place]);
  }
}
