import { DayColumn } from '../../../../src/columns/int-column.ts';
import { textOf, withColumns } from '../../../../src/columns/table.ts';
import { TextColumn } from '../../../../src/columns/text-column.ts';
import { dhsc202526q4 } from '../../../../src/methods/dhsc-2025-26-q4.ts';
import { dayOfIso, NO_DAY } from '../../../../src/model/day.ts';
import { dashboardTables } from '../../../../src/pipeline/7-outputs/dashboard/index.ts';
import type { DashboardInput } from '../../../../src/pipeline/7-outputs/dashboard/index.ts';
import { eventsTable } from '../../../support/events.ts';
import type { EventValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';
import type { TableRow } from '../../../support/table-rows.ts';

const COST_COLUMNS = ['Unit_Cost', 'Cost_Frequency_Unit_Type_Cleaned', 'Planned_Units_Per_Week'] as const;

/** An event of the single main table; each is its own unique event when no reference is given. */
export type SingleEvent = EventValues & { readonly [name in (typeof COST_COLUMNS)[number]]?: string | null };

/** The single reporting period when a test names none. */
const PERIOD = { start: dayOfIso('2025-04-01'), end: dayOfIso('2026-03-31') };

/** The dashboard tables of a few events, by name, as plain rows. The as-of date is 5 May 2026. */
export function dashboardOf(
  events: readonly SingleEvent[],
  { period = PERIOD, method = dhsc202526q4 }: Partial<DashboardInput & { period: typeof PERIOD }> = {},
): (name: string) => readonly TableRow[] {
  const numbered = events.map((event, row) => ({ Der_Unique_Event_Ref: `727_${row + 1}`, ...event }));
  const table = eventsTable(numbered);
  const single = withColumns(table, {
    ...Object.fromEntries(
      COST_COLUMNS.map((name) => [name, TextColumn.from(events.map((event) => event[name] ?? null))]),
    ),
    Der_Conversation_1: TextColumn.empty(events.length),
    // Columns of the newer method, as that will have them.
    Event_Type_Cleaned: textOf(table, 'Event_Type'),
    Der_Date_of_Death: new DayColumn(new Int32Array(events.length).fill(NO_DAY)),
  });
  const outputs = dashboardTables({ single: { table: single, period }, asOf: dayOfIso('2026-05-05'), method });
  return (name) => {
    const found = outputs.find((output) => output.name === name);
    if (!found) throw new Error(`There is no table ${name}`);
    return tableRows(found.table);
  };
}
