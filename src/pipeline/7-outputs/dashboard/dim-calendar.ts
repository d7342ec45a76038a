import type { OutputTable } from '../../../columns/output-table.ts';
import { addMonths, calendarDateOf, dayOf, endOfMonth, shortDate } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import { formatImportTime, midnightOf } from '../../../model/import-time.ts';
import type { Period } from '../../../model/period.ts';
import { MONTHS_IN_QUARTER, quarterOf } from '../../../model/quarter.ts';
import { tableOfRecords } from '../table-of-records.ts';
import { lastDayOfWeek } from './last-day-of-week.ts';

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
/** A constant in DHSC's SQL, whatever the period. */
const ASCOF_PERIOD = 'Apr 23 - Apr 24';
/** Waiting times have no figures for the first quarter that was submitted, so that a period begun in it is named a quarter later. */
const FIRST_QUARTER: Period = { start: dayOf(2023, 4, 1), end: dayOf(2023, 6, 30) };
const NOON_MS = 12 * 3_600_000;

/**
 * Grain: one row per day of the single reporting period. Refresh_Date is noon of the as-of date.
 * Source: DHSC 7.Dimension_tables.
 */
export function dimCalendar(period: Period, asOf: Day): OutputTable {
  const days = Array.from({ length: Math.max(0, period.end - period.start + 1) }, (_, index) => period.start + index);
  const waitingTimesStart =
    period.start >= FIRST_QUARTER.start && period.start <= FIRST_QUARTER.end
      ? addMonths(period.start, MONTHS_IN_QUARTER)
      : period.start;
  const refreshed = formatImportTime(midnightOf(asOf) + NOON_MS);
  return {
    name: 'dim_calendar',
    title: 'Dashboard: calendar',
    table: tableOfRecords(days, {
      Calendar_Date: { day: (day) => day },
      Month_Name: { text: (day) => MONTH_NAMES[calendarDateOf(day).month - 1] },
      Month_Num: { integer: (day) => calendarDateOf(day).month },
      Year: { integer: (day) => calendarDateOf(day).year },
      Last_Day_of_Quarter: { day: (day) => quarterOf(day).end },
      Last_Day_of_Month: { day: endOfMonth },
      Last_Day_of_Week: { day: (day) => lastDayOfWeek(day, period) },
      Quarter_Name: { text: quarterName },
      Quarter_Name_Year: { text: (day) => `${financialYear(day)}_${quarterName(day)}` },
      Reporting_Period_Start_Date: { day: () => period.start },
      Reporting_Period_End_Date: { day: () => period.end },
      Current_Reporting_Period: { text: () => monthSpan(period.start, period.end) },
      Costs_Reporting_period: { text: () => monthSpan(addMonths(period.end, 1 - MONTHS_IN_QUARTER), period.end) },
      Waiting_Times_Period_Covered: { text: () => monthSpan(waitingTimesStart, period.end) },
      ASCOF_Period_Covered: { text: () => ASCOF_PERIOD },
      Refresh_Date: { text: () => refreshed },
    }),
  };
}

/** `Q1` for April to June. */
function quarterName(day: Day): string {
  const quarter = Math.ceil(calendarDateOf(day).month / MONTHS_IN_QUARTER) - 1;
  return `Q${quarter === 0 ? 4 : quarter}`;
}

/** `25-26` from 1 April 2025 to 31 March 2026. */
function financialYear(day: Day): string {
  const { year, month } = calendarDateOf(day);
  const first = month >= 4 ? year : year - 1;
  return [first, first + 1].map((shown) => String(shown % 100).padStart(2, '0')).join('-');
}

/** `Apr 25 - Mar 26`. */
function monthSpan(start: Day, end: Day): string {
  return [start, end].map((day) => shortDate(day).replace(/^\d+ /, '')).join(' - ');
}
