import { describe, expect, it } from 'vitest';
import { NO_INT } from '../../src/columns/int-column.ts';
import { ageInYears } from '../../src/sql/age.ts';
import { dayOfCell, rows } from '../support/rows.ts';

describe('ageInYears', () => {
  it.each(rows`
    year | month | on         | age | because
    1960 | 2     | 2025-02-01 | 65  | 23742 days are 65.002 years of 365.25
    1960 | 2     | 2025-01-31 | 64  | the day before they are 64.9993
    1959 | 3     | 2024-02-29 | 64  | the day before the birthday is never the birthday
    1961 | 4     | 2026-04-01 | 64  | quirk: on the 65th birthday itself 23741 days are 64.9993 years
    1961 | 4     | 2026-04-02 | 65  | the day after, 65
    2007 | 4     | 2025-04-01 | 18  | 6575 days are 18.001 years
    2007 | 4     | 2025-03-31 | 17  | the day before, 17
    2005 | 3     | 2023-03-01 | 17  | quirk: 6574 days are 17.9986 years
    2005 | 3     | 2023-03-02 | 18  | the day after, 18
    2025 | 5     | 2025-05-01 | 0   | born that month
    2025 | 6     | 2025-05-31 | -1  | one day before birth is a year below nought
    1900 | 1     | 2025-01-02 | 125 | 45657 days are 125.0021 years
    1950 |       | 2025-01-01 |     | no month, no age
         | 5     | 2025-01-01 |     | no year, no age
    1950 | 5     |            |     | no day, no age
  `)('born $year-$month, on $on: $age because $because', ({ year, month, on, age }) => {
    const number = (text: string | null) => (text === null ? NO_INT : Number(text));
    expect(ageInYears(number(year), number(month), dayOfCell(on))).toBe(number(age));
  });
});
