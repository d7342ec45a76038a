import { expect, it } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { quarterOf } from '../../src/model/quarter.ts';
import { dayOfCell, rows } from '../support/rows.ts';

it.each(rows`
  day        | start      | end        | because
  2025-12-31 | 2025-10-01 | 2025-12-31 | it is the last day of a quarter
  2026-01-01 | 2026-01-01 | 2026-03-31 | it is the first day of one
  2024-02-29 | 2024-01-01 | 2024-03-31 | a leap day is a day like any other
  2025-06-30 | 2025-04-01 | 2025-06-30 | June ends a quarter
  2025-07-01 | 2025-07-01 | 2025-09-30 | July begins one
`)('$day lies from $start to $end, because $because', ({ day, start, end }) => {
  const quarter = quarterOf(dayOfCell(day));
  expect([isoOf(quarter.start), isoOf(quarter.end)]).toEqual([start, end]);
});
