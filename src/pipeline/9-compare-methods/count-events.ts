import type { ComparedEvent } from './compare-events.ts';

export type EventCount = Pick<ComparedEvent, 'mode' | 'difference' | 'reason'> & { readonly rows: number };

/** How many rows differ in which way and why, most first. */
export function countEvents(events: readonly ComparedEvent[]): EventCount[] {
  const counts = new Map<string, EventCount>();
  for (const { mode, difference, reason } of events) {
    const key = `${mode} ${difference} ${reason}`;
    counts.set(key, { mode, difference, reason, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.rows - a.rows);
}
