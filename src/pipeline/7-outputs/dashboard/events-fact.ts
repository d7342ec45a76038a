import { Rows } from '../../../columns/rows.ts';
import { intsOf, selectColumns, takeRows, textOf, withColumns } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { textByNumber } from '../../../columns/text-by-number.ts';
import { countEqualRows } from './count-equal-rows.ts';
import { rowsOfType } from './rows-of-type.ts';

export type EventsFact = {
  readonly eventType: string;
  /** Columns in DHSC's order, with the flag under `flagName`; Event_Count follows. */
  readonly columns: readonly string[];
  readonly flagName: string;
};

/**
 * The events of one type, with a flag for those begun during long term support.
 *
 * Grain: one row per combination of all the columns, which hold the person, with the number of unique events.
 * Source: DHSC 3.Requests_fact, 4.Assessments_fact, 5.Reviews_fact.
 */
export function eventsFact(
  master: Table,
  { eventType, columns, flagName }: EventsFact,
  inLongTermSupport: (row: number) => boolean,
): Table {
  const rows = oneOfEachEvent(master, rowsOfType(master, eventType).indices);
  const flags = Int32Array.from(rows, (row) => (inLongTermSupport(row) ? 1 : 0));
  const flagged = withColumns(takeRows(master, new Rows(rows)), {
    [flagName]: textByNumber(flags, (flag) => (flag === 1 ? 'Yes' : 'No')),
  });
  return countEqualRows(selectColumns(flagged, columns), 'Event_Count');
}

/**
 * A single main table may hold an event twice, with different costs; one is left. DHSC keeps one in support, and the
 * rest is open; but they are the same person's on the same day. Here the one with the lowest record ID.
 */
function oneOfEachEvent(master: Table, rows: Int32Array): Int32Array {
  const events = textOf(master, 'Der_Unique_Event_Ref').foldedCodes;
  const recordIds = intsOf(master, 'Der_Unique_Record_ID').values;
  const kept = new Map<number, number>();
  for (const row of rows) {
    const known = kept.get(events[row]);
    if (known === undefined || recordIds[row] < recordIds[known]) kept.set(events[row], row);
  }
  return Int32Array.from(kept.values());
}
