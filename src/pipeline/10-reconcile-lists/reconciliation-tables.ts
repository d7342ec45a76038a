import type { OutputTable } from '../../columns/output-table.ts';
import { tableOfRecords } from '../7-outputs/table-of-records.ts';
import { reportingPeriodText } from '../6-measures/measure.ts';
import { summariesOf } from './summaries.ts';
import type { ReconciledSummary } from './summaries.ts';
import type { Reconciled, Reconciliation } from './index.ts';
import type { ListedFigure, ListedPeople } from './listed-people.ts';

export const RECONCILIATION_TABLES: readonly string[] = ['reconcile_summary', 'reconcile_lists'];

/** The tables of a reconciliation. */
export function reconciliationTables(reconciliation: Reconciliation): OutputTable[] {
  return [summaryTable(reconciliation), rowsTable(reconciliation)];
}

export function eitherList({ theirs, ours }: Pick<Reconciled, 'theirs' | 'ours'>): ListedPeople {
  const either = theirs ?? ours;
  if (!either) throw new Error('A row that neither list has is no row');
  return either;
}

const figureColumns = <T>(figureOf: (record: T) => ListedFigure) => ({
  Reporting_Period: { text: (record: T) => reportingPeriodText(figureOf(record).period) },
  LA_Code: { text: (record: T) => figureOf(record).laCode },
  Measure: { text: (record: T) => figureOf(record).measure },
  Description: { text: (record: T) => figureOf(record).description },
  Group: { text: (record: T) => figureOf(record).group },
});

/** Grain: one row per figure: how many rows are alike, and what each list adds up to. */
function summaryTable(reconciliation: Reconciliation): OutputTable {
  return {
    name: 'reconcile_summary',
    title: "DHSC's lists beside ours, figure by figure",
    table: tableOfRecords(summariesOf(reconciliation), {
      ...figureColumns(({ figure }: ReconciledSummary) => figure),
      same: { integer: ({ byStatus }) => byStatus.same },
      differs: { integer: ({ byStatus }) => byStatus.differs },
      only_theirs: { integer: ({ byStatus }) => byStatus['only theirs'] },
      only_ours: { integer: ({ byStatus }) => byStatus['only ours'] },
      Numerator_Theirs: { integer: ({ theirs }) => theirs.numerator },
      Denominator_Theirs: { integer: ({ theirs }) => theirs.denominator },
      Numerator_Ours: { integer: ({ ours }) => ours.numerator },
      Denominator_Ours: { integer: ({ ours }) => ours.denominator },
    }),
  };
}

/** Grain: one row per figure and LA person IDs that either list has. */
function rowsTable({ rows }: Reconciliation): OutputTable {
  return {
    name: 'reconcile_lists',
    title: "DHSC's lists beside ours, person by person",
    table: tableOfRecords(rows, {
      ...figureColumns((row: Reconciled) => eitherList(row).figure),
      LA_Person_Unique_Identifier: { text: (row) => eitherList(row).ids },
      status: { text: ({ status }) => status },
      Numerator_Theirs: { integer: ({ theirs }) => theirs?.numerator ?? null },
      Denominator_Theirs: { integer: ({ theirs }) => theirs?.denominator ?? null },
      Numerator_Ours: { integer: ({ ours }) => ours?.numerator ?? null },
      Denominator_Ours: { integer: ({ ours }) => ours?.denominator ?? null },
      our_reason: { text: ({ reason }) => reason },
      likeliest_cause: { text: ({ found }) => found?.cause ?? null },
      cause_seen: { text: ({ found }) => found?.because ?? null },
      list: { text: ({ theirs }) => theirs?.row.source ?? null },
      line: { integer: ({ theirs }) => theirs?.row.at ?? null },
    }),
  };
}
