import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMonths,
  formatPeriod,
  longMonths,
  monthsFrom,
  parseDate,
} from '../../../taskpane/ui/dates.ts';
import { rows } from '../../support/rows.ts';

describe('a date that the analyst types', () => {
  it.each(rows`
    typed             | day        | because
    2025-04-01        | 2025-04-01 | it is ISO text
    01/04/2025        | 2025-04-01 | the day comes first in Britain
    1/4/2025          | 2025-04-01 | zeros may be left out
    1 Apr 2025        | 2025-04-01 | the pane writes it so
    1 april 2025      | 2025-04-01 | a month may be written out, capitals do not matter
    29/02/2024        | 2024-02-29 | 2024 is a leap year
    29/02/2025        |            | 2025 is none
    31/04/2025        |            | April has 30 days
    1/4/25            |            | the century would be a guess
    2025-04           |            | the day is missing
    1 Ap 2025         |            | two letters name no month
    soon              |            | it is no date
  `)('$typed: $day, because $because', ({ typed, day }) => {
    expect(parseDate(typed ?? '')).toBe(day);
  });
});

describe('how dates are written', () => {
  it.each(rows`
    start      | end        | period                     | months              | long
    2025-04-01 | 2026-03-31 | 1 Apr 2025 – 31 Mar 2026   | Apr 2025 – Mar 2026 | April 2025 to March 2026
    2025-01-01 | 2025-12-31 | 1 Jan 2025 – 31 Dec 2025   | Jan – Dec 2025      | January to December 2025
    2025-06-01 | 2025-06-30 | 1 Jun 2025 – 30 Jun 2025   | Jun 2025            | June 2025
  `)('$period', ({ start, end, period, months, long }) => {
    const span = { start: start ?? '', end: end ?? '' };
    expect([formatPeriod(span), formatMonths(span), longMonths(span)]).toEqual([period, months, long]);
  });

  it('leaves a text alone that is no day, and reads the day of a time', () => {
    expect(formatDate('soon')).toBe('soon');
    expect(formatDate('2026-04-28 10:00:00')).toBe('28 Apr 2026');
  });

  it('counts months over the end of a year', () => {
    expect(monthsFrom('2025-11-15', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});
