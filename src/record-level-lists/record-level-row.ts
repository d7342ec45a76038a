import type { Period } from '../model/period.ts';

/** A row of a record-level list: the people of one figure who share their LA person IDs. */
export type RecordLevelRow = {
  readonly period: Period;
  /** Null where the list has no LA code. */
  readonly laCode: string | null;
  /** As they stand: one, or several joined by commas; null for people without. */
  readonly ids: string | null;
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Where it stands: the file, and the line or row in it. */
  readonly source: string;
  readonly at: number;
};
