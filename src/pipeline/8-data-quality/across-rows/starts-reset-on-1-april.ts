import { daysOf } from '../../../columns/table.ts';
import { calendarDateOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { AllRows } from '../all-rows.ts';
import type { Report } from '../report.ts';
import { isServiceRow } from './service-rows.ts';

/** Fewer than these may be chance. */
const FEWEST_RESETS = 10;
/** Resets stand out when they are so large a share of the services of known people that start in the year. */
const SHARE_OF_YEAR = 0.2;
const APRIL = 4;

/**
 * Services that start on 1 April for people whom the file knows from before, when they are many: a new system or a new
 * year often starts every open service anew, which makes new admissions and clients out of old ones.
 * Unknowns: rows without a person or a start are passed over.
 */
export function startsResetOn1April(rows: AllRows, persons: Int32Array, report: Report): void {
  const starts = daysOf(rows.table, 'Event_Start_Date').values;
  const isService = isServiceRow(rows);
  const files = rows.submissions.length;
  const personIn = (row: number) => persons[row] * files + rows.fileOf[row];
  const firstStart = new Int32Array((persons.reduce((most, person) => Math.max(most, person), 0) + 1) * files).fill(
    NO_START,
  );
  for (let row = 0; row < rows.count; row++) {
    if (persons[row] === 0 || starts[row] === NO_DAY) continue;
    const place = personIn(row);
    if (starts[row] < firstStart[place]) firstStart[place] = starts[row];
  }
  const yearOf = financialYears();
  const years = new Map<number, { resets: number[]; services: number }>();
  for (let row = 0; row < rows.count; row++) {
    const start = starts[row];
    if (isService[row] === 0 || persons[row] === 0 || start === NO_DAY || firstStart[personIn(row)] >= start) continue;
    const { year, isFirstDay } = yearOf(start);
    const key = year * files + rows.fileOf[row];
    const known = years.get(key) ?? { resets: [], services: 0 };
    years.set(key, known);
    known.services++;
    if (isFirstDay) known.resets.push(row);
  }
  for (const { resets, services } of years.values()) {
    if (resets.length < FEWEST_RESETS || resets.length < services * SHARE_OF_YEAR) continue;
    for (const row of resets) report.row({ rule: 'starts-reset-on-1-april', field: 'Event_Start_Date', row });
  }
}

/** Later than any day. */
const NO_START = 0x7fffffff;

/** The financial year of a day, and whether it is its first: 1 April. Worked out once for each day. */
function financialYears(): (day: Day) => { readonly year: number; readonly isFirstDay: boolean } {
  const known = new Map<Day, { year: number; isFirstDay: boolean }>();
  return (day) => {
    const found = known.get(day);
    if (found) return found;
    const { year, month, dayOfMonth } = calendarDateOf(day);
    const made = { year: month < APRIL ? year - 1 : year, isFirstDay: month === APRIL && dayOfMonth === 1 };
    known.set(day, made);
    return made;
  };
}
