import { textOf } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import { EVENT_TYPE } from '../../5-person-details/column-names.ts';
import type { MeasureContext } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenCleaned, seenText } from '../seen.ts';
import { usableRowRules } from './usable-rows.ts';

/**
 * Which rows of the main table are reablement services. A case is a row. ASCOF 2A takes every ST-Max service, 2D only
 * those with the component Reablement. What kind of service it is is asked first, so that the row that came furthest
 * is the one an analyst asks about; no order of these rules changes who meets all.
 * Source: DHSC Create_ASCOF_2D, #Reablement_events.
 */
export function reablementServiceRules(context: MeasureContext, period: Period): readonly Rule<number>[] {
  const { events } = context;
  const eventType = textOf(events, EVENT_TYPE);
  return [
    {
      id: 'st-max',
      met: 'the service type is short term support to maximise independence (ST-Max)',
      notMet: 'the service type is not short term support to maximise independence (ST-Max)',
      holds: textIsOneOf(textOf(events, 'Service_Type_Cleaned'), ['Short term support: ST-Max']),
      saw: seenCleaned(events, 'Service_Type'),
    },
    {
      id: 'component-reablement',
      met: 'the service component is Reablement',
      notMet: 'the service component is not Reablement (ASCOF 2A takes every ST-Max service, 2D only this one)',
      holds: textIsOneOf(textOf(events, 'Service_Component_Cleaned'), ['Reablement']),
      saw: seenCleaned(events, 'Service_Component'),
    },
    {
      id: 'service',
      met: 'the event is a service',
      notMet: 'the event is not a service',
      holds: textIsOneOf(eventType, ['Service']),
      saw: (row) => seenText(EVENT_TYPE, eventType.at(row)),
    },
    ...usableRowRules(context, period),
  ];
}
