import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import {
  formatImportTime,
  importDayOf,
  importMonthOf,
  midnightOf,
  parseImportTime,
} from '../../src/model/import-time.ts';
import { dayOfCell, rows } from '../support/rows.ts';

describe('parseImportTime', () => {
  it.each(rows`
    text                    | formatted               | because
    2026-01-29 11:11:11     | 2026-01-29 11:11:11     | that is how DHSC writes it
    2026-01-29T11:11:11     | 2026-01-29 11:11:11     | ISO has a T
    2026-01-29              | 2026-01-29 00:00:00     | a day alone is its midnight
    2026-01-29 11:11        | 2026-01-29 11:11:00     | seconds may be left out
    2026-04-23 13:28:24.253 | 2026-04-23 13:28:24.253 | DHSC names a faulty file to the millisecond
    2026-04-23 13:28:24.2   | 2026-04-23 13:28:24.200 | one decimal is a tenth
    2026-04-23 13:28:24.000 | 2026-04-23 13:28:24     | no milliseconds are not shown
    2026-01-29 23:59:59     | 2026-01-29 23:59:59     | the day's last second
    2026-02-30              |                         | there is no such day
    2026-01-29 24:00:00     |                         | nor such an hour
    2026-01-29 10:60:00     |                         | nor such a minute
    29/01/2026              |                         | run files are written in ISO
    yesterday               |                         | it is no time
  `)('$text is $formatted because $because', ({ text, formatted }) => {
    const time = parseImportTime(text ?? '');
    expect(time === null ? null : formatImportTime(time)).toBe(formatted);
  });
});

describe('an import time', () => {
  it.each(rows`
    time                | day        | month      | because
    2026-01-01 00:00:00 | 2026-01-01 | 2026-01-01 | midnight begins a day
    2025-12-31 23:59:59 | 2025-12-31 | 2025-12-01 | the second before ends one
    1969-12-31 12:00:00 | 1969-12-31 | 1969-12-01 | also before 1970
  `)('of $time is on $day, in the month of $month, because $because', ({ time, day, month }) => {
    const parsed = parseImportTime(time ?? '') ?? Number.NaN;
    expect(isoOf(importDayOf(parsed))).toBe(day);
    expect(isoOf(importMonthOf(parsed))).toBe(month);
    expect(formatImportTime(midnightOf(dayOfCell(day)))).toBe(`${day} 00:00:00`);
  });
});
