import type { OutputTable } from '../../columns/output-table.ts';
import { roundHalfAway } from '../../sql/round.ts';
import type { Figure } from '../6-measures/measure.ts';
import { tableOfRecords } from '../7-outputs/table-of-records.ts';
import type { ComparedFigure } from './compare-figures.ts';
import { FIGURE_COLUMNS, methodColumns } from './comparison-columns.ts';
import type { Comparison } from './index.ts';

/** Those of every outcome: the difference of two has no more. */
const OUTCOME_DECIMALS = 1;

/** Grain: one row per reporting period, local authority, measure, description and group that either method has. */
export function figuresTable(comparison: Comparison): OutputTable {
  const people = new Map<ComparedFigure, number>();
  for (const { figure } of comparison.moves) people.set(figure, (people.get(figure) ?? 0) + 1);
  const change = ({ a, b }: ComparedFigure, part: keyof Pick<Figure, 'numerator' | 'denominator' | 'outcome'>) =>
    a && b ? roundHalfAway(b[part] - a[part], OUTCOME_DECIMALS) : null;
  return {
    name: 'compare_figures',
    title: 'ASCOF figures by two methods',
    table: tableOfRecords(
      comparison.figures.map((figure) => ({ figure })),
      {
        ...methodColumns(comparison),
        ...FIGURE_COLUMNS,
        Numerator_a: { integer: ({ figure }) => figure.a?.numerator ?? null },
        Numerator_b: { integer: ({ figure }) => figure.b?.numerator ?? null },
        Numerator_change: { integer: ({ figure }) => change(figure, 'numerator') },
        Denominator_a: { integer: ({ figure }) => figure.a?.denominator ?? null },
        Denominator_b: { integer: ({ figure }) => figure.b?.denominator ?? null },
        Denominator_change: { integer: ({ figure }) => change(figure, 'denominator') },
        Outcome_a: { decimal: ({ figure }) => figure.a?.outcome ?? null },
        Outcome_b: { decimal: ({ figure }) => figure.b?.outcome ?? null },
        Outcome_change: { decimal: ({ figure }) => change(figure, 'outcome') },
        people_moved: { integer: ({ figure }) => people.get(figure) ?? 0 },
      },
    ),
  };
}
