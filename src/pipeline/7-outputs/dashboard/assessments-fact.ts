import type { OutputTable } from '../../../columns/output-table.ts';
import type { Table } from '../../../columns/table.ts';
import { eventsFact } from './events-fact.ts';

/** Grain: one row per combination of the columns. Source: DHSC 4.Assessments_fact. */
export function assessmentsFact(master: Table, inLongTermSupport: (row: number) => boolean): OutputTable {
  const columns = [
    'Event_Type',
    'LA_Code',
    'LA_Name',
    'Client_Type',
    'Gender',
    'Ethnicity',
    'Primary_Support_Reason',
    'Event_Start_Date',
    'Event_End_Date',
    'Assessment_Type',
    'Event_Outcome',
    'Event_Outcome_Grouped',
    'Eligible_Needs_Identified',
    'Der_Age_Band',
    'Der_Working_Age_Band',
    'Der_NHS_LA_Combined_Person_ID',
    'LTS_Flag',
    'Der_Conversation',
    'Der_Conversation_1',
  ];
  return {
    name: 'assessments_fact',
    title: 'Dashboard: assessments',
    table: eventsFact(master, { eventType: 'Assessment', columns, flagName: 'LTS_Flag' }, inLongTermSupport),
  };
}
