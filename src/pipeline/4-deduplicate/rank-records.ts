import { denseRank, intKey, textKey } from '../../columns/dense-rank.ts';
import { gather } from '../../columns/rows.ts';
import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { NO_INT } from '../../columns/int-column.ts';
import { dayOf, NO_DAY } from '../../model/day.ts';
import type { Mode } from '../../model/mode.ts';
import { isServiceType } from '../2-filter-events/index.ts';
import type { UniqueEvents } from '../3-clean-and-derive/derive-unique-event-ref.ts';

/** An open end ranks as this day, before every real end but those that a file dates still later. */
const OPEN_END = dayOf(9999, 1, 1);
/** The rank of an outcome that the hierarchy does not know. */
const NO_HIERARCHY = 999;

/** What decided between two records of one event, in the order in which DHSC asks. */
export type DecidedBy = 'latest reference period' | 'end date' | 'event outcome' | 'conversation' | 'record ID';

/** One question of the ranking: the record with the lower number wins. */
export type Criterion = { readonly name: DecidedBy; readonly numbers: Int32Array };

/**
 * The questions by which one record of a unique event is kept, the weightiest first. Single submissions have one
 * reference period, so the first is asked for joined ones only. The last, the record ID, always decides.
 * Reads: Ref_Period_End_Date, Der_Event_End_Date, Event_Outcome_Hierarchy, Der_Conversation, Der_Unique_Record_ID.
 * Source: DHSC GetUniqueEvents.
 */
export function rankingCriteria(events: Table, mode: Mode): Criterion[] {
  const latest = daysOf(events, 'Ref_Period_End_Date').values.map((day) => -day);
  const ends = daysOf(events, 'Der_Event_End_Date').values.map((day) => -(day === NO_DAY ? OPEN_END : day));
  const outcomes = intsOf(events, 'Event_Outcome_Hierarchy').values.map((rank) =>
    rank === NO_INT ? NO_HIERARCHY : rank,
  );
  // Descending order puts an unknown flag last.
  const conversation = intsOf(events, 'Der_Conversation').values.map((flag) => (flag === NO_INT ? 1 : -flag));
  const recordIds = intsOf(events, 'Der_Unique_Record_ID').values.map((id) => -id);
  const questions: Criterion[] = [
    { name: 'end date', numbers: ends },
    { name: 'event outcome', numbers: outcomes },
    { name: 'conversation', numbers: conversation },
    { name: 'record ID', numbers: recordIds },
  ];
  return mode === 'joined' ? [{ name: 'latest reference period', numbers: latest }, ...questions] : questions;
}

/** The first question on which two records differ, and below 0 when the first record wins. */
export function compareRecords(
  a: number,
  b: number,
  criteria: readonly Criterion[],
): { difference: number; decidedBy: DecidedBy } {
  for (const { name, numbers } of criteria) {
    if (numbers[a] !== numbers[b]) return { difference: numbers[a] - numbers[b], decidedBy: name };
  }
  return { difference: 0, decidedBy: 'record ID' };
}

/** Runs of rows of which one is kept: `rows[starts[i] .. starts[i + 1]]` is one run. */
export type Partitions = { readonly rows: Int32Array; readonly starts: Int32Array };

/**
 * The records among which one is kept: those of one unique event; in a single submission, for services, further apart
 * by delivery mechanism, unit cost, cost frequency and planned units, so that a split cost is not lost. A value that is
 * unmapped and one that is missing fall together.
 * Source: DHSC GetUniqueEvents.
 */
export function partitionRecords(events: Table, { order, eventOf, eventCount }: UniqueEvents, mode: Mode): Partitions {
  if (mode === 'joined') return runsOf(order, eventOf);
  const sizes = new Int32Array(eventCount + 1);
  for (let row = 0; row < eventOf.length; row++) sizes[eventOf[row]]++;
  const isService = textOf(events, 'Event_Type').flags(isServiceType);
  const shared = order.filter((row) => sizes[eventOf[row]] > 1 && isService[row] === 1);
  if (shared.length === 0) return runsOf(order, eventOf);

  const parts = denseRank(
    [
      intKey(gather(eventOf, shared)),
      ...['Delivery_Mechanism_Cleaned', 'Unit_Cost', 'Cost_Frequency_Unit_Type_Cleaned', 'Planned_units_per_week'].map(
        (name) => {
          const key = textKey(textOf(events, name));
          return { values: gather(key.values, shared), max: key.max };
        },
      ),
    ],
    shared.length,
  );
  // Rows of shared services get numbers of their own beyond those of the events, so that runs stay together.
  const partOf = eventOf.slice();
  for (let i = 0; i < shared.length; i++) partOf[shared[i]] = eventCount + parts.groupOf[i];
  const rest = order.filter((row) => partOf[row] <= eventCount);
  const rows = new Int32Array(order.length);
  rows.set(rest);
  rows.set(gather(shared, parts.order), rest.length);
  return runsOf(rows, partOf);
}

function runsOf(rows: Int32Array, partOf: Int32Array): Partitions {
  const starts: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    if (place === 0 || partOf[rows[place]] !== partOf[rows[place - 1]]) starts.push(place);
  }
  starts.push(rows.length);
  return { rows, starts: Int32Array.from(starts) };
}
