import { DayColumn } from '../../../columns/int-column.ts';
import type { OutputTable } from '../../../columns/output-table.ts';
import { Rows } from '../../../columns/rows.ts';
import { createTable, daysOf, takeRows, textOf } from '../../../columns/table.ts';
import type { Method } from '../../../methods/index.ts';
import { endOfMonth } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { reportingPeriodText } from '../../6-measures/measure.ts';
import type { MainTable } from '../../build-main-table.ts';
import { countEqualRows } from '../dashboard/count-equal-rows.ts';

const EVENT_TYPE: Record<Method['eventType'], string> = { raw: 'Event_Type', cleaned: 'Event_Type_Cleaned' };

/**
 * Events by the month in which they began, since a PivotTable makes months of days only by hand.
 *
 * Grain: one row per local authority, month of the reporting period and event type.
 * Adds: Last_Day_of_Month, as in DHSC's calendar; Event_Count, unique events: one that stands twice, with two costs,
 * counts once. Unknowns: events that began before the period, as many services did, are left out.
 */
export function eventsByMonth(
  { table, period }: Pick<MainTable, 'table' | 'period'>,
  { eventType }: Pick<Method, 'eventType'>,
): OutputTable {
  const begun = takeRows(table, begunIn(period, table));
  const months = daysOf(begun, 'Event_Start_Date').values.map(endOfMonth);
  const events = createTable({
    LA_Code: textOf(begun, 'LA_Code'),
    Last_Day_of_Month: new DayColumn(months),
    Event_Type: textOf(begun, EVENT_TYPE[eventType]),
  });
  return {
    name: 'events_by_month',
    title: `Events by the month in which they began, ${reportingPeriodText(period)}`,
    table: countEqualRows(events, 'Event_Count'),
  };
}

/** The first row of each unique event that began in the period. */
function begunIn({ start, end }: Period, table: MainTable['table']): Rows {
  const starts = daysOf(table, 'Event_Start_Date').values;
  const events = textOf(table, 'Der_Unique_Event_Ref').foldedCodes;
  const seen = new Set<number>();
  const rows: number[] = [];
  for (let row = 0; row < starts.length; row++) {
    if (starts[row] < start || starts[row] > end || seen.has(events[row])) continue;
    seen.add(events[row]);
    rows.push(row);
  }
  return new Rows(Int32Array.from(rows));
}
