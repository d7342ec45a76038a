import type { Day } from '../../../model/day.ts';

/** The days of one row; NO_DAY where there is none. */
export type RowDays = {
  readonly birth: Day;
  readonly death: Day;
  readonly start: Day;
  readonly end: Day;
  readonly periodStart: Day;
  readonly periodEnd: Day;
};

/** A rule about the days of one row. */
export type RowRule = {
  readonly id: string;
  /** The field that the finding points to. */
  readonly field: string;
  breaks(days: RowDays): boolean;
};
