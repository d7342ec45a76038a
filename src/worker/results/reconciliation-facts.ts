import { CAUSES } from '../../pipeline/10-reconcile-lists/causes.ts';
import { countCauses } from '../../pipeline/10-reconcile-lists/count-causes.ts';
import type { Reconciled } from '../../pipeline/10-reconcile-lists/index.ts';
import type { ListedPeople } from '../../pipeline/10-reconcile-lists/listed-people.ts';
import { eitherList } from '../../pipeline/10-reconcile-lists/reconciliation-tables.ts';
import { countByStatus, summariesOf } from '../../pipeline/10-reconcile-lists/summaries.ts';
import type { PersonNumber } from '../../pipeline/5-person-details/people.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import type { FinishedReconciliation } from './finished-run.ts';
import { outputFacts } from './output-facts.ts';
import type { OutputFacts } from './output-facts.ts';
import type { RowPlace } from './person-facts.ts';

export type ReconcileOrder = {
  /** DHSC's record-level lists, CSV or XLSX. */
  readonly files: readonly File[];
  /** Another method to look for the cause in; none when not given. */
  readonly otherMethod?: string;
};

export type ReconciledStatus = 'same' | 'differs' | 'only theirs' | 'only ours';

/** DHSC's record-level lists beside those of the last run. */
export type ReconciliationFacts = {
  readonly rows: number;
  readonly byStatus: Readonly<Record<ReconciledStatus, number>>;
  readonly figures: readonly ReconciledFigureFacts[];
  /** The likeliest causes of rows that differ or that only they have, most rows first. */
  readonly causes: readonly { readonly cause: string; readonly text: string; readonly rows: number }[];
  /** Files that could not be used, each with a sentence. */
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** reconcile_lists and reconcile_summary, for `table`, `csv` and `workbook`. */
  readonly outputs: readonly OutputFacts[];
  readonly seconds: number;
};

export type ListCounts = { readonly numerator: number | null; readonly denominator: number | null };

/** One figure: how its rows compare, and what they add up to. A population stands in every row and is not added up. */
export type ReconciledFigureFacts = {
  /** Names the figure and its period in `reconciledRows`. */
  readonly key: string;
  readonly period: PeriodText;
  readonly laCode: string;
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  readonly byStatus: Readonly<Record<ReconciledStatus, number>>;
  readonly theirs: ListCounts;
  readonly ours: ListCounts;
};

export type ReconciledRowsQuestion = {
  /** Only rows of this status, of this cause, of the figure with this key; all when not given. */
  readonly status?: ReconciledStatus;
  readonly cause?: string;
  readonly figure?: string;
  readonly fromRow: number;
  readonly toRow: number;
};

export type ReconciledRows = { readonly total: number; readonly rows: readonly ReconciledRow[] };

export type ReconciledRow = {
  readonly period: PeriodText;
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  /** LA person IDs, joined; null for a row without people. */
  readonly ids: string | null;
  readonly status: ReconciledStatus;
  readonly theirs: ListCounts | null;
  readonly ours: ListCounts | null;
  /** Why we count, or do not count, the person. */
  readonly reason: string | null;
  /** Short name of the likeliest cause, and a sentence on it; null where nothing differs. */
  readonly cause: string | null;
  readonly causeText: string | null;
  /** Row of the list that was loaded. */
  readonly place: RowPlace | null;
  /** Number of the person in the last run, for `explainPerson`. */
  readonly person: PersonNumber | null;
};

export function reconciliationFacts(
  reconciliation: FinishedReconciliation,
  failed: ReconciliationFacts['failed'],
  seconds: number,
): ReconciliationFacts {
  const { rows, outputs } = reconciliation;
  return {
    rows: rows.length,
    byStatus: countByStatus(rows),
    figures: summariesOf(reconciliation).map(({ key, figure, byStatus, theirs, ours }) => {
      const { laCode, measure, description, group } = figure;
      return { key, period: periodText(figure.period), laCode, measure, description, group, byStatus, theirs, ours };
    }),
    causes: countCauses(rows).map(({ cause, rows: ofCause }) => ({ cause, text: CAUSES[cause], rows: ofCause })),
    failed,
    outputs: outputs.map(outputFacts),
    seconds,
  };
}

export function reconciledRow(reconciled: Reconciled): ReconciledRow {
  const { theirs, ours, status, reason, found, person } = reconciled;
  const { figure, ids } = eitherList(reconciled);
  const { measure, description, group } = figure;
  return {
    ...{ period: periodText(figure.period), measure, description, group, ids, status, reason, person },
    theirs: countsOf(theirs),
    ours: countsOf(ours),
    cause: found?.cause ?? null,
    causeText: found?.because ?? null,
    place: theirs && { file: theirs.row.source, line: theirs.row.at },
  };
}

function countsOf(people: ListedPeople | null): ListCounts | null {
  return people && { numerator: people.numerator, denominator: people.denominator };
}
