import { SEQUEL_WINDOW_DAYS } from './aftermath.ts';
import { outcomeOfRow, seenEvents } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';
import { isBestOutcome, laterUsableRow, seenUsableOutcomes } from './usable-outcomes.ts';

/** Sequel 4b. An outcome that support ended as planned is refused here. Source: DHSC Create_ASCOF_2A_2425_Onwards, step 4. */
export const laterEventOutcome: SequelRule = {
  id: 'sequel-4b-later-event-outcome',
  type: '4b',
  met: `the outcome of a request, assessment or review up to ${SEQUEL_WINDOW_DAYS} days after the reablement tells what followed`,
  notMet: `no outcome of a request, assessment or review up to ${SEQUEL_WINDOW_DAYS} days after the reablement decides`,
  holds: (aftermath) => isBestOutcome(aftermath, laterUsableRow(aftermath)),
  saw: (aftermath) =>
    laterUsableRow(aftermath) === null
      ? seenEvents(aftermath, aftermath.laterRows, 'nothing followed')
      : seenUsableOutcomes(aftermath),
  sequel: (aftermath) => outcomeOfRow(aftermath, laterUsableRow(aftermath)),
};
