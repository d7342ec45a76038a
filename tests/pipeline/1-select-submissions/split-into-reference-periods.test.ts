import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.ts';
import { splitIntoReferencePeriods } from '../../../src/pipeline/1-select-submissions/split-into-reference-periods.ts';
import { dayOfCell, rows } from '../../support/rows.ts';

const split = (start: string | null, end: string | null, mode: 'single' | 'joined') =>
  splitIntoReferencePeriods({ start: dayOfCell(start), end: dayOfCell(end) }, mode).map(formatPeriod);

describe('splitIntoReferencePeriods', () => {
  it.each(rows`
    start      | end        | quarters | last                     | because
    2025-04-01 | 2025-06-30 | 1        | 2025-04-01 to 2025-06-30 | a quarter is one
    2025-04-01 | 2026-03-31 | 4        | 2026-01-01 to 2026-03-31 | twelve months are four
    2023-04-01 | 2026-03-31 | 12       | 2026-01-01 to 2026-03-31 | three years are twelve
    2025-04-01 | 2026-03-30 | 3        | 2025-10-01 to 2025-12-31 | a day short of a quarter is none
    2025-04-01 | 2026-04-01 | 4        | 2026-01-01 to 2026-03-31 | quirk: a day over is lost, and so is any tail
    2025-04-01 | 2026-02-28 | 3        | 2025-10-01 to 2025-12-31 | quirk: two months over are lost
    2025-05-01 | 2025-10-31 | 2        | 2025-08-01 to 2025-10-31 | quarters begin where the period does
    2025-01-31 | 2025-07-29 | 2        | 2025-04-30 to 2025-07-29 | DATEADD cuts 31 January to 30 April, and goes on from there
    2025-01-31 | 2025-07-30 | 2        | 2025-04-30 to 2025-07-29 | so the 31st does not come back
    2024-11-30 | 2025-02-27 | 1        | 2024-11-30 to 2025-02-27 | 30 November is cut to 28 February
    2025-04-01 | 2025-06-29 | 0        |                          | less than a quarter is none
  `)('$start to $end joined: $quarters quarters, the last $last, because $because', (row) => {
    const quarters = split(row['start'], row['end'], 'joined');
    expect(quarters).toHaveLength(Number(row['quarters']));
    expect(quarters.at(-1) ?? null).toBe(row['last']);
  });

  it('leaves no day between quarters', () => {
    const quarters = splitIntoReferencePeriods(
      { start: dayOfCell('2023-01-31'), end: dayOfCell('2026-03-31') },
      'joined',
    );
    quarters.slice(1).forEach(({ start }, index) => expect(start).toBe(quarters[index].end + 1));
  });

  it.each([
    ['2025-04-01', '2026-03-31'],
    ['2025-04-01', '2025-04-01'],
    ['2025-02-15', '2026-03-17'],
  ])('keeps %s to %s whole for a single submission', (start, end) => {
    expect(split(start, end, 'single')).toEqual([`${start} to ${end}`]);
  });
});
