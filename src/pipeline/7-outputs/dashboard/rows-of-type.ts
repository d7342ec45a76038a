import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';

/**
 * The rows of events of one type, case and trailing spaces ignored. `Requests`, `Reviews` and other spellings are in
 * the main table but in no dashboard table.
 */
export function rowsOfType(master: Table, eventType: string): Rows {
  return Rows.where(textOf(master, 'Event_Type').flags((text) => foldText(text) === foldText(eventType)));
}
