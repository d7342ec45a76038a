import { isoOf, NO_DAY } from '../../../model/day.ts';
import { dayOfExcelSerial } from '../../../submissions/parse-date.ts';
import { decimalText } from '../../files/decimal-text.ts';

/** 31 December 9999 in the 1900 system. */
const LAST_SERIAL = 2_958_465;

/**
 * A cell as text, as a file would hold it: dates as ISO text without a time of day, other numbers in their shortest exact
 * form, errors as Excel shows them (`#N/A`), empty cells as null.
 */
export function cellText(value: unknown, isDate: boolean, daysFromOwnSerials: number): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return null;
  return (isDate && isoOfSerial(value, daysFromOwnSerials)) || decimalText(value);
}

/** Null for a number outside Excel's calendar: it is no date, and stays what it is. */
function isoOfSerial(value: number, daysFromOwnSerials: number): string | null {
  const serial = Math.floor(value) + daysFromOwnSerials;
  if (value < 0 || serial < 1 || serial > LAST_SERIAL) return null;
  const day = dayOfExcelSerial(serial);
  return day === NO_DAY ? null : isoOf(day);
}
