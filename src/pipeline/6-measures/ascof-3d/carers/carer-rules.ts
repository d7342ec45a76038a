import { daysOf, textOf } from '../../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../../model/day.ts';
import type { Period } from '../../../../model/period.ts';
import { EVENT_TYPE } from '../../../5-person-details/column-names.ts';
import type { MeasureContext } from '../../measure.ts';
import { textIsOneOf } from '../../row-tests.ts';
import type { Rule } from '../../rule.ts';
import { seenCleaned, seenDates, seenText } from '../../seen.ts';
import { ASSESSMENT_OR_REVIEW, DIRECT_SUPPORT, INFORMATION_AND_ADVICE, INVOLVING_CARED_FOR } from './carer-values.ts';

const CARERS = ['Carer', 'Unpaid carer', 'Carer known by association', 'Unpaid carer known by association'];

/**
 * Which rows of the main table are events of a carer in the period that DHSC looks at. A case is a row. What kind of
 * event it is is asked first, so that the row that came furthest is the one that an analyst asks about; no order of
 * these rules changes who meets all.
 * Unknowns: an open end counts as later than any day.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Carers_Build.
 */
export function carerRules({ events }: MeasureContext, period: Period): readonly Rule<number>[] {
  const clientType = textOf(events, 'Client_Type_Cleaned');
  const eventType = textOf(events, EVENT_TYPE);
  const outcome = textOf(events, 'Event_Outcome_Cleaned');
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const seenService = seenCleaned(events, 'Service_Type');
  const seenOutcome = seenCleaned(events, 'Event_Outcome');

  const isCarerService = textIsOneOf(serviceType, [DIRECT_SUPPORT, INVOLVING_CARED_FOR]);
  const isAssessmentOrReview = textIsOneOf(eventType, ASSESSMENT_OR_REVIEW);
  const isInformation = textIsOneOf(outcome, [INFORMATION_AND_ADVICE]);
  return [
    {
      id: 'unpaid-carer',
      met: 'the event is of an unpaid carer',
      notMet: 'the event is not of an unpaid carer',
      holds: textIsOneOf(clientType, CARERS),
      saw: seenCleaned(events, 'Client_Type'),
    },
    {
      id: 'carer-event',
      met: 'the event is carer support, or has no service type and is an assessment, a review or one that ended with information and advice',
      notMet:
        'the event is no carer support, nor one without service type that is an assessment, a review or ended with information and advice',
      holds: (row) =>
        isCarerService(row) || (serviceType.codes[row] === 0 && (isAssessmentOrReview(row) || isInformation(row))),
      saw: (row) => [seenText(EVENT_TYPE, eventType.at(row)), seenService(row), seenOutcome(row)].join(', '),
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
      saw: (row) => `${seenDates(starts[row], ends[row])}, the period ends ${isoOf(period.end)}`,
    },
    {
      id: 'not-ended-before-period',
      met: 'the event did not end before the period',
      notMet: 'the event ended before the period',
      holds: (row) => ends[row] === NO_DAY || ends[row] >= period.start,
      saw: (row) => `${seenDates(starts[row], ends[row])}, the period starts ${isoOf(period.start)}`,
    },
  ];
}
