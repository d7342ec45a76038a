import type { OutputTable } from '../../../columns/output-table.ts';
import { selectColumns, takeRows } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import type { Method } from '../../../methods/index.ts';
import { rowsOfType } from './rows-of-type.ts';

/** Grain: one row per service in the single main table. Source: DHSC 2.Services_fact. */
export function servicesFact(services: Table, { dateOfDeath }: Pick<Method, 'dateOfDeath'>): OutputTable {
  return {
    name: 'services_fact',
    title: 'Dashboard: services',
    table: selectColumns(services, [
      'LA_Code',
      'LA_Name',
      'Client_Type',
      'Gender',
      'Ethnicity',
      'Der_Age_Band',
      'Der_Working_Age_Band',
      'Primary_Support_Reason',
      'Event_Start_Date',
      'Event_End_Date',
      'Event_Outcome',
      'Event_Outcome_Grouped',
      dateOfDeath === 'linked' ? 'Der_Date_of_Death' : 'Date_of_Death',
      'Service_Type',
      'Service_Type_Grouped',
      'Service_Component',
      'Delivery_Mechanism',
      'Unit_Cost',
      'Cost_Frequency_Unit_Type',
      'Planned_Units_Per_Week',
      'Der_NHS_LA_Combined_Person_ID',
    ]),
  };
}

/** The services of the master table, with all its columns. */
export function servicesOf(master: Table): Table {
  return takeRows(master, rowsOfType(master, 'Service'));
}
