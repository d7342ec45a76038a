import { describe, expect, it } from 'vitest';
import { completedYears } from '../../src/submissions/completed-years.ts';
import { dayOfCell, rows } from '../support/rows.ts';

describe('completedYears', () => {
  it.each(rows`
    birth      | on         | years | because
    1960-05-10 | 2025-05-10 | 65    | a birthday counts on the day
    1960-05-10 | 2025-05-09 | 64    | not on the day before
    1960-05-10 | 2025-04-30 | 64    | nor in the month before
    1960-05-10 | 2025-06-01 | 65    | nor does an earlier day of a later month take it away
    2004-02-29 | 2025-02-28 | 20    | one born on 29 February has no birthday on the 28th
    2004-02-29 | 2025-03-01 | 21    | but on 1 March
    2025-05-10 | 2025-05-10 | 0     | born on the day
    2025-05-11 | 2025-05-10 | -1    | born the day after
    2026-05-10 | 2025-05-10 | -1    | born a year after
    2026-05-11 | 2025-05-10 | -2    | and a day
  `)('born $birth, on $on: $years because $because', ({ birth, on, years }) => {
    expect(completedYears(dayOfCell(birth), dayOfCell(on))).toBe(Number(years));
  });
});
