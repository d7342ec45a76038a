import type { Table } from '../../../../columns/table.ts';
import { tableOfRecords } from '../../../7-outputs/table-of-records.ts';
import { workingAgeBandOf } from '../../ascof-2a/age-band.ts';
import type { MeasureContext } from '../../measure.ts';
import type { JudgedPart } from '../judge-part.ts';

/** Grain: one row per carer with a kind of support, whatever it is. Source: DHSC, #ASCOF_3D_Carers_Final. */
export function carersTable({ people }: MeasureContext, { listed, bestKind, ageOf }: JudgedPart): Table {
  return tableOfRecords(listed, {
    LA_Code: { text: people.laCodeOf },
    Der_NHS_LA_Combined_Person_ID: { text: people.personIdOf },
    Der_Age_Band_Reporting_End: { text: (person) => workingAgeBandOf(ageOf(person)) },
    Support_Provided: { text: (person) => bestKind(person).name },
  });
}
