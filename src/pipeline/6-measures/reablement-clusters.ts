import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import { dayOf, NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { PersonNumber } from '../5-person-details/people.ts';
import type { MeasureContext } from './measure.ts';

/** Services further apart than this are two reablements. Unit: days from the latest end so far to the next start. */
export const MAX_CLUSTER_GAP_DAYS = 7;

/** DHSC's stand-in for the end of an open event, so that open ends compare as the latest. */
export const OPEN_END = dayOf(9999, 1, 1);

/** Reablement services of one person that count as one episode. */
export type ReablementCluster = {
  readonly person: PersonNumber;
  /** Rows of its services: earliest start first, then earliest end, then the newest record. */
  readonly rows: readonly number[];
  readonly start: Day;
  /** The latest end of its services; OPEN_END when one is open. */
  readonly end: Day;
};

/**
 * Puts reablement services together: one that starts at most 7 days after the latest end so far of the person's
 * earlier ones goes with them. Which rows are reablement services is for the measure to say (ASCOF 2A takes every
 * ST-Max service, ASCOF 2D only the component Reablement).
 *
 * Grain: one cluster per episode of a person under one LA_Name, in the order of the person numbers, then of the starts.
 * Reads: LA_Name, Event_Start_Date, Der_Event_End_Date, Der_Unique_Record_ID.
 * DHSC also orders by event outcome; between services with the same dates no order changes what is clustered.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards and Create_ASCOF_2D, cluster reablement events.
 */
export function reablementClusters(
  { events, people }: Pick<MeasureContext, 'events' | 'people'>,
  services: ArrayLike<number>,
): ReablementCluster[] {
  const { personOf } = people;
  const laNames = textOf(events, 'LA_Name').foldedCodes;
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID').values;
  const endOf = (row: number) => (ends[row] === NO_DAY ? OPEN_END : ends[row]);
  const ordered = Array.from(services).sort(
    (a, b) =>
      personOf[a] - personOf[b] ||
      laNames[a] - laNames[b] ||
      starts[a] - starts[b] ||
      endOf(a) - endOf(b) ||
      recordIds[b] - recordIds[a],
  );

  const clusters: { person: PersonNumber; rows: number[]; start: Day; end: Day }[] = [];
  for (const row of ordered) {
    const last = clusters.at(-1);
    const goesOn =
      last !== undefined &&
      last.person === personOf[row] &&
      laNames[last.rows[0]] === laNames[row] &&
      starts[row] - last.end <= MAX_CLUSTER_GAP_DAYS;
    if (goesOn) {
      last.rows.push(row);
      last.end = Math.max(last.end, endOf(row));
    } else clusters.push({ person: personOf[row], rows: [row], start: starts[row], end: endOf(row) });
  }
  return clusters;
}
