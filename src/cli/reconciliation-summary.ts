import type { Method } from '../methods/index.ts';
import { CAUSES } from '../pipeline/10-reconcile-lists/causes.ts';
import { countCauses } from '../pipeline/10-reconcile-lists/count-causes.ts';
import type { Reconciliation } from '../pipeline/10-reconcile-lists/index.ts';
import { countByStatus, summariesOf } from '../pipeline/10-reconcile-lists/summaries.ts';
import type { ByStatus } from '../pipeline/10-reconcile-lists/summaries.ts';
import { reportingPeriodText } from '../pipeline/6-measures/measure.ts';

type About = {
  readonly method: Method;
  readonly assumptions: readonly string[];
  readonly written: readonly string[];
  readonly seconds: number;
};

/** So many figures are named, those with the most rows that differ. */
const MOST_FIGURES = 10;

const count = (value: number) => value.toLocaleString('en-GB');

/** How DHSC's lists compare with ours, for the terminal. A row is the people of a figure who share their LA person IDs. */
export function reconciliationSummary(
  reconciliation: Reconciliation,
  { method, assumptions, written, seconds }: About,
): string {
  const summaries = summariesOf(reconciliation);
  const unlike = summaries
    .filter(({ byStatus }) => rowsUnlike(byStatus) > 0)
    .toSorted((a, b) => rowsUnlike(b.byStatus) - rowsUnlike(a.byStatus));
  return [
    `CLD Tables: DHSC's lists beside ours by ${method.title}`,
    ...assumptions.map((assumption) => `  ${assumption}`),
    '',
    `Rows: ${statusWords(countByStatus(reconciliation.rows))}`,
    `${count(summaries.length - unlike.length)} of ${count(summaries.length)} figures have the same rows in both${unlike.length > MOST_FIGURES ? '; those with the most that differ:' : ''}`,
    ...unlike
      .slice(0, MOST_FIGURES)
      .map(
        ({ figure, byStatus }) =>
          `  ${figure.measure}, ${figure.group}, ${reportingPeriodText(figure.period)}: ${statusWords(byStatus)} [${figure.description.slice(0, 40)}…]`,
      ),
    '',
    ...countCauses(reconciliation.rows).map(({ cause, rows }) => `${count(rows)}: ${CAUSES[cause]}`),
    '',
    `${written.length === 1 ? written[0] : `${written.length} tables`} written in ${seconds.toFixed(1)} s`,
  ].join('\n');
}

function statusWords(byStatus: ByStatus): string {
  return Object.entries(byStatus)
    .map(([status, rows]) => `${count(rows)} ${status}`)
    .join(', ');
}

function rowsUnlike(byStatus: ByStatus): number {
  return byStatus.differs + byStatus['only theirs'] + byStatus['only ours'];
}
