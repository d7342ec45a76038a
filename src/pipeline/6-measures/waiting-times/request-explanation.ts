import type { Explanation } from '../explanation.ts';

/** Why a request has, or has not, a wait that counts in a median. One for each metric, or one for a request that cannot have any. */
export type RequestExplanation = Omit<Explanation, 'verdict'> & {
  readonly verdict: 'counted' | 'not counted';
  /** Row of the request; null for a person without one. */
  readonly request: number | null;
  /** Row of the event that ends the wait; null when not counted. */
  readonly answer: number | null;
  /** Unit: days; null when not counted. */
  readonly waitDays: number | null;
};
