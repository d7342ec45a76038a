/** ASCOF 2E is one script, run for everybody in long term support and for those with a learning disability. */
export type AtHomeMeasure = {
  /** `ASCOF 2E LD` */
  readonly measure: string;
  /** Only people of 18 to 64 whose primary support reason is learning disability. */
  readonly learningDisability: boolean;
};

/** The age bands that figures are given for, with DHSC's descriptions of the figure. */
export const DESCRIPTIONS = {
  '18 to 64':
    'The proportion of people aged 18-64 who receive long-term support who live in their home or with family (%)',
  '65 and above':
    'The proportion of people aged 65+ who receive long-term support who live in their home or with family (%)',
} as const;

/** Other and unknown genders are in Total only. */
export const GENDERS = ['Female', 'Male'] as const;
export const TOTAL = 'Total';

export const UNKNOWN_ACCOMMODATION = 'Accommodation status = unknown or invalid';
