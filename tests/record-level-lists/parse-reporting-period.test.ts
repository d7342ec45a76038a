import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../src/model/period.ts';
import { parseReportingPeriod } from '../../src/record-level-lists/parse-reporting-period.ts';
import { rows } from '../support/rows.ts';

describe('the reporting period of a record-level list', () => {
  it.each(rows`
    text                             | read                     | because
    1 Apr 25 - 31 Mar 26             | 2025-04-01 to 2026-03-31 | DHSC writes it so
    01 April 2025 – 31 March 2026    | 2025-04-01 to 2026-03-31 | an analyst may write it out
    2025-04-01 to 2026-03-31         | 2025-04-01 to 2026-03-31 | our own messages write it so
    01/04/2025 - 31/03/2026          | 2025-04-01 to 2026-03-31 | a spreadsheet may have changed it
    31 Mar 26 - 1 Apr 25             |                          | it ends before it starts
    1 Apr 25 - 31 Feb 26             |                          | there is no such day
    2025-26                          |                          | two days are wanted
  `)('$text is $read, because $because', ({ text, read }) => {
    const period = parseReportingPeriod(text ?? '');
    expect(period && formatPeriod(period)).toBe(read);
  });
});
