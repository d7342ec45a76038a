import { NO_INT } from '../../../columns/int-column.ts';
import { daysOf, intsOf, textOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { ageInYears } from '../../../sql/age.ts';
import { DATE_OF_DEATH, EVENT_TYPE } from '../../5-person-details/column-names.ts';
import type { MeasureContext } from '../measure.ts';
import { holdsText, textIsOneOf, textPasses } from '../row-tests.ts';
import type { Rule } from '../rule.ts';
import { seenCleaned, seenDay, seenText } from '../seen.ts';
import { selfFundedRule } from './self-funded-rule.ts';

export const CARE_HOME_SERVICES = ['Long term support: Residential care', 'Long term support: Nursing care'];

/** The rule after which a row is a service in a care home; what fails before it, or is it, concerns something else. */
export const CARE_HOME_RULE = 'service';

/**
 * Which rows of the main table are care home stays: DHSC's base table, to which admissions belong and in which earlier
 * stays are looked for. A case is a row. What kind of service it is is asked first, so that the row that came furthest is
 * the one that an analyst asks about; no order of these rules changes who meets all.
 * Unknowns: a blank or unmapped component is out, although the line before it in the SQL means to keep blanks: its test
 * NOT LIKE '%Short%' is unknown for them. Unknown births are out. An end before the start stays in.
 * Source: DHSC Create_ASCOF_2B2C_2425_Onwards, 1.
 */
export function stayRules(context: MeasureContext, period: Period): readonly Rule<number>[] {
  const { events, people, personDetails } = context;
  const eventType = textOf(events, EVENT_TYPE);
  const clientType = textOf(events, 'Client_Type_Cleaned');
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const component = textOf(events, 'Service_Component_Cleaned');
  const { personOf } = people;
  const births = daysOf(personDetails, 'Der_Birth_Date').values;
  const deaths = daysOf(personDetails, DATE_OF_DEATH).values;
  const seenComponent = seenCleaned(events, 'Service_Component');
  return [
    {
      id: 'care-home-service',
      met: 'the service is long term residential or nursing care',
      notMet: 'the service is not long term residential or nursing care',
      holds: textIsOneOf(serviceType, CARE_HOME_SERVICES),
      saw: seenCleaned(events, 'Service_Type'),
    },
    {
      id: CARE_HOME_RULE,
      met: 'the event is a service',
      notMet: 'the event is not a service',
      holds: textIsOneOf(eventType, ['Service']),
      saw: (row) => seenText(EVENT_TYPE, eventType.at(row)),
    },
    {
      id: 'service-user',
      met: 'the service is for a service user',
      notMet: 'the service is not for a service user',
      holds: textIsOneOf(clientType, ['Service user']),
      saw: seenCleaned(events, 'Client_Type'),
    },
    {
      id: 'birth-known',
      met: 'the birth month of the person is known',
      notMet: 'the birth month of the person is not known',
      holds: (row) => births[personOf[row]] !== NO_DAY,
      saw: (row) => seenDay('Der_Birth_Date', births[personOf[row]]),
    },
    {
      id: 'alive-at-period-start',
      met: 'the person had not died before the period',
      notMet: 'the person died before the period',
      holds: (row) => deaths[personOf[row]] === NO_DAY || deaths[personOf[row]] >= period.start,
      saw: (row) => `${seenDay(DATE_OF_DEATH, deaths[personOf[row]])}, ${seenDay('the period starts', period.start)}`,
    },
    {
      id: 'care-home-component',
      met: 'the service component is blank or names residential or nursing care',
      notMet: 'the service component names neither residential nor nursing care',
      holds: textPasses(
        component,
        (text) => holdsText(text, 'Residential') || holdsText(text, 'Nursing'),
        'blank passes',
      ),
      saw: seenComponent,
    },
    {
      id: 'component-not-blank',
      met: 'the service component is not blank',
      notMet:
        "the service component is blank: DHSC's next test, NOT LIKE '%Short%', is unknown for a blank, so the stay drops out",
      holds: textPasses(component, () => true),
      saw: seenComponent,
    },
    {
      id: 'component-not-short-term',
      met: 'the service component is not short term',
      notMet: 'the service component is short term',
      holds: textPasses(component, (text) => !holdsText(text, 'Short')),
      saw: seenComponent,
    },
    ...selfFundedRule(context, 'stays'),
  ];
}

/** Age at the start of a row's event, NO_INT when the birth is unknown. Source: DHSC, Der_Age_Event_Start. */
export function ageAtStart({ events, people, personDetails }: MeasureContext): (row: number) => number {
  const years = intsOf(personDetails, 'Der_Birth_Year').values;
  const months = intsOf(personDetails, 'Der_Birth_Month').values;
  const starts: Int32Array = daysOf(events, 'Event_Start_Date').values;
  return (row) => {
    const person = people.personOf[row];
    const start: Day = starts[row];
    return start === NO_DAY ? NO_INT : ageInYears(years[person], months[person], start);
  };
}
