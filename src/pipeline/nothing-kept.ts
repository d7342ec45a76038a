import { intsOf } from '../columns/table.ts';
import { formatPeriod } from '../model/period.ts';
import { LOSS_REASONS, lossReasonOf } from './2-filter-events/loss-reasons.ts';
import type { MainTable } from './build-main-table.ts';

/** Why a main table has no row: the rows lost, counted by reason. */
export function nothingKept({ lost, mode, period }: MainTable): string {
  const counts = new Map<number, number>();
  for (const code of intsOf(lost, 'Loss').values) counts.set(code, (counts.get(code) ?? 0) + 1);
  const reasons = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, rows]) => {
      const reason = lossReasonOf(code);
      return `${rowsText(rows)}: ${reason === null ? '' : LOSS_REASONS[reason]}`;
    });
  return `The ${mode} main table for ${formatPeriod(period)} would be empty: of the ${rowsText(lost.numRows())} in the files chosen none is kept. ${reasons.join(' ')} Choose another period, or correct these columns in the file.`;
}

function rowsText(rows: number): string {
  return `${rows.toLocaleString('en-GB')} row${rows === 1 ? '' : 's'}`;
}
