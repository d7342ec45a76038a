import { describe, expect, it } from 'vitest';
import { formatPeriod, shiftPeriod } from '../../src/model/period.ts';
import { dayOfCell, rows } from '../support/rows.ts';

describe('shiftPeriod', () => {
  it.each(rows`
    start      | end        | months | gives                    | because
    2025-04-01 | 2026-03-31 | -3     | 2025-01-01 to 2025-12-31 | the previous period ends a quarter earlier
    2025-01-01 | 2025-12-31 | 3      | 2025-04-01 to 2026-03-31 | and the next one later
    2025-04-01 | 2025-06-30 | -3     | 2025-01-01 to 2025-03-31 | a month's end stays a month's end
    2024-03-01 | 2024-02-29 | -12    | 2023-03-01 to 2023-02-28 | in February too
  `)('$start to $end, $months months: $gives because $because', ({ start, end, months, gives }) => {
    const period = { start: dayOfCell(start), end: dayOfCell(end) };
    expect(formatPeriod(shiftPeriod(period, Number(months)))).toBe(gives);
  });
});
