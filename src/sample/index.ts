export { makeSample } from './make-sample.ts';
export type { Sample } from './make-sample.ts';
export { DEFAULT_SAMPLE_ROWS, MAX_SAMPLE_QUARTERS, MAX_SAMPLE_ROWS } from './sample-options.ts';
export type { SampleOptions } from './sample-options.ts';
export type { SampleManifest } from './sample-manifest.ts';
export { sampleUnmappedValues } from './sample-unmapped-values.ts';
export { sampleImpossibleDates } from './submissions/blemish-dates.ts';
