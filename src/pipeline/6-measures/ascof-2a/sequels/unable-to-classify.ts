import { ownOutcome, seenOwnOutcome } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';

/**
 * Sequel 6. The outcome may be usable all the same, when what followed kept it out of 4a: the figure then counts it,
 * because it goes by outcome and not by type.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, step 6.
 */
export const unableToClassify: SequelRule = {
  id: 'sequel-6-unable-to-classify',
  type: '6',
  met: "nothing tells what followed, so the reablement's own outcome stands as it is",
  notMet: 'something tells what followed',
  holds: () => true,
  saw: (aftermath) => {
    const { events, outcomeRow } = aftermath.reablement;
    return events.hasUsableOutcome(outcomeRow)
      ? `${seenOwnOutcome(aftermath)}, which the figure goes by although 4a did not use it`
      : seenOwnOutcome(aftermath);
  },
  sequel: ownOutcome,
};
