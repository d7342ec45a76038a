import { outcomeOfRow, seenEvents } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';
import { isBestOutcome, NEAR_END_DAYS, nearEndRows, nestedUsableRow, seenUsableOutcomes } from './usable-outcomes.ts';

/** Sequel 4c. An outcome that support ended as planned is taken here. Source: DHSC Create_ASCOF_2A_2425_Onwards, step 4. */
export const nestedOutcome: SequelRule = {
  id: 'sequel-4c-nested-outcome',
  type: '4c',
  met: `the outcome of an assessment or review in the last ${NEAR_END_DAYS} days of the reablement tells what followed`,
  notMet: `no outcome of an assessment or review in the last ${NEAR_END_DAYS} days of the reablement decides`,
  holds: (aftermath) => isBestOutcome(aftermath, nestedUsableRow(aftermath)),
  saw: (aftermath) =>
    nestedUsableRow(aftermath) === null
      ? seenEvents(aftermath, nearEndRows(aftermath), 'no such assessment or review')
      : seenUsableOutcomes(aftermath),
  sequel: (aftermath) => outcomeOfRow(aftermath, nestedUsableRow(aftermath)),
};
