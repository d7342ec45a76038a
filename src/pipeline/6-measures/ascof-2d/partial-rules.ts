import { NO_INT } from '../../../columns/int-column.ts';
import { isoOf } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { Rule } from '../rule.ts';
import { seenDay } from '../seen.ts';
import { AGED_FROM_YEARS, NOT_IN_CARE_HOME_RULE } from './discharge-rules.ts';
import type { Reablement, WatchedReablement } from './linked-reablement.ts';
import type { LongTermSupport } from './long-term-support.ts';

/** A reablement as it is judged without hospital data: watched from its own start. */
export type PartialReablement = Reablement &
  WatchedReablement & {
    readonly born: Day;
    /** In whole years at the start; NO_INT when the birth is unknown. */
    readonly age: number;
    readonly gender: string | null;
  };

/** The day before the start, on which nobody may have been in a care home or prison: DHSC asks of the admission. */
export function dayBefore({ cluster }: Reablement): Day {
  return cluster.start - 1;
}

/**
 * Which reablements are looked at without hospital data: those that begin in the period stand for those that a
 * discharge in the period led to. The rules are as near to DHSC's as client level data allow.
 */
export function partialRules(period: Period, support: LongTermSupport): readonly Rule<PartialReablement>[] {
  const careHome = (reablement: PartialReablement) =>
    support.openOn(reablement.key, 'care home or prison', dayBefore(reablement));
  return [
    {
      id: 'begins-in-period',
      met: 'the reablement began in the period',
      notMet: 'the reablement did not begin in the period',
      holds: ({ cluster }) => cluster.start >= period.start && cluster.start <= period.end,
      saw: ({ cluster }) =>
        `${seenDay('ST_Max_Cluster_Start', cluster.start)}, the period is ${isoOf(period.start)} to ${isoOf(period.end)}`,
    },
    {
      id: 'aged-65',
      met: `the person was ${AGED_FROM_YEARS} or over when the reablement began`,
      notMet: `the person was under ${AGED_FROM_YEARS} when the reablement began, or the birth month is unknown`,
      holds: ({ age }) => age !== NO_INT && age >= AGED_FROM_YEARS,
      saw: ({ born, age }) => `${seenDay('Der_Birth_Date', born)}${age === NO_INT ? '' : `: age ${age}`}`,
    },
    {
      id: NOT_IN_CARE_HOME_RULE,
      met: 'the person was not in long term nursing or residential care or prison just before the reablement',
      notMet: 'the person was in long term nursing or residential care or prison just before the reablement',
      holds: (reablement) => careHome(reablement) === null,
      saw: (reablement) => {
        const row = careHome(reablement);
        return `on ${isoOf(dayBefore(reablement))}: ${row === null ? 'none open' : support.describe(row)}`;
      },
    },
  ];
}
