/**
 * A calendar day as a whole number of days since 1970-01-01, so that days compare, sort and pack as integers.
 * Never a JavaScript `Date`: no time zone can move it.
 */
export type Day = number;

/** The day that is not there (null). Smaller than every real day, so that null sorts first as in SQL Server. */
export const NO_DAY: Day = -0x80000000;

const DAYS_TO_1970 = 719468;

/** Day number of a proleptic Gregorian year, month (1 to 12) and day of the month. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_TO_1970;
}

export type CalendarDate = { year: number; month: number; dayOfMonth: number };

/** Year, month (1 to 12) and day of the month of a day number. */
export function calendarDateOf(day: Day): CalendarDate {
  const z = day + DAYS_TO_1970;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day number of a real date, else NO_DAY (31 February is no date). */
export function dayOfRealDate(year: number, month: number, dayOfMonth: number): Day {
  const real = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return real ? dayOf(year, month, dayOfMonth) : NO_DAY;
}

/** Same day of a later (or earlier) month, cut to that month's last day, as SQL Server's DATEADD(month). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarDateOf(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
}

export function firstOfMonth(day: Day): Day {
  return day - calendarDateOf(day).dayOfMonth + 1;
}

/** Last day of the month, as SQL Server's EOMONTH. */
export function endOfMonth(day: Day): Day {
  const { year, month } = calendarDateOf(day);
  return dayOf(year, month, daysInMonth(year, month));
}

/** `2025-03-31`, or null for NO_DAY. */
export function isoOf(day: Day): string | null {
  if (day === NO_DAY) return null;
  const { year, month, dayOfMonth } = calendarDateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Day number of ISO text (`2025-03-31`), else NO_DAY. For options, run files and tests; submissions use `parseDate`. */
export function dayOfIso(text: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOfRealDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NO_DAY;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `31 Mar 26`, as DHSC writes a day in its tables. */
export function shortDate(day: Day): string {
  const { year, month, dayOfMonth } = calendarDateOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${String(year % 100).padStart(2, '0')}`;
}
