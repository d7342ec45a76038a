import { daysOf, intsOf } from '../../../columns/table.ts';
import { isoOf } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { seenDates, seenDay } from '../seen.ts';
import { ADULT_FROM_YEARS } from './age-band.ts';
import { findEarlierStay, NEW_AFTER_DAYS } from './earlier-stay.ts';
import { selfFundedRule } from './self-funded-rule.ts';
import { ageAtStart } from './stay-rules.ts';

/**
 * Which stays are new admissions of adults in the period. A case is a row that is a stay.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards, 2 and 3, and the age test of 4.
 */
export function admissionRules(
  context: MeasureContext,
  period: Period,
  isStay: (row: number) => boolean,
): readonly Rule<number>[] {
  const { events } = context;
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID');
  const earlierStay = findEarlierStay(context, isStay);
  const age = ageAtStart(context);
  return [
    {
      id: 'starts-in-period',
      met: 'the stay began in the period',
      notMet: 'the stay did not begin in the period',
      holds: (row) => starts[row] >= period.start && starts[row] <= period.end,
      saw: (row) =>
        `${seenDay('Event_Start_Date', starts[row])}, the period is ${isoOf(period.start)} to ${isoOf(period.end)}`,
    },
    ...selfFundedRule(context, 'admissions'),
    {
      id: 'no-earlier-stay',
      met: `no earlier stay of the person is open or ended less than ${NEW_AFTER_DAYS} days before`,
      notMet: `an earlier stay of the person is open or ended less than ${NEW_AFTER_DAYS} days before, so it is no new admission`,
      holds: (row) => earlierStay(row) === null,
      saw: (row) => {
        const earlier = earlierStay(row);
        return earlier === null
          ? `no such stay before ${isoOf(starts[row])}`
          : `earlier stay: ${seenDates(starts[earlier], ends[earlier])}, Der_Unique_Record_ID ${recordIds.at(earlier) ?? 'blank'}`;
      },
    },
    {
      id: 'adult',
      met: `the person was ${ADULT_FROM_YEARS} or over when the stay began`,
      notMet: `the person was under ${ADULT_FROM_YEARS} when the stay began`,
      holds: (row) => age(row) >= ADULT_FROM_YEARS,
      saw: seenAge(context),
    },
  ];
}

/** `Der_Age_Event_Start 64: born 1961-05-01, Event_Start_Date 2025-05-01`. */
export function seenAge(context: MeasureContext): (row: number) => string {
  const births = daysOf(context.personDetails, 'Der_Birth_Date').values;
  const starts = daysOf(context.events, 'Event_Start_Date').values;
  const age = ageAtStart(context);
  return (row) =>
    `Der_Age_Event_Start ${age(row)}: ${seenDay('Der_Birth_Date', births[context.people.personOf[row]])}, ${seenDay('Event_Start_Date', starts[row])}`;
}
