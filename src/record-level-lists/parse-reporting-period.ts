import { dayOfRealDate, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Period } from '../model/period.ts';
import { parseDate } from '../submissions/parse-date.ts';

/** Between the two days; a dash in a date of ISO form has no space about it. */
const BETWEEN = /\s+(?:-|–|to)\s+/i;
const DAY_MONTH_YEAR = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{2}|\d{4})$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CENTURY = 2000;

/** A reporting period as DHSC writes it (`1 Apr 25 - 31 Mar 26`), or two dates of another form; null for anything else. */
export function parseReportingPeriod(text: string): Period | null {
  const days = text.trim().split(BETWEEN).map(dayIn);
  const [start, end] = days;
  return days.length === 2 && start !== NO_DAY && end !== NO_DAY && start <= end ? { start, end } : null;
}

function dayIn(text: string): Day {
  const parts = DAY_MONTH_YEAR.exec(text);
  if (!parts) return parseDate(text);
  const year = Number(parts[3]);
  const month = MONTHS.indexOf(parts[2].toLowerCase()) + 1;
  return month === 0 ? NO_DAY : dayOfRealDate(year < 100 ? CENTURY + year : year, month, Number(parts[1]));
}
