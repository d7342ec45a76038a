const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](.+))?$/;
const AMERICAN = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?(?: (.+))?$/;
const DAY_MONTH = /^(\d{1,2})[- /]([a-z]{3,9})(?:[- /](\d{4}|\d{2}))?$/i;
const MONTH_YEAR = /^([a-z]{3,9})[- /](\d{4}|\d{1,2})$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(am|pm))?$/i;

/** The year Excel gives a date written without one; fixed, so that tests don't depend on today. */
const THIS_YEAR = 2026;

export interface DateText {
  readonly serial: number;
  readonly numberFormat: string;
}

/**
 * A text that Excel would take for a date or time, as its 1900-system serial number. `Range.values` reads texts as
 * en-US whatever the user's language, so 01/02/2025 becomes 2 January and 13/02/2025 stays a text.
 */
export function parseDateText(text: string): DateText | null {
  return parseIso(text) ?? parseAmerican(text) ?? parseNamedMonth(text) ?? parseTime(text);
}

function parseIso(text: string): DateText | null {
  const found = ISO.exec(text);
  return found === null ? null : dated(Number(found[1]), Number(found[2]), Number(found[3]), 'm/d/yyyy', found[4]);
}

function parseAmerican(text: string): DateText | null {
  const found = AMERICAN.exec(text);
  if (found === null) return null;
  const format = found[3] === undefined ? 'd-mmm' : 'm/d/yyyy';
  return dated(yearOf(found[3]), Number(found[1]), Number(found[2]), format, found[4]);
}

function parseNamedMonth(text: string): DateText | null {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null) {
    const format = dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
    return dated(yearOf(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), format);
  }
  const monthFirst = MONTH_YEAR.exec(text);
  if (monthFirst === null) return null;
  const day = Number(monthFirst[2]);
  if (monthFirst[2].length < 3 && day <= 31) return dated(THIS_YEAR, monthOf(monthFirst[1]), day, 'd-mmm');
  return dated(yearOf(monthFirst[2]), monthOf(monthFirst[1]), 1, 'mmm-yy');
}

function parseTime(text: string): DateText | null {
  const serial = timeOf(text);
  return serial === null ? null : { serial, numberFormat: 'h:mm' };
}

function dated(year: number, month: number, day: number, format: string, time?: string): DateText | null {
  const serial = dateSerial(year, month, day);
  const fraction = time === undefined ? 0 : timeOf(time);
  if (serial === null || fraction === null) return null;
  return { serial: serial + fraction, numberFormat: time === undefined ? format : 'm/d/yyyy h:mm' };
}

/** The serial number of a real date from 1900 on, with Excel's 29 February 1900 counted; null for any other. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days < 60 ? days : days + 1;
}

function timeOf(text: string): number | null {
  const found = TIME.exec(text);
  if (found === null) return null;
  const half = found[4]?.toLowerCase();
  const hour = Number(found[1]);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  const minutes = Number(found[2]);
  return minutes > 59 || hours > 23 ? null : (hours * 3600 + minutes * 60 + Number(found[3] ?? 0)) / 86_400;
}

function monthOf(name: string): number {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const full = new Date(Date.UTC(2000, Math.max(index, 0), 1)).toLocaleString('en-US', {
    month: 'long',
    timeZone: 'UTC',
  });
  return full.toLowerCase().startsWith(name.toLowerCase()) ? index + 1 : 0;
}

function yearOf(text: string | undefined): number {
  if (text === undefined) return THIS_YEAR;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
