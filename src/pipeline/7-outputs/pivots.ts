import type { OutputTable } from '../../columns/output-table.ts';
import { textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { PivotDescription } from '../../model/pivot-description.ts';

type PivotOf = (output: OutputTable) => PivotDescription;

/** Records, and not events: a single main table holds an event with two costs twice. */
const mainTable: PivotOf = ({ title, table }) => ({
  title: `${title}: records by event type and working age band`,
  rows: [firstOf(table, 'Event_Type', 'Event_Type_Cleaned')],
  columns: ['Der_Working_Age_Band'],
  value: 'Der_Unique_Record_ID',
  summary: 'count',
  chart: 'stacked columns',
});

/** Events of a dashboard table by one of its columns, and working age band. */
const eventsBy =
  (field: string, words: string): PivotOf =>
  () => ({
    title: words,
    rows: [field],
    columns: ['Der_Working_Age_Band'],
    value: 'Event_Count',
    summary: 'sum',
    chart: 'bars',
  });

const medianWaits: PivotOf = ({ title, table }) => ({
  title: `${title}, in days`,
  rows: [...laCodeIfSeveral(table), 'Metric', 'Statistical_Reporting_Period_End'],
  columns: [firstOf(table, 'Modified_Working_Age_Band', 'Age_Band')],
  value: 'Median_Waiting_Time',
  summary: 'only',
  chart: 'columns',
});

const funnel: PivotOf = ({ title, table }) => ({
  title: `${title}: people`,
  rows: ['step', 'text'],
  columns: table.columnNames().filter((name) => name === 'Reporting_Period' || name === 'Metric'),
  value: 'people',
  summary: 'only',
  chart: 'bars',
});

/** What a PivotTable shows of each table first. The analyst can drag it about; what is added up must be right at once. */
const PIVOTS: Readonly<Record<string, PivotOf>> = {
  main_single: mainTable,
  main_joined: mainTable,
  ascof: ({ title, table }) => ({
    title,
    rows: [...laCodeIfSeveral(table), 'Measure', 'Description', 'Group'],
    columns: ['Reporting_Period'],
    value: 'Outcome',
    summary: 'only',
    chart: 'bars',
  }),
  services_fact: () => ({
    title: 'Services in the period by service type and working age band',
    rows: ['Service_Type'],
    columns: ['Der_Working_Age_Band'],
    value: 'Der_NHS_LA_Combined_Person_ID',
    summary: 'count',
    chart: 'bars',
  }),
  requests_fact: eventsBy('Request_Route_of_Access', 'Requests by route of access and working age band'),
  assessments_fact: eventsBy('Assessment_Type', 'Assessments by type and working age band'),
  reviews_fact: eventsBy('Review_Reason', 'Reviews by reason and working age band'),
  costs_fact: () => ({
    title: 'Costs of services in the last three months, in pounds',
    rows: ['Service_Type', 'Service_Component'],
    columns: [],
    value: 'Total_Cost_Period',
    summary: 'sum',
    chart: 'bars',
  }),
  events_by_month: ({ title }) => ({
    title,
    rows: ['Last_Day_of_Month'],
    columns: ['Event_Type'],
    value: 'Event_Count',
    summary: 'sum',
    chart: 'stacked columns',
  }),
  people_in_long_term_support: ({ title }) => ({
    title,
    rows: ['Service_Type'],
    columns: ['Der_Age_Band_Reporting_End'],
    value: 'Person_Count',
    summary: 'sum',
    chart: 'stacked columns',
  }),
  waiting_times_la_level: medianWaits,
  waiting_times_la_dashboard: medianWaits,
};

/** How a table is pivoted; null when nothing is known of it but its columns. */
export function pivotOf(output: OutputTable): PivotDescription | null {
  const describe = PIVOTS[output.name] ?? (output.name.startsWith('funnel_') ? funnel : null);
  return describe && describe(output);
}

/** What this year's method calls a column. */
function firstOf(table: Table, ...names: readonly string[]): string {
  return names.find((name) => table.columnNames().includes(name)) ?? names[0];
}

/** A value that must not be added to another needs the local authority beside it, where there is more than one. */
function laCodeIfSeveral(table: Table): string[] {
  return new Set(textOf(table, 'LA_Code').foldedCodes).size > 1 ? ['LA_Code'] : [];
}
