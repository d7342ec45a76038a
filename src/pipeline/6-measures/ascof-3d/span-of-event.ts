import { daysOf, textOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import { EVENT_TYPE } from '../../5-person-details/column-names.ts';
import type { Explanation } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';

/** From the start to the end of a row's event, under its service type or what kind of event it is. */
export function spanOfEvent({ events }: MeasureContext, row: number): Explanation['spans'][number] {
  const end = daysOf(events, 'Der_Event_End_Date').values[row];
  return {
    label: textOf(events, 'Service_Type_Cleaned').at(row) ?? textOf(events, EVENT_TYPE).at(row) ?? 'Event',
    from: daysOf(events, 'Event_Start_Date').values[row],
    to: end === NO_DAY ? null : end,
  };
}
