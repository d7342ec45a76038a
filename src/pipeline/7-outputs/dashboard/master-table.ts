import { columnOf, columnsOf, createTable } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import type { Method } from '../../../methods/index.ts';

/** Name in the dashboard tables → column of the main table. */
const CLEANED: Readonly<Record<string, string>> = {
  Gender: 'Gender_Cleaned',
  Ethnicity: 'Ethnicity_Cleaned',
  Service_Type: 'Service_Type_Cleaned',
  Event_End_Date: 'Der_Event_End_Date',
  Event_Outcome: 'Event_Outcome_Cleaned',
  Client_Type: 'Client_Type_Cleaned',
  Primary_Support_Reason: 'Primary_Support_Reason_Cleaned',
  Service_Component: 'Service_Component_Cleaned',
  Delivery_Mechanism: 'Delivery_Mechanism_Cleaned',
  Cost_Frequency_Unit_Type: 'Cost_Frequency_Unit_Type_Cleaned',
  Request_Route_of_Access: 'Request_Route_Of_Access_Cleaned',
  Assessment_Type: 'Assessment_Type_Cleaned',
  Review_Reason: 'Review_Reason_Cleaned',
  Review_Outcomes_Achieved: 'Review_Outcomes_Achieved_Cleaned',
};

/**
 * The single main table under the names of DHSC's dashboard, which shows cleaned values only.
 *
 * Grain: one row per row of the main table.
 * Adds: the names above; Event_Type is the cleaned type where the method reads that.
 * Source: DHSC 1.Create_master_table.
 */
export function masterTable(single: Table, { eventType }: Pick<Method, 'eventType'>): Table {
  const sources = eventType === 'cleaned' ? { ...CLEANED, Event_Type: 'Event_Type_Cleaned' } : CLEANED;
  return createTable({
    ...columnsOf(single),
    ...Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, columnOf(single, source)])),
  });
}
