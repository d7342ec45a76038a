import { daysOf, textOf } from '../../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../../model/day.ts';
import type { Period } from '../../../../model/period.ts';
import type { MeasureContext } from '../../measure.ts';
import { textIsOneOf } from '../../row-tests.ts';
import type { Rule } from '../../rule.ts';
import { seenCleaned, seenDates } from '../../seen.ts';

/**
 * Which rows of the main table are long term support of a client at the end of the period. A case is a row. DHSC does
 * not ask for a service: an assessment or review with such a service type counts if it ends on the period's last day or
 * later. What kind of service it is is asked first, so that the row that came furthest is the one that an analyst asks
 * about; no order of these rules changes who meets all.
 * Unknowns: an open end counts as later than any day.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Build.
 */
export function settingRules({ events, reference }: MeasureContext, period: Period): readonly Rule<number>[] {
  const clientType = textOf(events, 'Client_Type_Cleaned');
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const seenRow = (row: number) => `${seenDates(starts[row], ends[row])}, the period ends ${isoOf(period.end)}`;
  const longTermSupport = reference.ascof3dClientSettings().map((setting) => setting.serviceType);
  return [
    {
      id: 'long-term-support',
      met: 'the service type is long term support',
      notMet: 'the service type is not long term support',
      holds: textIsOneOf(serviceType, longTermSupport),
      saw: seenCleaned(events, 'Service_Type'),
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
      met: 'the event does not end before it begins',
      notMet: 'the event ends before it begins',
      holds: (row) => ends[row] === NO_DAY || ends[row] >= starts[row],
      saw: (row) => seenDates(starts[row], ends[row]),
    },
    {
      id: 'began-by-period-end',
      met: 'the event began by the end of the period',
      notMet: 'the event began after the period',
      holds: (row) => starts[row] <= period.end,
      saw: seenRow,
    },
    {
      id: 'open-at-period-end',
      met: 'the event was open at the end of the period or ended on its last day',
      notMet: 'the event ended before the last day of the period',
      holds: (row) => ends[row] === NO_DAY || ends[row] >= period.end,
      saw: seenRow,
    },
  ];
}
