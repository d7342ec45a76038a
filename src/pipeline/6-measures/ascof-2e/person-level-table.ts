import { IntColumn, NO_INT } from '../../../columns/int-column.ts';
import { Rows } from '../../../columns/rows.ts';
import { createTable, textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { TextColumn } from '../../../columns/text-column.ts';
import { textByNumber } from '../../../columns/text-by-number.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';
import type { Accommodation } from './accommodation.ts';
import { ageBandOf } from './supported-people.ts';
import type { SupportedPeople } from './supported-people.ts';

/** Grain: one row per person of the cohort, of unknown age too. Source: DHSC, #ASCOF_2E_Final. */
export function personLevelTable(
  { personDetails }: MeasureContext,
  measure: string,
  cases: {
    readonly supported: SupportedPeople;
    readonly cohort: readonly PersonNumber[];
    readonly accommodation: Accommodation;
  },
): Table {
  const { cohort, accommodation } = cases;
  const rows = new Rows(Int32Array.from(cohort));
  const ages = rows.indices.map((person) => cases.supported.ages[person]);
  return createTable({
    Measure: TextColumn.constant(measure, cohort.length),
    LA_Code: textOf(personDetails, 'LA_Code').take(rows),
    Der_NHS_LA_Combined_Person_ID: textOf(personDetails, 'Der_NHS_LA_Combined_Person_ID').take(rows),
    Accommodation_Status: accommodation.statuses.take(rows),
    Accommodation_Status_Group: new IntColumn(rows.indices.map((person) => accommodation.groupOf(person) ?? NO_INT)),
    Gender: textOf(personDetails, 'Gender').take(rows),
    Person_Age: new IntColumn(ages),
    Person_Working_Age_Band: textByNumber(ages, ageBandOf),
  });
}
