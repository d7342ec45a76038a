import { SEQUEL_WINDOW_DAYS } from './aftermath.ts';
import type { Aftermath } from './aftermath.ts';
import { seenEvents } from './sequel-rule.ts';
import type { SequelRule } from './sequel-rule.ts';

/** What DHSC calls short term support with a care home component; no service type has this name. */
const SHORT_TERM_CARE_HOME = 'Short term support: Residential or Nursing care';

/**
 * Sequel 3. The event need not be a service: one that names a service type of the hierarchy is taken as well. Unpaid
 * carer support and unmapped types are no sequel.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, step 3.
 */
export const laterService: SequelRule = {
  id: 'sequel-3-later-service',
  type: '3',
  met: `a service went on after the reablement, or began up to ${SEQUEL_WINDOW_DAYS} days after it`,
  notMet: `no service that counts went on after the reablement, or began up to ${SEQUEL_WINDOW_DAYS} days after it`,
  holds: (aftermath) => servicesByRank(aftermath).length > 0,
  saw: (aftermath) => {
    const services = servicesByRank(aftermath);
    return services.length > 0
      ? seenEvents(aftermath, services, '')
      : seenEvents(aftermath, aftermath.laterRows, 'nothing followed');
  },
  sequel: (aftermath) => {
    const { events } = aftermath.reablement;
    const rows = servicesByRank(aftermath);
    const [first] = rows;
    const isCareHome = events.isOtherShortTerm(first) && events.isShortTermCareHome(first);
    return { finalOutcome: isCareHome ? SHORT_TERM_CARE_HOME : (events.serviceTypeOf(first) ?? ''), rows };
  },
};

/** Strongest service type first, then a short term care home component, then the earliest start, then the newest record. */
function servicesByRank({ reablement: { events }, laterRows }: Aftermath): readonly number[] {
  const { startOf, recordIdOf } = events;
  const rankOf = (row: number) => events.serviceRankOf(row) ?? Infinity;
  const componentRankOf = (row: number) => (events.isShortTermCareHome(row) ? 1 : 2);
  return laterRows
    .filter((row) => events.serviceRankOf(row) !== null)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        componentRankOf(a) - componentRankOf(b) ||
        startOf(a) - startOf(b) ||
        recordIdOf(b) - recordIdOf(a),
    );
}
