import { InputError } from '../../model/input-error.ts';
import { eitherList } from '../../pipeline/10-reconcile-lists/reconciliation-tables.ts';
import { reconciledRow } from '../results/reconciliation-facts.ts';
import type { ReconciledRows, ReconciledRowsQuestion } from '../results/reconciliation-facts.ts';
import type { RequestContext } from './request-context.ts';

/** Rows of the last reconciliation, of a status, a cause or a figure, as far as asked for. */
export function reconciledRows(
  { status, cause, figure, fromRow, toRow }: ReconciledRowsQuestion,
  { session }: RequestContext,
): ReconciledRows {
  const { reconciliation } = session.finishedRun();
  if (!reconciliation)
    throw new InputError('No list has been compared since the last build. Add the list from DHSC first.');
  const rows = reconciliation.rows.filter(
    (row) =>
      (status === undefined || row.status === status) &&
      (cause === undefined || row.found?.cause === cause) &&
      (figure === undefined || eitherList(row).figureKey === figure),
  );
  return { total: rows.length, rows: rows.slice(Math.max(0, fromRow), toRow).map(reconciledRow) };
}
