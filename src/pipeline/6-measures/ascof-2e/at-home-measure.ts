/** ASCOF 2E is one script, run for everybody in long term support and for those with a learning disability. */
export type AtHomeMeasure = {
  /** `ASCOF 2E LD` */
  readonly measure: string;
  /** Only people of 18 to 64 whose primary support reason is learning disability. */
  readonly learningDisability: boolean;
};
