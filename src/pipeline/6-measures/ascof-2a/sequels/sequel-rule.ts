import type { Rule } from '../../rule.ts';
import type { Aftermath } from './aftermath.ts';

export type SequelType = '1' | '2' | '3' | '4a' | '4b' | '4c' | '5' | '6';

/** What followed a reablement: the rows that say so, the deciding one first. */
export type Sequel = { readonly finalOutcome: string; readonly rows: readonly number[] };

/** A rule that knows a sequel when it holds. The first of them that holds decides. */
export type SequelRule = Rule<Aftermath> & {
  readonly type: SequelType;
  /** What followed, when the rule holds. */
  readonly sequel: (subject: Aftermath) => Sequel;
};

/** The outcome of an event as a sequel; an error without one, for a rule that does not hold has no sequel. */
export function outcomeOfRow({ reablement: { events } }: Aftermath, row: number | null): Sequel {
  if (row === null) throw new Error('A sequel rule that does not hold was asked for its sequel');
  return { finalOutcome: events.outcomeOf(row), rows: [row] };
}

/** The reablement's own outcome as a sequel. */
export function ownOutcome(aftermath: Aftermath): Sequel {
  return outcomeOfRow(aftermath, aftermath.reablement.outcomeRow);
}

/** `ST_Max_Cluster_Event_Outcome NFA: Other`. */
export function seenOwnOutcome(aftermath: Aftermath): string {
  return `ST_Max_Cluster_Event_Outcome ${ownOutcome(aftermath).finalOutcome}`;
}

/** The events in words, or that there are none. */
export function seenEvents({ reablement: { events } }: Aftermath, rows: readonly number[], none: string): string {
  return rows.length === 0 ? none : rows.map(events.describe).join('; ');
}
