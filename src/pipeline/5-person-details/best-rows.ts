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

/** Makes `best` the rows that go first, as DENSE_RANK gives 1 to all that are alike; they keep their order. */
export function findBestRows(rows: Iterable<number>, criteria: readonly Criterion[], best: number[]): void {
  best.length = 0;
  for (const row of rows) {
    const difference = best.length === 0 ? 0 : compareRows(criteria, row, best[0]);
    if (difference > 0) best.length = 0;
    if (difference >= 0) best.push(row);
  }
}

/** The best rows of each person, handed on one person after the other in one array that is used again. */
export function forBestRows(
  { rows, starts }: GroupedRows,
  criteria: readonly Criterion[],
  take: (person: PersonNumber, best: readonly number[]) => void,
): void {
  const best: number[] = [];
  for (let person = 0; person + 1 < starts.length; person++) {
    best.length = 0;
    for (let place = starts[person]; place < starts[person + 1]; place++) {
      const row = rows[place];
      const difference = best.length === 0 ? 0 : compareRows(criteria, row, best[0]);
      if (difference > 0) best.length = 0;
      if (difference >= 0) best.push(row);
    }
    take(person, best);
  }
}
