import { HostError } from '../host/host-error.ts';
import { parseAddress } from '../model/address.ts';
import { RangeRef } from '../model/range-ref.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';

/** A range given as an object or as text: an address or a defined name. Without a sheet in it, `sheet` is meant. */
export function rangeArgument(value: unknown, workbook: WorkbookModel, sheet: SheetModel | null): RangeRef {
  if (value instanceof RangeRef) return value;
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const named = workbook.names.find((item) => item.name.toLowerCase() === value.toLowerCase())?.range ?? null;
  if (named !== null) return named;
  const address = parseAddress(value);
  if (address === null) throw new HostError('InvalidArgument');
  const on = address.sheet === null ? (sheet ?? workbook.selection.sheet) : workbook.findSheet(address.sheet);
  if (on === null) throw new HostError('InvalidArgument');
  return new RangeRef(on, address.area);
}
