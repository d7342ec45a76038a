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
