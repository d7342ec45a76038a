import { textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { isoOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

/** What a rule looked at, under DHSC's column name: `Service_Component_Cleaned blank`. */
export function seenText(column: string, text: string | null): string {
  return `${column} ${text ?? 'blank'}`;
}

/** `Date_of_Death 2025-03-02`. */
export function seenDay(column: string, day: Day): string {
  return `${column} ${isoOf(day) ?? 'blank'}`;
}

/** `Event_Start_Date 2025-05-01, Der_Event_End_Date open`. */
export function seenDates(start: Day, end: Day): string {
  return `Event_Start_Date ${isoOf(start) ?? 'blank'}, Der_Event_End_Date ${isoOf(end) ?? 'open'}`;
}

/**
 * For a row, its cleaned value; a blank one beside a raw value is an unmapped value, and says so:
 * `Service_Component_Cleaned blank, Service_Component_Raw Res care (not mapped)`.
 */
export function seenCleaned(events: Table, field: string): (row: number) => string {
  const cleaned = textOf(events, `${field}_Cleaned`);
  const raw = textOf(events, `${field}_Raw`);
  return (row) => {
    const seen = seenText(`${field}_Cleaned`, cleaned.at(row));
    return cleaned.at(row) === null && raw.at(row) !== null
      ? `${seen}, ${field}_Raw ${raw.at(row)} (not mapped)`
      : seen;
  };
}
