import { DecimalColumn } from '../../../columns/decimal-column.ts';
import type { OutputTable } from '../../../columns/output-table.ts';
import { Rows } from '../../../columns/rows.ts';
import { daysOf, selectColumns, takeRows, textOf, withColumns } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { addMonths, NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { MONTHS_IN_QUARTER } from '../../../model/quarter.ts';
import { costFrequencyOf } from './cost-frequency.ts';
import type { CostFrequency } from './cost-frequency.ts';
import { costInPeriod } from './cost-in-period.ts';
import type { CostInPeriod } from './cost-in-period.ts';

/** The last three months of a reporting period: costs are given as they are now, so they suit the latest events only. */
export function costsPeriod({ end }: Period): Period {
  return { start: addMonths(end + 1, -MONTHS_IN_QUARTER), end };
}

/**
 * Grain: one row per service open in the last three months that has a cost.
 * Reads: Unit_Cost, Planned_Units_Per_Week (as text), Cost_Frequency_Unit_Type, the service's dates.
 * Adds: Cost_Per_Week, Weeks_of_Service, Total_Cost_Period. Drops: cost and unit columns, dates.
 * Source: DHSC 6.Costs_fact.
 */
export function costsFact(services: Table, reportingPeriod: Period): OutputTable {
  const rows: number[] = [];
  const costs: CostInPeriod[] = [];
  const costOf = costOfService(services, costsPeriod(reportingPeriod));
  for (let row = 0; row < services.numRows(); row++) {
    const cost = costOf(row);
    if (cost === null) continue;
    rows.push(row);
    costs.push(cost);
  }
  const costed = selectColumns(takeRows(services, new Rows(Int32Array.from(rows))), [
    'LA_Code',
    'LA_Name',
    'Client_Type',
    'Gender',
    'Ethnicity',
    'Der_Age_Band',
    'Der_Working_Age_Band',
    'Primary_Support_Reason',
    'Event_Outcome',
    'Event_Outcome_Grouped',
    'Service_Type',
    'Service_Type_Grouped',
    'Service_Component',
    'Der_NHS_LA_Combined_Person_ID',
  ]);
  return {
    name: 'costs_fact',
    title: 'Dashboard: costs in the last three months',
    table: withColumns(costed, {
      Cost_Per_Week: DecimalColumn.from(costs.map(({ perWeek }) => perWeek)),
      Weeks_of_Service: DecimalColumn.from(costs.map(({ weeks }) => weeks)),
      Total_Cost_Period: DecimalColumn.from(costs.map(({ total }) => total)),
    }),
  };
}

/** The cost of a service in the period, null when it has none or was not open in it. */
function costOfService(services: Table, period: Period): (row: number) => CostInPeriod | null {
  const starts = daysOf(services, 'Event_Start_Date').values;
  const ends = daysOf(services, 'Event_End_Date').values;
  const unitCost = numbersOf(services, 'Unit_Cost');
  const plannedUnits = numbersOf(services, 'Planned_Units_Per_Week');
  const frequency = textOf(services, 'Cost_Frequency_Unit_Type');
  const frequencies = frequency.dictionary.map<CostFrequency>('as planned', costFrequencyOf);
  return (row) => {
    const service = { start: starts[row], end: ends[row] };
    const isOpen = (service.end === NO_DAY || service.end >= period.start) && service.start <= period.end;
    if (!isOpen) return null;
    const cost = {
      unitCost: unitCost(row),
      plannedUnits: plannedUnits(row),
      frequency: frequencies[frequency.codes[row]],
    };
    return costInPeriod(cost, service, period);
  };
}

/** A column of decimal texts as numbers, each distinct text read once; blank is NaN. */
function numbersOf(services: Table, name: string): (row: number) => number {
  const column = textOf(services, name);
  const numbers = column.dictionary.map(Number.NaN, Number);
  return (row) => numbers[column.codes[row]];
}
