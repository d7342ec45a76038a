import { NO_INT } from '../../../columns/int-column.ts';
import { daysOf } from '../../../columns/table.ts';
import { calendarDateOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import { ageInYears } from '../../../sql/age.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import type { MeasureContext } from '../measure.ts';
import type { ReablementCluster } from '../reablement-clusters.ts';
import { clusterOutcomeRow } from './cluster-outcome-row.ts';
import type { CaseEvents } from './case-events.ts';

/** What ASCOF 2A judges: one cluster of ST-Max services, with what else is known of the person. */
export type Reablement = ReablementCluster & {
  /** Null when the rows have no LA code. DHSC joins on it: such a reablement finds no other event and no details. */
  readonly laCode: string | null;
  /** The row whose event outcome is the cluster's. */
  readonly outcomeRow: number;
  readonly born: Day;
  readonly died: Day;
  /** In whole years at the cluster's end; NO_INT when the birth is unknown. */
  readonly age: number;
  /** The person's other rows as a service user, without ST-Max services that start during the cluster. */
  readonly otherRows: readonly number[];
  readonly events: CaseEvents;
};

/** Source: DHSC Create_ASCOF_2A_2425_Onwards, join ST-Max clusters to all other events. */
export function reablementOf(
  { people, personDetails }: MeasureContext,
  events: CaseEvents,
): (cluster: ReablementCluster) => Reablement {
  const births = daysOf(personDetails, 'Der_Birth_Date').values;
  const deaths = daysOf(personDetails, DATE_OF_DEATH).values;
  return (cluster) => {
    const { person, rows, start, end } = cluster;
    const laCode = people.laCodeOf(person);
    const born = laCode === null ? NO_DAY : births[person];
    let others: readonly number[] | null = null;
    return {
      person,
      rows,
      start,
      end,
      laCode,
      outcomeRow: clusterOutcomeRow(rows, events),
      born,
      died: laCode === null ? NO_DAY : deaths[person],
      age: ageOn(born, end),
      // Only reablements that end in the period are asked for them.
      get otherRows() {
        return (others ??= laCode === null ? [] : otherRowsOf(cluster, people.rowsOf(person), events));
      },
      events,
    };
  };
}

function otherRowsOf({ start, end }: ReablementCluster, rows: Int32Array, events: CaseEvents): readonly number[] {
  const { startOf, isStMax, isService } = events;
  const others: number[] = [];
  for (const row of rows) {
    if (!events.isForServiceUser(row) || events.endsBeforeStart(row)) continue;
    const startsWithin = startOf(row) >= start && startOf(row) <= end;
    if (!(startsWithin && isStMax(row) && isService(row))) others.push(row);
  }
  return others;
}

function ageOn(born: Day, day: Day): number {
  if (born === NO_DAY) return NO_INT;
  const { year, month } = calendarDateOf(born);
  return ageInYears(year, month, day);
}
