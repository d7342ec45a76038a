import type { HospitalData, MeasureResults } from '../../../6-measures/run-measures.ts';
import type { MainTable } from '../../../build-main-table.ts';
import type { PipelineInput } from '../../../run-pipeline.ts';

/** The run that faults are mended in, as it came out. */
export type RunToMend = {
  readonly input: PipelineInput;
  readonly joined: MainTable;
  readonly measures: MeasureResults;
  readonly hospital: HospitalData | null;
};
