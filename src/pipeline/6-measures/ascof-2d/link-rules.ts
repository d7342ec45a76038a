import { isoOf } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Rule } from '../rule.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { Pair } from './linked-reablement.ts';

/** A discharge leads to a reablement that begins at most so long after it. Unit: days. */
export const MAX_DAYS_FROM_DISCHARGE_TO_START = 7;

/** Or that began at most so long before it. Unit: days. */
export const MAX_DAYS_FROM_START_TO_DISCHARGE = 3;

/** The days on which a discharge leads to a reablement that starts then; both ends count. */
export function linkWindow(start: Day): { readonly from: Day; readonly to: Day } {
  return { from: start - MAX_DAYS_FROM_DISCHARGE_TO_START, to: start + MAX_DAYS_FROM_START_TO_DISCHARGE };
}

/**
 * Which hospital discharge leads to a reablement. A case is a reablement and a spell of the same person. Of the
 * discharges that meet all, the last one is linked.
 * Source: DHSC Create_ASCOF_2D, stages 2 and 3.
 */
export function linkRules(records: HospitalRecords, discharges: readonly Rule<SpellNumber>[]): readonly Rule<Pair>[] {
  const { admitted, discharged } = records;
  const window = `${MAX_DAYS_FROM_DISCHARGE_TO_START} days before to ${MAX_DAYS_FROM_START_TO_DISCHARGE} days after the reablement began`;
  return [
    {
      id: 'discharged-near-start',
      met: `the person left hospital from ${window}`,
      notMet: `the hospital data hold no discharge of the person from ${window}`,
      holds: ({ reablement: { cluster }, spell }) => {
        const { from, to } = linkWindow(cluster.start);
        return discharged[spell] >= from && discharged[spell] <= to;
      },
      saw: ({ reablement: { cluster }, spell }) =>
        `${records.describe(spell)}, ST_Max_Cluster_Start ${isoOf(cluster.start)}: ${apart(discharged[spell], cluster.start)}`,
    },
    {
      id: 'admitted-by-start',
      met: 'the admission was on or before the day the reablement began',
      notMet: 'the admission was after the day the reablement began',
      holds: ({ reablement: { cluster }, spell }) => admitted[spell] <= cluster.start,
      saw: ({ reablement: { cluster }, spell }) =>
        `Admission_Date ${isoOf(admitted[spell]) ?? 'blank'}, ST_Max_Cluster_Start ${isoOf(cluster.start)}`,
    },
    ...discharges.map((rule): Rule<Pair> => ({
      ...rule,
      holds: ({ spell }) => rule.holds(spell),
      saw: ({ spell }) => rule.saw(spell),
    })),
  ];
}

function apart(discharged: Day, start: Day): string {
  if (isoOf(discharged) === null) return 'no discharge';
  const days = Math.abs(discharged - start);
  if (days === 0) return 'discharged on the same day';
  return `discharged ${days} ${days === 1 ? 'day' : 'days'} ${discharged < start ? 'before' : 'after'}`;
}
