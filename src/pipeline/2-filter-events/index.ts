import { DayColumn } from '../../columns/int-column.ts';
import { Rows } from '../../columns/rows.ts';
import { daysOf, takeRows, textOf, withColumns } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { Period } from '../../model/period.ts';
import { deriveEventEndDate } from './derive-event-end-date.ts';
import { lossInPeriod } from './occurs-in-period.ts';
import type { EventKind } from './occurs-in-period.ts';

export type FilteredEvents = {
  readonly events: Table;
  /** For each row that came in: 0 when kept, else the number of its loss reason. */
  readonly losses: Uint8Array;
};

/** Any type that speaks of a service is one, in any case. */
export function isServiceType(eventType: string): boolean {
  return foldText(eventType).includes('service');
}

/**
 * Step 2: the events of one submission that belong to its reference period.
 *
 * Grain: one row per submitted row that is kept.
 * Reads: Event_Type, Event_Start_Date, Event_End_Date, Date_of_Death.
 * Adds: Ref_Period_Start_Date, Ref_Period_End_Date, Event_End_Date_Raw, Der_Event_End_Date.
 * Source: DHSC FilterToEventsInPeriod.
 */
export function filterEvents(submitted: Table, reference: Period): FilteredEvents {
  const type = textOf(submitted, 'Event_Type');
  const kinds = type.dictionary.map<EventKind>('none', (text) => (isServiceType(text) ? 'service' : 'other'));
  const { codes } = type;
  const starts = daysOf(submitted, 'Event_Start_Date').values;
  const ends = daysOf(submitted, 'Event_End_Date').values;
  const deaths = daysOf(submitted, 'Date_of_Death').values;

  const derivedEnds = new Int32Array(codes.length);
  const losses = new Uint8Array(codes.length);
  const kept = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const start = starts[row];
    const derivedEnd = deriveEventEndDate(start, ends[row], deaths[row]);
    derivedEnds[row] = derivedEnd;
    losses[row] = lossInPeriod(kinds[codes[row]], start, derivedEnd, deaths[row], reference.start, reference.end);
    if (losses[row] === 0) kept[row] = 1;
  }

  const rows = Rows.where(kept);
  const events = withColumns(takeRows(submitted, rows), {
    Ref_Period_Start_Date: DayColumn.constant(reference.start, rows.length),
    Ref_Period_End_Date: DayColumn.constant(reference.end, rows.length),
    Event_End_Date_Raw: daysOf(submitted, 'Event_End_Date').take(rows),
    Der_Event_End_Date: new DayColumn(derivedEnds).take(rows),
  });
  return { events, losses };
}
