import type { MeasureResults } from '../../6-measures/run-measures.ts';
import type { MainTable } from '../../build-main-table.ts';
import type { PipelineInput } from '../../run-pipeline.ts';

/** The run whose faults are looked for. */
export type FaultContext = {
  readonly input: PipelineInput;
  readonly joined: MainTable;
  readonly measures: MeasureResults;
};
