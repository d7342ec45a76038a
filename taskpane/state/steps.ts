export type StepId = 'choose-data' | 'set-period' | 'build' | 'check-values' | 'see-measures' | 'explain-figure';

export type Step = {
  readonly id: StepId;
  readonly name: string;
  /** The one word under its glyph. */
  readonly word: string;
};

/** In the order of the work. */
export const STEPS: readonly Step[] = [
  { id: 'choose-data', name: 'Choose data', word: 'Data' },
  { id: 'set-period', name: 'Set period', word: 'Period' },
  { id: 'build', name: 'Build', word: 'Build' },
  { id: 'check-values', name: 'Check values', word: 'Values' },
  { id: 'see-measures', name: 'See measures', word: 'Measures' },
  { id: 'explain-figure', name: 'Explain a figure', word: 'Explain' },
];
