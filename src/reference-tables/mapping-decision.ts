/** What the analyst decided a submitted text of a field means. `decidedAt` is text, as the analyst's host wrote it. */
export type MappingDecision = {
  readonly field: string;
  readonly raw: string;
  readonly cleaned: string;
  readonly note: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
};
