import { HostError } from '../host/host-error.ts';
import type { FormatValue } from '../model/format-store.ts';
import type { RangeRef } from '../model/range-ref.ts';
import { guardSheet } from '../model/write-guards.ts';

/** Properties kept for each cell of a range. One that cells of the range do not share reads as null, as in Excel. */
export function formatProperties<T extends { readonly range: RangeRef }>(
  prefix: string | ((target: T) => string),
  defaults: Readonly<Record<string, FormatValue>>,
) {
  const property = (target: T, name: string) => (typeof prefix === 'string' ? prefix : prefix(target)) + name;
  const read: Record<string, (target: T) => unknown> = {};
  const write: Record<string, (target: T, value: unknown) => void> = {};
  for (const [name, fallback] of Object.entries(defaults)) {
    read[name] = (target) => target.range.sheet.formats.shared(property(target, name), target.range.area, fallback);
    write[name] = (target, value) => {
      guardSheet(target.range.sheet);
      target.range.sheet.formats.set(property(target, name), target.range.area, asFormatValue(value, fallback));
    };
  }
  return { read, write };
}

function asFormatValue(value: unknown, fallback: FormatValue): FormatValue {
  if (typeof value === 'string' && typeof fallback === 'string')
    return value.startsWith('#') ? value.toUpperCase() : value;
  if (typeof value === typeof fallback && (typeof value === 'number' || typeof value === 'boolean')) return value;
  throw new HostError('InvalidArgument');
}
