import type { Reconciled, ReconciledStatus, Reconciliation } from './index.ts';
import type { ListedFigure, ListedPeople } from './listed-people.ts';

export type ByStatus = { readonly [status in ReconciledStatus]: number };

export type ListTotal = { readonly numerator: number | null; readonly denominator: number | null };

/** One figure: how its rows compare, and what each list adds up to; null where a list says nothing of it. */
export type ReconciledSummary = {
  readonly key: string;
  readonly figure: ListedFigure;
  readonly byStatus: ByStatus;
  readonly theirs: ListTotal;
  readonly ours: ListTotal;
};

export function countByStatus(rows: readonly Pick<Reconciled, 'status'>[]): ByStatus {
  const counts = { same: 0, differs: 0, 'only theirs': 0, 'only ours': 0 };
  for (const { status } of rows) counts[status]++;
  return counts;
}

/** Figure by figure, in the order of the lists. */
export function summariesOf({ rows, isRate }: Reconciliation): ReconciledSummary[] {
  const byFigure = new Map<string, Reconciled[]>();
  for (const row of rows) {
    const key = (row.theirs ?? row.ours)?.figureKey ?? '';
    const ofFigure = byFigure.get(key);
    if (ofFigure) ofFigure.push(row);
    else byFigure.set(key, [row]);
  }
  return [...byFigure].flatMap(([key, ofFigure]) => {
    const first = ofFigure[0].theirs ?? ofFigure[0].ours;
    if (!first) return [];
    const { figure } = first;
    const total = (side: 'theirs' | 'ours') =>
      totalOf(
        ofFigure.flatMap((row) => row[side] ?? []),
        isRate(figure.measure),
      );
    return { key, figure, byStatus: countByStatus(ofFigure), theirs: total('theirs'), ours: total('ours') };
  });
}

/** A population stands in every row and is not added up. */
function totalOf(people: readonly ListedPeople[], isRate: boolean): ListTotal {
  if (people.length === 0) return { numerator: null, denominator: null };
  const sum = (of: (one: ListedPeople) => number) => people.reduce((total, one) => total + of(one), 0);
  return {
    numerator: sum(({ numerator }) => numerator),
    denominator: isRate ? people[0].denominator : sum(({ denominator }) => denominator),
  };
}
