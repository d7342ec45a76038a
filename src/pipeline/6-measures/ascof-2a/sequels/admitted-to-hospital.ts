import { foldText } from '../../../../columns/text-dictionary.ts';
import { ownOutcome, seenOwnOutcome } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';

const ADMITTED = foldText('Admitted to hospital');

/** Sequel 2. Source: DHSC Create_ASCOF_2A_2425_Onwards, step 2. */
export const admittedToHospital: SequelRule = {
  id: 'sequel-2-admitted-to-hospital',
  type: '2',
  met: "the reablement's own outcome is that the person was admitted to hospital",
  notMet: "the reablement's own outcome is not that the person was admitted to hospital",
  holds: (aftermath) => foldText(ownOutcome(aftermath).finalOutcome) === ADMITTED,
  saw: seenOwnOutcome,
  sequel: ownOutcome,
};
