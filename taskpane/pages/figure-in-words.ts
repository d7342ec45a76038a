import { formatCount, formatOutcome, unitOf } from '../features/see-measures/figure-words.ts';
import type { Counts } from '../../src/worker/protocol.ts';

const EPISODES = ['episode', 'episodes'] as const;
const PEOPLE = ['person', 'people'] as const;

/** What a figure counts. */
export function nounOf(measure: string): readonly [one: string, several: string] {
  return measure === 'ASCOF 2A' ? EPISODES : PEOPLE;
}

/** A figure's outcome and its parts. */
export function outcomeWords(measure: string, { outcome, numerator, denominator }: Counts) {
  return {
    outcome: formatOutcome(outcome, unitOf(measure)),
    numerator: formatCount(numerator),
    denominator: formatCount(denominator),
  };
}
