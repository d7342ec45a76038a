import type { MeasureResults } from '../6-measures/run-measures.ts';
import type { PipelineResult } from '../run-pipeline.ts';

/** What one method makes of the data. Both runs that are compared are made of the same submissions. */
export type ComparedRun = {
  readonly result: PipelineResult;
  /** Null without a joined main table. */
  readonly measures: MeasureResults | null;
};

/** The two methods of a comparison. Which one is called `a` changes nothing else. */
export type Side = 'a' | 'b';

/** The same of either method. */
export type Both<T> = { readonly [side in Side]: T };
