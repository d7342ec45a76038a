import type { OutputTable } from '../../../columns/output-table.ts';
import type { Table } from '../../../columns/table.ts';
import { eventsFact } from './events-fact.ts';

/** Grain: one row per combination of the columns. Source: DHSC 3.Requests_fact, which alone writes `LTS_flag`. */
export function requestsFact(master: Table, inLongTermSupport: (row: number) => boolean): OutputTable {
  const columns = [
    'LA_Code',
    'LA_Name',
    'Client_Type',
    'Gender',
    'Ethnicity',
    'Primary_Support_Reason',
    'Event_Start_Date',
    'Event_End_Date',
    'Event_Outcome',
    'Event_Outcome_Grouped',
    'Request_Route_of_Access',
    'Der_Age_Band',
    'Der_Working_Age_Band',
    'Der_NHS_LA_Combined_Person_ID',
    'LTS_flag',
  ];
  return {
    name: 'requests_fact',
    title: 'Dashboard: requests',
    table: eventsFact(master, { eventType: 'Request', columns, flagName: 'LTS_flag' }, inLongTermSupport),
  };
}
