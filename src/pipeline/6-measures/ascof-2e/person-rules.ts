import { NO_INT } from '../../../columns/int-column.ts';
import { daysOf, textOf } from '../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenDay, seenText } from '../seen.ts';
import type { Accommodation } from './accommodation.ts';
import { ADULT_FROM_YEARS, ageBandOf } from './supported-people.ts';
import type { SupportedPeople } from './supported-people.ts';

const LEARNING_DISABILITY = 'Learning Disability Support';

/** `Person_Age 64 on 2026-03-31, Der_Birth_Date 1961-05-01`. */
export function seenAge({ personDetails }: MeasureContext, { ages, supportedUntil }: SupportedPeople) {
  const births = daysOf(personDetails, 'Der_Birth_Date').values;
  return (person: PersonNumber) =>
    `Person_Age ${ages[person] === NO_INT ? 'unknown' : ages[person]} on ${isoOf(supportedUntil[person])}, ${seenDay('Der_Birth_Date', births[person])}`;
}

/**
 * Which of the people in long term support are DHSC's cohort. A case is a person.
 * Unknowns: a person of unknown age stays in, but not in the part for learning disability.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards, #ASCOF_2E_Person_Details to #ASCOF_2E_Final.
 */
export function cohortRules(
  context: MeasureContext,
  period: Period,
  supported: SupportedPeople,
  learningDisability: boolean,
): readonly Rule<PersonNumber>[] {
  const { ages } = supported;
  const deaths = daysOf(context.personDetails, DATE_OF_DEATH).values;
  const reason = textOf(context.personDetails, 'Primary_Support_Reason');
  const saw = seenAge(context, supported);
  const alive: Rule<PersonNumber> = {
    id: 'alive-at-period-start',
    met: 'the person had not died before the period',
    notMet: 'the person died before the period',
    holds: (person) => deaths[person] === NO_DAY || deaths[person] >= period.start,
    saw: (person) => `${seenDay(DATE_OF_DEATH, deaths[person])}, ${seenDay('the period starts', period.start)}`,
  };
  const adult: Rule<PersonNumber> = {
    id: 'adult-or-age-unknown',
    met: `the person was ${ADULT_FROM_YEARS} or over, or of unknown age, at the end of the latest long term service or of the period`,
    notMet: `the person was under ${ADULT_FROM_YEARS} at the end of the latest long term service or of the period`,
    holds: (person) => ages[person] === NO_INT || ages[person] >= ADULT_FROM_YEARS,
    saw,
  };
  const forLearningDisability: Rule<PersonNumber> = {
    id: 'learning-disability',
    met: 'the primary support reason is learning disability',
    notMet: 'the primary support reason is not learning disability',
    holds: textIsOneOf(reason, [LEARNING_DISABILITY]),
    saw: (person) => seenText('Primary_Support_Reason', reason.at(person)),
  };
  const workingAge: Rule<PersonNumber> = {
    id: 'working-age',
    met: 'the person was 18 to 64',
    notMet: 'the person was not 18 to 64, or the age is unknown',
    holds: (person) => ageBandOf(ages[person]) === '18 to 64',
    saw,
  };
  return learningDisability ? [alive, forLearningDisability, adult, workingAge] : [alive, adult];
}

/** Which people of the cohort are in a figure. Source: DHSC Create_ASCOF_2E_2425_Onwards, #Denominator, #OutputTable1. */
export function denominatorRules(context: MeasureContext, supported: SupportedPeople): readonly Rule<PersonNumber>[] {
  const laCodes = textOf(context.personDetails, 'LA_Code');
  return [
    {
      id: 'age-known',
      met: 'the age is known',
      notMet: "the age is unknown: DHSC's figures are for 18 to 64 and for 65 and above, and have no row for it",
      holds: (person) => ageBandOf(supported.ages[person]) !== 'Unknown',
      saw: seenAge(context, supported),
    },
    {
      id: 'local-authority',
      met: 'the local authority is one that figures are worked out for',
      notMet: 'the local authority is not one that figures are worked out for',
      holds: textIsOneOf(
        laCodes,
        context.localAuthorities.map(({ laCode }) => laCode),
      ),
      saw: (person) => seenText('LA_Code', laCodes.at(person)),
    },
  ];
}

/** The numerator's test. Source: DHSC Create_ASCOF_2E_2425_Onwards, #Numerator. */
export function settledRule(accommodation: Accommodation): Rule<PersonNumber> {
  return {
    id: 'settled-accommodation',
    met: "the accommodation is on DHSC's list of a home of one's own or with family",
    notMet: "the accommodation is not on DHSC's list of a home of one's own or with family",
    holds: (person) => accommodation.groupOf(person) === 1,
    saw: (person) => seenText('Accommodation_Status', accommodation.statuses.at(person)),
  };
}
