import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDateOf,
  dayOf,
  dayOfIso,
  dayOfRealDate,
  daysInMonth,
  endOfMonth,
  firstOfMonth,
  isoOf,
  NO_DAY,
} from '../../src/model/day.ts';
import { PROPERTY } from '../support/arbitrary-submissions.ts';
import { dayOfCell, rows } from '../support/rows.ts';

const MS_PER_DAY = 86_400_000;
const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe('a day', () => {
  it('is the number of days since 1 January 1970, by the platform’s own calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * MS_PER_DAY);
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(calendarDateOf(day)).toEqual({ year, month, dayOfMonth });
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayOfIso(isoOf(day) ?? '')).toBe(day);
        expect(endOfMonth(day)).toBe(new Date(day * MS_PER_DAY).setUTCMonth(month, 0) / MS_PER_DAY);
        expect(firstOfMonth(day)).toBe(day - dayOfMonth + 1);
      }),
      { ...PROPERTY, numRuns: 2000 },
    );
  });

  it.each(rows`
    text       | day     | because
    1970-01-01 | 0       | days count from here
    1969-12-31 | -1      | and back from here
    2000-02-29 | 11016   | a year divisible by 400 leaps
    2024-02-29 | 19782   | a year divisible by 4 leaps
    2024-03-01 | 19783   | the day after it follows
    0001-01-01 | -719162 | SQL Server's first day
    9999-12-31 | 2932896 | and its last
  `)('$text is day $day because $because', ({ text, day }) => {
    expect(dayOfCell(text)).toBe(Number(day));
    expect(isoOf(Number(day))).toBe(text);
  });

  it.each(rows`
    text                | because
    1900-02-29          | a year divisible by 100 does not leap
    2025-02-29          | nor does an odd one
    2025-04-31          | April has 30 days
    2025-13-01          | there are twelve months
    2025-00-10          | and none before the first
    2025-01-00          | nor a day before the first
    2025-1-1            | month and day have two digits
    2025-01-01 10:00    | a time is no day
    01/01/2025          | that is how submissions write it
  `)('$text is no ISO day because $because', ({ text }) => {
    expect(dayOfIso(text ?? '')).toBe(NO_DAY);
  });

  it('that is not there sorts before every real day, and has no text', () => {
    expect(NO_DAY).toBeLessThan(dayOf(1, 1, 1));
    expect(isoOf(NO_DAY)).toBeNull();
    expect(dayOfRealDate(2026, 2, 31)).toBe(NO_DAY);
  });
});

describe('addMonths', () => {
  it.each(rows`
    day        | months | gives      | because
    2025-01-31 | 1      | 2025-02-28 | DATEADD cuts to the month's last day
    2024-01-31 | 1      | 2024-02-29 | which is the 29th in a leap year
    2025-02-28 | 1      | 2025-03-28 | a month's last day is not kept as such
    2025-04-01 | 3      | 2025-07-01 | a quarter on
    2025-12-01 | 1      | 2026-01-01 | over the end of the year
    2025-01-15 | -1     | 2024-12-15 | back over it
    2025-03-31 | -3     | 2024-12-31 | back a quarter
    2025-05-31 | -3     | 2025-02-28 | back and cut
    2025-06-30 | 0      | 2025-06-30 | no month is no change
    2025-01-31 | 12     | 2026-01-31 | a year on
  `)('$months months from $day is $gives because $because', ({ day, months, gives }) => {
    expect(isoOf(addMonths(dayOfCell(day), Number(months)))).toBe(gives);
  });
});

describe('daysInMonth', () => {
  it.each([
    [2025, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('of %i', (year, days) => {
    expect(days.map((_, month) => daysInMonth(year, month + 1))).toEqual(days);
  });
});
