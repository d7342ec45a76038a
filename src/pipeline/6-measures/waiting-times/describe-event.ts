import { isoOf } from '../../../model/day.ts';
import { KIND_NAMES } from './event-kinds.ts';
import type { WaitingColumns } from './waiting-columns.ts';

/** `assessment of 2025-05-13`. */
export function eventText({ kinds, starts }: WaitingColumns, row: number): string {
  return `${(KIND_NAMES[kinds[row]] ?? 'event').toLowerCase()} of ${isoOf(starts[row])}`;
}

/** `assessment of 2025-05-13 (Der_Unique_Record_ID 12)`. */
export function eventWithId(columns: WaitingColumns, row: number): string {
  return `${eventText(columns, row)} (Der_Unique_Record_ID ${columns.recordIds[row]})`;
}
