import { InputError } from '../model/input-error.ts';
import { dhsc202526q4 } from './dhsc-2025-26-q4.ts';
import { dhsc202627q1 } from './dhsc-2026-27-q1.ts';
import type { Method } from './method.ts';

export type { Method } from './method.ts';

/** Every method version, oldest first. */
export const METHODS: readonly Method[] = [dhsc202526q4, dhsc202627q1];

/** The newest version that equals its golden cases: what runs when nobody has chosen one. */
export const DEFAULT_METHOD: Method = dhsc202627q1;

/**
 * The version that a run file means when it names none. A run file is there to repeat a run, and those without a name
 * were written when there was only this version; a newer default must not change what they give.
 */
export const METHOD_OF_UNNAMED_RUNS: Method = dhsc202526q4;

export function methodOf(id: string): Method {
  const method = METHODS.find((candidate) => candidate.id === id);
  if (method) return method;
  throw new InputError(
    `There is no method version "${id}". Choose one of: ${METHODS.map((known) => known.id).join(', ')}.`,
  );
}
