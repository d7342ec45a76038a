import { daysOf, textOf } from '../../../columns/table.ts';
import { EVENT_TYPE } from '../../5-person-details/column-names.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { seenCleaned, seenDates, seenText } from '../seen.ts';
import type { CaseEvents } from './case-events.ts';

/**
 * Which rows of the main table are reablement services. A case is a row. That it is an ST-Max service is asked first,
 * so that the row that came furthest is the one an analyst asks about; no order of these rules changes who meets all.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, initial build and ST-Max events.
 */
export function serviceRules({ events }: MeasureContext, caseEvents: CaseEvents): readonly Rule<number>[] {
  const eventType = textOf(events, EVENT_TYPE);
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  return [
    {
      id: 'st-max',
      met: 'the service type is short term support to maximise independence (ST-Max)',
      notMet: 'the service type is not short term support to maximise independence (ST-Max)',
      holds: caseEvents.isStMax,
      saw: seenCleaned(events, 'Service_Type'),
    },
    {
      id: 'service',
      met: 'the event is a service',
      notMet: 'the event is not a service',
      holds: caseEvents.isService,
      saw: (row) => seenText(EVENT_TYPE, eventType.at(row)),
    },
    {
      id: 'service-user',
      met: 'the service is for a service user',
      notMet: 'the service is not for a service user',
      holds: caseEvents.isForServiceUser,
      saw: seenCleaned(events, 'Client_Type'),
    },
    {
      id: 'end-not-before-start',
      met: 'the service does not end before it starts',
      notMet: 'the service ends before it starts',
      holds: (row) => !caseEvents.endsBeforeStart(row),
      saw: (row) => seenDates(starts[row], ends[row]),
    },
  ];
}
