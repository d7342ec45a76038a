import { textByNumber } from '../../columns/text-by-number.ts';
import { DayColumn, IntColumn, NO_INT } from '../../columns/int-column.ts';
import { intsOf } from '../../columns/table.ts';
import { dayOf, isoOf, NO_DAY } from '../../model/day.ts';
import { ageInYears } from '../../sql/age.ts';
import { bestRows, forBestRows } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import type { Detail, DetailInput } from './detail.ts';
import type { DetailFinding } from './detail-finding.ts';
import { explainChoice } from './explain-choice.ts';
import { latestReferencePeriod } from './latest-first.ts';
import { UNKNOWN } from './latest-known-value.ts';

/** DHSC's band begins at 1: a child under 1, and anybody born after the period, is of unknown age. */
const YOUNGEST_KNOWN_AGE = 1;
const ADULT_AGE = 18;
const OLDER_AGE = 65;

/**
 * Month of birth, age at the end of the period and age band: a known month before none, the latest reference period,
 * the earliest month. The day of birth is always the first, as nothing else is known.
 * Source: DHSC Create_personal_details_table.
 */
export function birthMonth(input: DetailInput): Detail {
  const { events, people, period, rowsByPerson } = input;
  const yearOf = intsOf(events, 'Der_Birth_Year').values;
  const monthOf = intsOf(events, 'Der_Birth_Month').values;
  const criteria = birthCriteria(input, yearOf, monthOf);
  const [years, months, ages] = [1, 2, 3].map(() => new Int32Array(people.count));
  const dates = new Int32Array(people.count);
  forBestRows(rowsByPerson, criteria, (person, best) => {
    const row = best[0];
    years[person] = yearOf[row];
    months[person] = monthOf[row];
    dates[person] = firstOfBirthMonth(yearOf[row], monthOf[row]);
    ages[person] = ageInYears(yearOf[row], monthOf[row], period.end);
  });
  const columns = {
    Der_Birth_Year: new IntColumn(years),
    Der_Birth_Month: new IntColumn(months),
    Der_Birth_Date: new DayColumn(dates),
    Der_Age_End_Of_Period: new IntColumn(ages),
    Der_Working_Age_Band_End_Of_Period: textByNumber(ages, workingAgeBand),
  };
  return {
    columns,
    explain: (person) => {
      const rows = people.rowsOf(person);
      const chosen = explainChoice({
        field: 'Der_Birth_Date',
        value: isoOf(dates[person]),
        rows,
        criteria,
        sayOf: (row) => isoOf(firstOfBirthMonth(yearOf[row], monthOf[row])),
        settlesConflicts: true,
      });
      const derived = (field: keyof typeof columns, because: string): DetailFinding => ({
        field,
        value: columns[field].at(person)?.toString() ?? null,
        rule: 'derived',
        because,
        rows: bestRows(rows, criteria),
        insteadOf: null,
      });
      return [
        derived('Der_Birth_Year', 'As in Der_Birth_Date.'),
        derived('Der_Birth_Month', 'As in Der_Birth_Date.'),
        chosen,
        derived('Der_Age_End_Of_Period', `Days from Der_Birth_Date to ${isoOf(period.end)} / 365.25, rounded down.`),
        derived('Der_Working_Age_Band_End_Of_Period', 'By Der_Age_End_Of_Period; none and below 1 are Unknown.'),
      ];
    },
  };
}

/** The band of an age; none and ages below 1 have none. */
export function workingAgeBand(age: number): string {
  if (age >= OLDER_AGE) return '65 and above';
  if (age >= ADULT_AGE) return '18 to 64';
  return age >= YOUNGEST_KNOWN_AGE ? 'Under 18' : UNKNOWN;
}

function birthCriteria({ events }: DetailInput, years: Int32Array, months: Int32Array): readonly Criterion[] {
  const known = years.map((year, row) => (year === NO_INT || months[row] === NO_INT ? 0 : 1));
  const saw = (row: number) => isoOf(firstOfBirthMonth(years[row], months[row])) ?? 'no date of birth';
  return [
    { rule: 'known before unknown', numbers: known, saw },
    latestReferencePeriod(events),
    { rule: 'earliest birth month', numbers: years.map(earliestFirst), saw },
    { rule: 'earliest birth month', numbers: months.map(earliestFirst), saw },
  ];
}

/** Ascending order as a greater number, null first as in SQL Server. */
function earliestFirst(value: number): number {
  return value === NO_INT ? 0x7fffffff : -value;
}

function firstOfBirthMonth(year: number, month: number): number {
  return year === NO_INT || month === NO_INT ? NO_DAY : dayOf(year, month, 1);
}
