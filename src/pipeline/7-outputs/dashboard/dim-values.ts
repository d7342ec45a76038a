import type { OutputTable } from '../../../columns/output-table.ts';
import type { Table } from '../../../columns/table.ts';
import { tableOfRecords } from '../table-of-records.ts';
import { distinctValues } from './distinct-values.ts';

const DIMENSIONS: readonly (readonly [name: string, title: string, column: string])[] = [
  ['dim_psr', 'Dashboard: primary support reasons', 'Primary_Support_Reason'],
  ['dim_gender', 'Dashboard: genders', 'Gender'],
  ['dim_ethnicity', 'Dashboard: ethnicities', 'Ethnicity'],
  ['dim_client_type', 'Dashboard: client types', 'Client_Type'],
];

/** Grain: one row per value in the single main table, blank included. Source: DHSC 7.Dimension_tables. */
export function dimValues(master: Table): OutputTable[] {
  return DIMENSIONS.map(([name, title, column]) => ({
    name,
    title,
    table: tableOfRecords(distinctValues(master, column), { [column]: { text: (value) => value } }),
  }));
}
