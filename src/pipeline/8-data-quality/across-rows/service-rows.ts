import { textOf } from '../../../columns/table.ts';
import { isServiceType } from '../../2-filter-events/index.ts';
import type { AllRows } from '../all-rows.ts';

export function isServiceRow({ table }: AllRows): Uint8Array {
  return textOf(table, 'Event_Type').flags(isServiceType);
}
