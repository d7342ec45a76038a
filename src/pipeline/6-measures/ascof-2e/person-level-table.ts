import { textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import type { MeasureContext } from '../measure.ts';
import type { Accommodation } from './accommodation.ts';
import { ageBandOf } from './supported-people.ts';
import type { SupportedPeople } from './supported-people.ts';

/** Grain: one row per person of the cohort, of unknown age too. Source: DHSC, #ASCOF_2E_Final. */
export function personLevelTable(
  { people, personDetails }: MeasureContext,
  measure: string,
  cases: {
    readonly supported: SupportedPeople;
    readonly cohort: readonly PersonNumber[];
    readonly accommodation: Accommodation;
  },
): Table {
  const { ages } = cases.supported;
  const gender = textOf(personDetails, 'Gender');
  return tableOfRecords(cases.cohort, {
    Measure: { text: () => measure },
    LA_Code: { text: people.laCodeOf },
    Der_NHS_LA_Combined_Person_ID: { text: people.personIdOf },
    Accommodation_Status: { text: cases.accommodation.statusOf },
    Accommodation_Status_Group: { integer: cases.accommodation.groupOf },
    Gender: { text: (person) => gender.at(person) },
    Person_Age: { integer: (person) => ages[person] },
    Person_Working_Age_Band: { text: (person) => ageBandOf(ages[person]) },
  });
}
