import { describe, expect, it } from 'vitest';
import { isoOf, NO_DAY } from '../../src/model/day.ts';
import { dayOfExcelSerial, parseDate } from '../../src/submissions/parse-date.ts';
import { rows } from '../support/rows.ts';

describe('parseDate', () => {
  it.each(rows`
    text                | day        | because
    01/02/2025          | 2025-02-01 | the day comes first, never the month
    1/2/2025            | 2025-02-01 | day and month may have one digit
    31/12/9999          | 9999-12-31 | an open end may be written so; DHSC's SQL keeps it
    01/01/0001          | 0001-01-01 | SQL Server's first day
    29/02/2024          | 2024-02-29 | 2024 leaps
    29/02/2025          |            | 2025 does not
    31/02/2026          |            | there is no such day
    31/04/2025          |            | April has 30 days
    13/13/2025          |            | there are twelve months
    02/13/2025          |            | the month is never first
    00/01/2025          |            | no day before the first
    01/01/0000          |            | no year before the first
    001/02/2025         |            | three digits are no day
    01/02/25            |            | the year has four digits
    01-02-2025          |            | only slashes stand in this form
    01.02.2025          |            | nor points
    01/02/2025 00:00:00 |            | the loader rule allows no time in this form
    1 Feb 2025          |            | nor a month's name
    n/a                 |            | it is no date
    " 01/02/2025"       | 2025-02-01 | spaces round a date do not count
    "01/02/2025  "      | 2025-02-01 | nor after it
    2025-02-01          | 2025-02-01 | ISO is read too
    2025-02-01 13:45    | 2025-02-01 | its time does not count
    2025-02-01T00:00:00 | 2025-02-01 | however it is written
    2025-02-30          |            | there is no such day in ISO either
    2025-2-1            |            | ISO has two digits
    2025/02/01          |            | and hyphens
    45689               | 2025-02-01 | Excel's serial, when a cell lost its date format
    45689.75            | 2025-02-01 | its fraction is a time
    1                   | 1900-01-01 | Excel's first day
    59                  | 1900-02-28 | the last before the day that never was
    60                  |            | 29 February 1900 never was
    61                  | 1900-03-01 | from here on the count is right
    99999               | 2173-10-13 | five digits at most
    100000              |            | six are no date of a submission
    0                   |            | nothing is no date
    -5                  |            | nor is less than nothing
    045689              |            | a serial does not begin with 0
  `)('$text is $day because $because', ({ text, day }) => {
    expect(isoOf(parseDate(text ?? ''))).toBe(day);
  });

  it('reads the same serial from a workbook', () => {
    expect(isoOf(dayOfExcelSerial(45_689))).toBe('2025-02-01');
    expect(dayOfExcelSerial(60)).toBe(NO_DAY);
  });
});
