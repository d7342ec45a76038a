import type { FieldFacts, ValueFacts } from '../../../src/worker/protocol.ts';

/** What DHSC's method gives a text that it gives up on. */
export const INVALID = 'Invalid and not mapped';

/** A flagged value as the page shows it. */
export type Value = {
  readonly key: string;
  readonly facts: ValueFacts;
  readonly fieldTitle: string;
  readonly allowed: readonly string[];
  readonly rows: number;
  /** What it is decided to mean, as yet unapplied; null while open. */
  readonly decided: string | null;
};

export function keyOf({ field, rawValue }: ValueFacts): string {
  return `${field} ${rawValue}`;
}

/** `Accommodation Status` of a field, for a field that the report does not describe too. */
export function fieldTitle(field: string, fields: readonly FieldFacts[]): string {
  return fields.find((one) => one.field === field)?.title ?? field.replaceAll('_', ' ');
}

/** The value to go on with after one was decided: the next one open, else the first. */
export function nextOpen(values: readonly Value[], after: string): string | null {
  const open = values.filter(({ key, decided }) => decided === null || key === after);
  const at = open.findIndex(({ key }) => key === after);
  const next = open[at + 1] ?? open.find(({ key }) => key !== after);
  return next?.key ?? null;
}
