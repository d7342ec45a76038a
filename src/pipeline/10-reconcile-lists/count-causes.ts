import type { Cause } from './causes.ts';
import type { Reconciled } from './index.ts';

/** How many rows each cause explains, most first. */
export function countCauses(rows: readonly Reconciled[]): { readonly cause: Cause; readonly rows: number }[] {
  const counts = new Map<Cause, number>();
  for (const { found } of rows) if (found) counts.set(found.cause, (counts.get(found.cause) ?? 0) + 1);
  return [...counts].map(([cause, ofCause]) => ({ cause, rows: ofCause })).toSorted((a, b) => b.rows - a.rows);
}
