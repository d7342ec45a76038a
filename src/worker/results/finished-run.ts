import type { OutputTable } from '../../columns/output-table.ts';
import type { PipelineResult } from '../../pipeline/run-pipeline.ts';

/** The last run that came to its end; the next takes its place only when it has come to its own. */
export type FinishedRun = {
  readonly result: PipelineResult;
  readonly outputs: readonly OutputTable[];
};
