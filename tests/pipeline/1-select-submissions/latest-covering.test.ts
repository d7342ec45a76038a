import { describe, expect, it } from 'vitest';
import { parseImportTime } from '../../../src/model/import-time.ts';
import { eligibility, latestOfEachLa } from '../../../src/pipeline/1-select-submissions/latest-covering.ts';
import type { SubmissionPeriods } from '../../../src/pipeline/1-select-submissions/submission-periods.ts';
import { NO_DAY } from '../../../src/model/day.ts';
import { dayOfCell, rows } from '../../support/rows.ts';

const QUARTER = { start: dayOfCell('2025-04-01'), end: dayOfCell('2025-06-30') };
const AS_OF = dayOfCell('2025-08-15');
const FAULTY = new Set([parseImportTime('2025-08-01 13:28:24.253') ?? 0]);
const timeOf = (text: string | null) => parseImportTime(text ?? '') ?? Number.NaN;

describe('eligibility for April to June 2025 as of 15 August', () => {
  it.each(rows`
    from       | to         | imported                | result                    | because
    2025-04-01 | 2025-06-30 | 2025-07-20 10:00:00     | eligible                  | it covers exactly the quarter
    2024-04-01 | 2026-03-31 | 2025-07-20 10:00:00     | eligible                  | it may cover more
    2025-04-02 | 2025-06-30 | 2025-07-20 10:00:00     | starts-too-late           | a day is missing at the start
    2025-04-01 | 2025-06-29 | 2025-07-20 10:00:00     | ends-too-early            | a day is missing at the end
               |            | 2025-07-20 10:00:00     | no-period                 | what has no period covers nothing
    2025-04-01 | 2025-06-30 | 2025-06-30 00:00:00     | imported-too-early        | the end counts as its midnight, and that is not after it
    2025-04-01 | 2025-06-30 | 2025-06-30 00:00:00.001 | eligible                  | a moment later is
    2025-04-01 | 2025-06-30 | 2025-06-30 10:00:00     | eligible                  | quirk: a file of 10:00 on the last day is after the end
    2025-04-01 | 2025-06-30 | 2025-06-29 23:59:59     | imported-too-early        | the day before is not
    2025-04-01 | 2025-06-30 | 2025-08-15 23:59:59     | eligible                  | as-of compares the day, and the whole day counts
    2025-04-01 | 2025-06-30 | 2025-08-16 00:00:00     | imported-after-as-of-date | the next day does not
    2025-04-01 | 2025-06-30 | 2025-08-01 13:28:24.253 | excluded-by-dhsc          | DHSC names the file by its moment
    2025-04-01 | 2025-06-30 | 2025-08-01 13:28:24     | eligible                  | another millisecond is another file
    2025-05-01 | 2025-05-31 | 2025-06-01 10:00:00     | starts-too-late           | of several reasons the first asked is told
  `)('covering $from to $to, imported $imported: $result because $because', (row) => {
    const covered = row['from'] === null ? null : { start: dayOfCell(row['from']), end: dayOfCell(row['to']) };
    expect(eligibility({ importTime: timeOf(row['imported']) }, covered, QUARTER, AS_OF, FAULTY)).toBe(row['result']);
  });
});

describe('latestOfEachLa', () => {
  const submission = (laName: string, imported: string, laCode: string | null = '727'): SubmissionPeriods => ({
    laCode,
    laName,
    importTime: timeOf(imported),
    rowCount: 1,
    statedStart: NO_DAY,
    statedEnd: NO_DAY,
    statedPeriods: 1,
    period: null,
    months: [],
    missingType: false,
    hasGaps: false,
  });
  const [april, july, julyLater] = ['2025-04-20', '2025-07-20 10:00', '2025-07-20 10:01'].map((time) =>
    submission('Hillingdon', time),
  );

  it.each<[string, SubmissionPeriods[], SubmissionPeriods[], string]>([
    ['one', [april], [april], 'it is the latest'],
    ['an earlier and a later', [april, july], [july], 'the later wins'],
    ['a later and an earlier', [july, april], [july], 'whatever their order'],
    ['two of one day', [julyLater, july], [julyLater], 'the minute decides'],
    [
      'the same name in other case',
      [july, submission('HILLINGDON', '2025-07-21')],
      [submission('HILLINGDON', '2025-07-21')],
      'case does not count',
    ],
    [
      'two local authorities',
      [july, submission('Ealing', '2025-04-01')],
      [july, submission('Ealing', '2025-04-01')],
      'each has its own',
    ],
    [
      'two LA codes of one file',
      [july, submission('Hillingdon', '2025-07-20 10:00', '728')],
      [july],
      'it is one submission',
    ],
    ['none', [], [], 'none is the latest'],
  ])('of %s', (_, submissions, expected) => {
    expect(latestOfEachLa(submissions)).toEqual(expected);
  });
});
