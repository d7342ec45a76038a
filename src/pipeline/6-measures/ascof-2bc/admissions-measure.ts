import type { AgeBand } from './age-band.ts';

/** ASCOF 2B and 2C are one script for two age bands. */
export type AdmissionsMeasure = {
  /** `ASCOF 2B` */
  readonly measure: string;
  readonly description: string;
  readonly ageBand: AgeBand;
};
