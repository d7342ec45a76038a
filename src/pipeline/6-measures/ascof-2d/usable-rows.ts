import { daysOf, textOf } from '../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenCleaned, seenDates, seenDay } from '../seen.ts';

/** The death date of a person; DHSC finds no details for rows without an LA code. */
export function deathDates({ people, personDetails }: MeasureContext): (person: PersonNumber) => Day {
  const deaths = daysOf(personDetails, DATE_OF_DEATH).values;
  return (person) => (people.laCodeOf(person) === null ? NO_DAY : deaths[person]);
}

/**
 * Which rows of the main table ASCOF 2D looks at, for reablement and for long term support. A case is a row.
 * Unknowns: an open end is later than any day; no date of death is alive.
 * Source: DHSC Create_ASCOF_2D, ASCOF_2D_CLD_Cleaned.
 */
export function usableRowRules(context: MeasureContext, period: Period): readonly Rule<number>[] {
  const { events, people } = context;
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const deathOf = deathDates(context);
  return [
    {
      id: 'service-user',
      met: 'the event is of a service user',
      notMet: 'the event is not of a service user',
      holds: textIsOneOf(textOf(events, 'Client_Type_Cleaned'), ['Service user']),
      saw: seenCleaned(events, 'Client_Type'),
    },
    {
      id: 'end-not-before-start',
      met: 'the event does not end before it starts',
      notMet: 'the event ends before it starts',
      holds: (row) => ends[row] === NO_DAY || ends[row] >= starts[row],
      saw: (row) => seenDates(starts[row], ends[row]),
    },
    {
      id: 'alive-at-period-start',
      met: 'the person had not died before the period',
      notMet: 'the person died before the period',
      holds: (row) => {
        const died = deathOf(people.personOf[row]);
        return died === NO_DAY || died >= period.start;
      },
      saw: (row) =>
        `${seenDay(DATE_OF_DEATH, deathOf(people.personOf[row]))}, the period starts on ${isoOf(period.start)}`,
    },
  ];
}
