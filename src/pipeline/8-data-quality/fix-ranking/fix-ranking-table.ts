import type { OutputTable } from '../../../columns/output-table.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { Fix, MovedFigure } from './fix.ts';

type Line = { readonly rank: number; readonly fix: Fix; readonly figure: MovedFigure | null };

/**
 * Which faults matter. Grain: one row per fault and figure that it would move; a fault that moves none has one row.
 * Figures are those of the latest period.
 */
export function fixRankingTable(fixes: readonly Fix[]): OutputTable {
  const lines = fixes.flatMap((fix, index): Line[] => {
    const rank = index + 1;
    return fix.moved.length === 0 ? [{ rank, fix, figure: null }] : fix.moved.map((figure) => ({ rank, fix, figure }));
  });
  return {
    name: 'fix_ranking',
    title: 'What mending each fault would move',
    table: tableOfRecords(lines, {
      rank: { integer: ({ rank }) => rank },
      field: { text: ({ fix }) => fix.field },
      value: { text: ({ fix }) => fix.value },
      where: { text: ({ fix }) => fix.where },
      rows: { integer: ({ fix }) => fix.rows },
      suggested: { text: ({ fix }) => fix.suggested },
      estimate: { text: ({ fix }) => (fix.isEstimate ? 'Y' : 'N') },
      LA_Name: { text: ({ figure }) => figure?.before.laName ?? null },
      Measure: { text: ({ figure }) => figure?.before.measure ?? null },
      Description: { text: ({ figure }) => figure?.before.description ?? null },
      Group: { text: ({ figure }) => figure?.before.group ?? null },
      Numerator_Before: { integer: ({ figure }) => figure?.before.numerator ?? null },
      Numerator_After: { integer: ({ figure }) => figure?.after.numerator ?? null },
      Denominator_Before: { integer: ({ figure }) => figure?.before.denominator ?? null },
      Denominator_After: { integer: ({ figure }) => figure?.after.denominator ?? null },
      Outcome_Before: { decimal: ({ figure }) => figure?.before.outcome ?? null },
      Outcome_After: { decimal: ({ figure }) => figure?.after.outcome ?? null },
      Outcome_Change: { decimal: ({ figure }) => figure && changeOf(figure) },
      Unique_Events_Change: { integer: ({ fix }) => fix.uniqueEventsChange },
    }),
  };
}

const OUTCOME_DECIMALS = 6;

/** Free of the noise that subtracting rounded numbers brings. */
function changeOf({ before, after }: MovedFigure): number {
  return Number((after.outcome - before.outcome).toFixed(OUTCOME_DECIMALS));
}
