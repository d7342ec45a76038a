import type { Aftermath } from './aftermath.ts';
import { ownOutcome, seenEvents, seenOwnOutcome } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';
import { isBestOutcome, ownUsableRow, seenUsableOutcomes } from './usable-outcomes.ts';

/**
 * Sequel 4a. What followed shuts out the reablement's own outcome when none of it may tell: a carer's or unmapped
 * service, or an event that ended as planned.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, step 4.
 */
export const ownOutcomeRule: SequelRule = {
  id: 'sequel-4a-own-outcome',
  type: '4a',
  met: "the reablement's own outcome tells what followed",
  notMet: "the reablement's own outcome does not decide",
  holds: (aftermath) => isBestOutcome(aftermath, ownUsableRow(aftermath)),
  saw: (aftermath) => `${seenOwnOutcome(aftermath)}: ${reasonOf(aftermath)}`,
  sequel: ownOutcome,
};

function reasonOf(aftermath: Aftermath): string {
  const { reablement, laterRows } = aftermath;
  if (ownUsableRow(aftermath) !== null) return seenUsableOutcomes(aftermath);
  if (!reablement.events.hasUsableOutcome(reablement.outcomeRow)) return 'an outcome that does not tell what followed';
  return `not used, because what followed is only carer support, an unmapped service or an event that ended as planned (${seenEvents(aftermath, laterRows, '')})`;
}
