import { NO_INT } from '../../../columns/int-column.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import { OPEN_END } from '../reablement-clusters.ts';
import type { Rule } from '../rule.ts';
import { seenDay } from '../seen.ts';
import { ADULT_FROM_YEARS } from './age-band.ts';
import { newClient } from './new-clients.ts';
import type { Reablement } from './reablement.ts';

/**
 * Which reablements are looked at for a sequel. A case is a cluster of ST-Max services.
 * Unknowns: an unknown birth counts as an adult.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, section 1.
 */
export function cohortRules(period: Period): readonly Rule<Reablement>[] {
  const sawPeriod = `the period is ${isoOf(period.start)} to ${isoOf(period.end)}`;
  return [
    {
      id: 'reablement-has-ended',
      met: 'the reablement has ended',
      notMet:
        'a service of the reablement is still open, and an open reablement counts in no period until it is closed',
      holds: ({ end }) => end < OPEN_END,
      saw: ({ end }) => (end < OPEN_END ? seenDay('ST_Max_Cluster_End', end) : 'Der_Event_End_Date open'),
    },
    {
      id: 'ends-in-period',
      met: 'the reablement ended in the period',
      notMet: 'the reablement did not end in the period',
      holds: ({ end }) => end >= period.start && end <= period.end,
      saw: ({ end }) => `${seenDay('ST_Max_Cluster_End', end)}, ${sawPeriod}`,
    },
    {
      id: 'adult',
      met: `the person was ${ADULT_FROM_YEARS} or over when the reablement ended, or the birth month is unknown`,
      notMet: `the person was under ${ADULT_FROM_YEARS} when the reablement ended`,
      holds: ({ age }) => age === NO_INT || age >= ADULT_FROM_YEARS,
      saw: ({ born, end, age }) =>
        `${seenDay('Der_Birth_Date', born)}, ${seenDay('ST_Max_Cluster_End', end)}${age === NO_INT ? '' : `: age ${age}`}`,
    },
    {
      id: 'alive-at-start',
      met: 'the person had not died before the reablement began',
      notMet: 'the person died before the reablement began',
      holds: ({ died, start }) => died === NO_DAY || died >= start,
      saw: ({ died, start }) => `${seenDay(DATE_OF_DEATH, died)}, ${seenDay('ST_Max_Cluster_Start', start)}`,
    },
    newClient,
  ];
}
