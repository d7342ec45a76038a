import { daysOf, intsOf } from '../../../columns/table.ts';
import type { MeasureContext } from '../measure.ts';
import { seenCleaned, seenDates } from '../seen.ts';

/** What DHSC ranks a row by, and which row it is: service type, mechanism, component, dates and record. */
export function seenSupport({ events }: MeasureContext): (row: number) => string {
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID');
  const fields = ['Service_Type', 'Delivery_Mechanism', 'Service_Component'].map((field) => seenCleaned(events, field));
  return (row) =>
    [
      ...fields.map((seen) => seen(row)),
      seenDates(starts[row], ends[row]),
      `Der_Unique_Record_ID ${recordIds.at(row) ?? 'blank'}`,
    ].join(', ');
}
