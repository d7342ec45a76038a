import type { Figure } from '../../6-measures/measure.ts';
import type { PipelineInput } from '../../run-pipeline.ts';

/** Something that could be mended in the data, and what it would be mended to. */
export type Fault = {
  readonly field: string;
  /** As submitted; null where the field is blank. */
  readonly value: string | null;
  /** Which rows it is about, where the field and value do not say: `Service_Type Long term support: Nursing care`. */
  readonly where: string | null;
  /** Events of the joined main table that have it; for rows that it kept out of that table, so many rows. */
  readonly rows: number;
  /** The events of people or rows with the fault, as rows of that table: none where it kept all of them out. */
  readonly events: Int32Array;
  /** What it is tried with: a value of the list, or in words. */
  readonly suggested: string;
  /** Several values would do and one was tried, so that what mending would move can only be guessed. */
  readonly isEstimate: boolean;
};

/** A fault with the run in which it is mended. */
export type MendableFault = Fault & {
  /** Whether a measure reads the field, so that it is tried first. */
  readonly costsFigures: boolean;
  mend(input: PipelineInput): PipelineInput;
};

export type MovedFigure = { readonly before: Figure; readonly after: Figure };

/** What mending one fault would move. */
export type Fix = Fault & {
  readonly moved: readonly MovedFigure[];
  readonly uniqueEventsChange: number;
};
