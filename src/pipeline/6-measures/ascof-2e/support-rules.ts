import { daysOf, textOf } from '../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { EVENT_TYPE } from '../../5-person-details/column-names.ts';
import type { MeasureContext } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenCleaned, seenDates, seenText } from '../seen.ts';

const LONG_TERM_SUPPORT = [
  'Long term support: Nursing care',
  'Long term support: Residential care',
  'Long term support: Community',
  'Long term support: Prison',
];

/** The rule after which a row is long term support; what fails it concerns something else. */
export const LONG_TERM_SUPPORT_RULE = 'long-term-support';

/**
 * Which rows of the main table make a person one who received long term support in the period. A case is a row. What
 * kind of service it is is asked first, so that the row that came furthest is the one that an analyst asks about; no
 * order of these rules changes who meets all.
 * Unknowns: an open end counts as later than any day.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards, #ASCOF_2E_Build.
 */
export function supportRules({ events }: MeasureContext, period: Period): readonly Rule<number>[] {
  const clientType = textOf(events, 'Client_Type_Cleaned');
  const eventType = textOf(events, EVENT_TYPE);
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const seenRow = (row: number) => seenDates(starts[row], ends[row]);
  return [
    {
      id: LONG_TERM_SUPPORT_RULE,
      met: 'the service type is long term support',
      notMet: 'the service type is not long term support',
      holds: textIsOneOf(serviceType, LONG_TERM_SUPPORT),
      saw: seenCleaned(events, 'Service_Type'),
    },
    {
      id: 'service',
      met: 'the event is a service',
      notMet: 'the event is not a service',
      holds: textIsOneOf(eventType, ['Service']),
      saw: (row) => seenText(EVENT_TYPE, eventType.at(row)),
    },
    {
      id: 'service-user',
      met: 'the event is of a service user',
      notMet: 'the event is not of a service user',
      holds: textIsOneOf(clientType, ['Service user']),
      saw: seenCleaned(events, 'Client_Type'),
    },
    {
      id: 'end-not-before-start',
      met: 'the service does not end before it begins',
      notMet: 'the service ends before it begins',
      holds: (row) => ends[row] === NO_DAY || ends[row] >= starts[row],
      saw: seenRow,
    },
    {
      id: 'began-by-period-end',
      met: 'the service began by the end of the period',
      notMet: 'the service began after the period',
      holds: (row) => starts[row] <= period.end,
      saw: (row) => `${seenRow(row)}, the period ends ${isoOf(period.end)}`,
    },
    {
      id: 'not-ended-before-period',
      met: 'the service did not end before the period',
      notMet: 'the service ended before the period',
      holds: (row) => ends[row] === NO_DAY || ends[row] >= period.start,
      saw: (row) => `${seenRow(row)}, the period starts ${isoOf(period.start)}`,
    },
  ];
}
