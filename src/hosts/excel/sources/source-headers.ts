/** Knows the headers of one kind of data among others. */
export type SourceHeaders = {
  /** The first of some rows that looks most like such headers; -1 when none does. */
  rowAmong(rows: readonly (readonly string[])[]): number;
  /** Whether the column holds dates. */
  isDate(header: string): boolean;
};
