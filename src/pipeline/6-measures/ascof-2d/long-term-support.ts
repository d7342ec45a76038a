import { daysOf, intsOf, textOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { MeasureContext } from '../measure.ts';
import { OPEN_END } from '../reablement-clusters.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { RowTest } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenDates, seenText } from '../seen.ts';
import type { PersonKey, PersonKeys } from './person-keys.ts';

const CARE_HOME = ['Long term support: Nursing care', 'Long term support: Residential care'];
const PRISON = 'Long term support: Prison';
const COMMUNITY = 'Long term support: Community';

export type SupportKind = 'care home' | 'care home or prison' | 'community';

/** Long term support of people, under any local authority. A row is a row of the main table. */
export type LongTermSupport = {
  /** The row that was open on the day, both ends counting; of several the one that began last; null when none was. */
  openOn(key: PersonKey, kind: SupportKind, day: Day): number | null;
  /** The first row that began from one day to another, both counting; null when none did. */
  firstBegun(key: PersonKey, kind: SupportKind, from: Day, to: Day): number | null;
  describe(row: number): string;
};

/**
 * Grain: a row of the main table that is usable and names long term support. It need not be a service: DHSC has no test
 * of the event type here, so a review that names the service type is taken as well.
 * Source: DHSC Create_ASCOF_2D, ASCOF_2D_LTS.
 */
export function longTermSupport(
  { events }: MeasureContext,
  keys: PersonKeys,
  usable: readonly Rule<number>[],
): LongTermSupport {
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID').values;
  const isOfKind: Readonly<Record<SupportKind, RowTest>> = {
    'care home': textIsOneOf(serviceType, CARE_HOME),
    'care home or prison': textIsOneOf(serviceType, [...CARE_HOME, PRISON]),
    community: textIsOneOf(serviceType, [COMMUNITY]),
  };
  const isLongTerm = textIsOneOf(serviceType, [...CARE_HOME, PRISON, COMMUNITY]);
  const rowsOfKey = new Map<PersonKey, number[]>();
  for (let row = 0; row < starts.length; row++) {
    if (!isLongTerm(row) || !usable.every((rule) => rule.holds(row))) continue;
    const key = keys.ofRow(row);
    const rows = rowsOfKey.get(key);
    if (rows) rows.push(row);
    else rowsOfKey.set(key, [row]);
  }
  const inOrder = (rows: readonly number[]) =>
    rows.toSorted((a, b) => starts[a] - starts[b] || recordIds[a] - recordIds[b]);
  const rowsWhere = (key: PersonKey, kind: SupportKind, passes: RowTest) =>
    inOrder((rowsOfKey.get(key) ?? []).filter((row) => isOfKind[kind](row) && passes(row)));
  const endOf = (row: number) => (ends[row] === NO_DAY ? OPEN_END : ends[row]);
  return {
    openOn: (key, kind, day) => rowsWhere(key, kind, (row) => starts[row] <= day && endOf(row) >= day).at(-1) ?? null,
    firstBegun: (key, kind, from, to) =>
      rowsWhere(key, kind, (row) => starts[row] >= from && starts[row] <= to).at(0) ?? null,
    describe: (row) => `${seenText('Service_Type_Cleaned', serviceType.at(row))}, ${seenDates(starts[row], ends[row])}`,
  };
}
