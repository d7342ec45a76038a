import type { OutputTable } from '../../columns/output-table.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import type { Comparison } from '../../pipeline/9-compare-methods/index.ts';
import type { Reconciliation } from '../../pipeline/10-reconcile-lists/index.ts';
import type { ImportTime } from '../../model/import-time.ts';
import type { PipelineResult } from '../../pipeline/run-pipeline.ts';
import type { MappingDecision } from '../../reference-tables/index.ts';
import type { CheckedSettings } from '../run-settings.ts';

/** The last run that came to its end; the next takes its place only when it has come to its own. */
export type FinishedRun = {
  readonly result: PipelineResult;
  /** Null without a joined main table. */
  readonly measures: MeasureResults | null;
  /** How the run was ordered, to run it again with other decisions. */
  readonly settings: CheckedSettings;
  readonly decisions: readonly MappingDecision[];
  /** On the analyst's clock. */
  readonly ranAt: ImportTime;
  readonly outputs: readonly OutputTable[];
  /** Names of those that are made only on request, and were. */
  readonly onRequest: readonly string[];
  /** The last comparison with another method, if any. */
  readonly comparison?: FinishedComparison;
  /** The last reconciliation with lists from DHSC, if any. */
  readonly reconciliation?: FinishedReconciliation;
};

export type FinishedComparison = Comparison & { readonly outputs: readonly OutputTable[] };

export type FinishedReconciliation = Reconciliation & { readonly outputs: readonly OutputTable[] };
