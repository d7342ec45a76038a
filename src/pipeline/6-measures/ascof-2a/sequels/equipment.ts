import type { Aftermath } from './aftermath.ts';
import { seenEvents } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';

/** Sequel 5. Source: DHSC Create_ASCOF_2A_2425_Onwards, step 5. */
export const equipment: SequelRule = {
  id: 'sequel-5-equipment',
  type: '5',
  met: 'equipment was provided during the reablement, which counts as ongoing low level support',
  notMet: 'no equipment was provided during the reablement',
  holds: (aftermath) => equipmentRows(aftermath).length > 0,
  saw: (aftermath) => seenEvents(aftermath, equipmentRows(aftermath), 'no such service'),
  sequel: (aftermath) => ({
    finalOutcome: 'Short term support: Ongoing low level',
    rows: equipmentRows(aftermath),
  }),
};

/** The one that ended last first, then the newest record. */
function equipmentRows({ reablement: { events }, nestedRows }: Aftermath): readonly number[] {
  return nestedRows
    .filter((row) => events.isService(row) && events.isEquipment(row))
    .sort((a, b) => events.endOf(b) - events.endOf(a) || events.recordIdOf(b) - events.recordIdOf(a));
}
