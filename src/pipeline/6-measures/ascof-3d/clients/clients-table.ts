import { textOf } from '../../../../columns/table.ts';
import type { Table } from '../../../../columns/table.ts';
import { tableOfRecords } from '../../../7-outputs/table-of-records.ts';
import { workingAgeBandOf } from '../../ascof-2a/age-band.ts';
import type { MeasureContext } from '../../measure.ts';
import type { JudgedPart } from '../judge-part.ts';
import { clientSettings } from './settings.ts';

/**
 * Grain: one row per client and service component within the setting that ranks highest, whatever setting that is.
 * Source: DHSC, #ASCOF_3D_Clients_Final.
 */
export function clientsTable(context: MeasureContext, { listed, bestRows, ageOf }: JudgedPart): Table {
  const { people, events } = context;
  const serviceType = textOf(events, 'Service_Type_Cleaned');
  const component = textOf(events, 'Service_Component_Cleaned');
  const { settingOf } = clientSettings(context);
  const componentCodes = component.foldedCodes;
  const rows = listed.flatMap((person) => {
    const best = bestRows(person);
    const isFirst = (row: number, index: number) =>
      best.findIndex((other) => componentCodes[other] === componentCodes[row]) === index;
    return best.filter(isFirst).map((row) => ({ person, row }));
  });
  return tableOfRecords(rows, {
    LA_Code: { text: ({ person }) => people.laCodeOf(person) },
    Der_NHS_LA_Combined_Person_ID: { text: ({ person }) => people.personIdOf(person) },
    Der_Age_Band_Reporting_End: { text: ({ person }) => workingAgeBandOf(ageOf(person)) },
    Service_Type: { text: ({ row }) => serviceType.at(row) },
    Service_Component: { text: ({ row }) => component.at(row) },
    Delivery_Mechanism: { text: ({ row }) => settingOf(row).deliveryMechanism || null },
  });
}
