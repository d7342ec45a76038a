import { NO_INT } from '../../../columns/int-column.ts';
import { calendarDateOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import { ageInYears } from '../../../sql/age.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { ReablementCluster } from '../reablement-clusters.ts';
import type { CaseEvents } from './case-events.ts';
import { clusterOutcomeRow } from './cluster-outcome-row.ts';

/** What is known of the person whose reablement it is. */
export type ReablementPerson = {
  /** Null when the rows have no LA code. DHSC joins on it: the reablement then finds no other event and no details. */
  readonly laCode: string | null;
  readonly born: Day;
  readonly died: Day;
  /** All the person's rows in the main table. */
  readonly rows: Int32Array;
};

/**
 * What ASCOF 2A judges: one cluster of ST-Max services, with what else is known of the person.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, join ST-Max clusters to all other events.
 */
export class Reablement implements ReablementCluster {
  readonly person: PersonNumber;
  readonly rows: readonly number[];
  readonly start: Day;
  readonly end: Day;
  readonly laCode: string | null;
  readonly born: Day;
  readonly died: Day;
  /** In whole years at the cluster's end; NO_INT when the birth is unknown. */
  readonly age: number;
  /** The row whose event outcome is the cluster's. */
  readonly outcomeRow: number;
  #otherRows: readonly number[] | null = null;

  constructor(
    cluster: ReablementCluster,
    private readonly of: ReablementPerson,
    readonly events: CaseEvents,
  ) {
    const { laCode, born, died } = of;
    this.person = cluster.person;
    this.rows = cluster.rows;
    this.start = cluster.start;
    this.end = cluster.end;
    this.laCode = laCode;
    this.born = laCode === null ? NO_DAY : born;
    this.died = laCode === null ? NO_DAY : died;
    this.age = ageOn(this.born, this.end);
    this.outcomeRow = clusterOutcomeRow(cluster.rows, events);
  }

  /**
   * The person's other rows as a service user, without ST-Max services that start during the cluster. Looked for when
   * first asked, which is only of reablements that ended in the period.
   */
  get otherRows(): readonly number[] {
    return (this.#otherRows ??= this.laCode === null ? [] : this.#findOtherRows());
  }

  #findOtherRows(): readonly number[] {
    const { startOf, isForServiceUser, endsBeforeStart, isStMax, isService } = this.events;
    const others: number[] = [];
    for (const row of this.of.rows) {
      if (!isForServiceUser(row) || endsBeforeStart(row)) continue;
      const startsWithin = startOf(row) >= this.start && startOf(row) <= this.end;
      if (!(startsWithin && isStMax(row) && isService(row))) others.push(row);
    }
    return others;
  }
}

function ageOn(born: Day, day: Day): number {
  if (born === NO_DAY) return NO_INT;
  const { year, month } = calendarDateOf(born);
  return ageInYears(year, month, day);
}
