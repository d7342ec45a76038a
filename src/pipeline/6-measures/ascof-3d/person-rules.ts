import { NO_INT } from '../../../columns/int-column.ts';
import { daysOf, intsOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { ageInYears } from '../../../sql/age.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { ADULT_FROM_YEARS } from '../ascof-2a/age-band.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { seenDay, seenText } from '../seen.ts';

/** Age at the end of the period, by person; NO_INT when the birth is unknown. Source: DHSC, Der_Age_Reporting_End. */
export function ageAtPeriodEnd({ personDetails }: MeasureContext, { end }: Period): (person: PersonNumber) => number {
  const years = intsOf(personDetails, 'Der_Birth_Year').values;
  const months = intsOf(personDetails, 'Der_Birth_Month').values;
  return (person) => ageInYears(years[person], months[person], end);
}

/** Whether the person had not died before a day: the end of the period for clients, its start for carers. */
export function aliveRule({ personDetails }: MeasureContext, on: Day, of: 'start' | 'end'): Rule<PersonNumber> {
  const deaths = daysOf(personDetails, DATE_OF_DEATH).values;
  const before = of === 'start' ? 'before the period' : 'before the end of the period';
  return {
    id: `alive-at-period-${of}`,
    met: `the person had not died ${before}`,
    notMet: `the person died ${before}`,
    holds: (person) => deaths[person] === NO_DAY || deaths[person] >= on,
    saw: (person) => `${seenDay(DATE_OF_DEATH, deaths[person])}, the period ${of}s ${isoOf(on)}`,
  };
}

/**
 * Which people with a kind of support are on DHSC's list, whatever that kind is.
 * Unknowns: people of unknown age stay in; those under a blank LA code do not, for DHSC joins on it.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Final and #ASCOF_3D_Carers_Final.
 */
export function listRules(context: MeasureContext, period: Period): readonly Rule<PersonNumber>[] {
  const { people } = context;
  const age = ageAtPeriodEnd(context, period);
  return [
    {
      id: 'la-code-known',
      met: 'the rows of the person have an LA code',
      notMet: "the rows of the person have no LA code, and DHSC's join of rows to their best rank needs one",
      holds: (person) => people.laCodeOf(person) !== null,
      saw: (person) => seenText('LA_Code', people.laCodeOf(person)),
    },
    {
      id: 'adult-or-age-unknown',
      met: `the person was ${ADULT_FROM_YEARS} or over, or of unknown age, at the end of the period`,
      notMet: `the person was under ${ADULT_FROM_YEARS} at the end of the period`,
      holds: (person) => age(person) === NO_INT || age(person) >= ADULT_FROM_YEARS,
      saw: seenAge(context, period),
    },
  ];
}

/** DHSC's figures have a row for each local authority of its lookup; people under another code are in none. */
export function localAuthorityRule({ people, localAuthorities }: MeasureContext): Rule<PersonNumber> {
  const laCodes = new Set(localAuthorities.map(({ laCode }) => foldText(laCode)));
  return {
    id: 'local-authority',
    met: 'the local authority is one that figures are worked out for',
    notMet: 'the local authority is not one that figures are worked out for',
    holds: (person) => laCodes.has(foldText(people.laCodeOf(person) ?? '')),
    saw: (person) => seenText('LA_Code', people.laCodeOf(person)),
  };
}

/** `Der_Age_Reporting_End 64 on 2026-03-31, Der_Birth_Date 1961-05-01`. */
export function seenAge(context: MeasureContext, period: Period): (person: PersonNumber) => string {
  const births = daysOf(context.personDetails, 'Der_Birth_Date').values;
  const age = ageAtPeriodEnd(context, period);
  return (person) =>
    `Der_Age_Reporting_End ${age(person) === NO_INT ? 'unknown' : age(person)} on ${isoOf(period.end)}, ${seenDay('Der_Birth_Date', births[person])}`;
}
