import type { OutputTable } from '../../../columns/output-table.ts';
import type { Table } from '../../../columns/table.ts';
import { eventsFact } from './events-fact.ts';

/** Grain: one row per combination of the columns. Source: DHSC 5.Reviews_fact. */
export function reviewsFact(master: Table, inLongTermSupport: (row: number) => boolean): OutputTable {
  const columns = [
    'LA_Code',
    'LA_Name',
    'Client_Type',
    'Gender',
    'Ethnicity',
    'Primary_Support_Reason',
    'Event_Outcome',
    'Event_Start_Date',
    'Event_End_Date',
    'Review_Reason',
    'Review_Type',
    'Review_Outcomes_Achieved',
    'Der_Age_Band',
    'Der_Working_Age_Band',
    'Der_NHS_LA_Combined_Person_ID',
    'LTS_Flag',
  ];
  return {
    name: 'reviews_fact',
    title: 'Dashboard: reviews',
    table: eventsFact(master, { eventType: 'Review', columns, flagName: 'LTS_Flag' }, inLongTermSupport),
  };
}
