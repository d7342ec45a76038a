import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';
import { reablementClusters } from '../reablement-clusters.ts';
import type { Rule } from '../rule.ts';
import { sift } from '../sift.ts';
import type { Reablement } from './linked-reablement.ts';
import { longTermSupport } from './long-term-support.ts';
import type { LongTermSupport } from './long-term-support.ts';
import type { PersonKeys } from './person-keys.ts';
import { reablementServiceRules } from './service-rules.ts';
import { deathDates, usableRowRules } from './usable-rows.ts';

/** What client level data say for ASCOF 2D, with or without hospital data. */
export type FoundReablements = {
  readonly reablements: readonly Reablement[];
  readonly serviceRules: readonly Rule<number>[];
  /** How many of them each row meets in a row. */
  readonly met: Uint8Array;
  readonly support: LongTermSupport;
};

/** Source: DHSC Create_ASCOF_2D, stage 1. */
export function findReablements(context: MeasureContext, keys: PersonKeys, period: Period): FoundReablements {
  const { events, people } = context;
  const serviceRules = reablementServiceRules(context, period);
  const met = new Uint8Array(events.numRows());
  sift(met, 0, serviceRules);
  const services = Rows.where(met.map((count) => (count === serviceRules.length ? 1 : 0))).indices;
  const laNames = textOf(events, 'LA_Name');
  const deathOf = deathDates(context);
  const reablements = reablementClusters(context, services).map((cluster): Reablement => ({
    cluster,
    key: keys.ofPerson(cluster.person),
    laCode: people.laCodeOf(cluster.person),
    laName: laNames.at(cluster.rows[0]) ?? '',
    died: deathOf(cluster.person),
  }));
  return { reablements, serviceRules, met, support: longTermSupport(context, keys, usableRowRules(context, period)) };
}

/** Cases by the person whose reablement they are about. */
export function byPerson<Case>(
  cases: readonly Case[],
  reablementOf: (found: Case) => Reablement,
): ReadonlyMap<PersonNumber, readonly Case[]> {
  const groups = new Map<PersonNumber, Case[]>();
  for (const found of cases) {
    const { person } = reablementOf(found).cluster;
    const group = groups.get(person);
    if (group) group.push(found);
    else groups.set(person, [found]);
  }
  return groups;
}
