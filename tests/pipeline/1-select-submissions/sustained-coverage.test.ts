import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../src/methods/index.ts';
import { formatPeriod } from '../../../src/model/period.ts';
import { submissionPeriods } from '../../../src/pipeline/1-select-submissions/submission-periods.ts';
import type { SubmissionPeriods } from '../../../src/pipeline/1-select-submissions/submission-periods.ts';
import { rows } from '../../support/rows.ts';
import { makeSubmissions, request } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';

const Q1 = methodOf('dhsc-2026-27-q1');
const LETTERS: Readonly<Record<string, string>> = { R: 'Request', A: 'Assessment', S: 'Service' };

/** `2025-04 R10 A10 S10; …`: ended events by month; `open S5` are services without an end. `all10` is ten of each. */
function records(text: string, changes: MadeUpRecord): MadeUpRecord[] {
  return text.split(';').flatMap((part) => {
    const [month, ...counts] = part.trim().split(/\s+/);
    const end = month === 'open' ? null : `${month}-15`.slice(0, 10);
    return counts
      .flatMap((count) => (count.startsWith('all') ? ['R', 'A', 'S'].map((type) => type + count.slice(3)) : [count]))
      .flatMap((count) => {
        const [, letter, times] = /^(\D+)(\d+)$/.exec(count) ?? [];
        const type = LETTERS[letter] ?? letter.replaceAll('_', ' ');
        return Array.from({ length: Number(times) }, () =>
          request({ Event_Type: type, Event_Start_Date: '2020-01-01', Event_End_Date: end, ...changes }),
        );
      });
  });
}

async function coverage(
  text: string | null,
  changes: MadeUpRecord = {},
  imported = '2026-04-28',
): Promise<SubmissionPeriods> {
  const files = [{ importDate: imported, records: records(text ?? '', changes) }];
  return submissionPeriods(await makeSubmissions(files), Q1)[0];
}

const textOf = ({ period }: SubmissionPeriods) => period && formatPeriod(period);

describe('the period covered by sustained coverage', () => {
  it.each(rows`
    ends                                                              | period                   | because
    2025-04 all10; 2025-05 all10                                      | 2025-04-01 to 2025-05-31 | ten of each type make a month complete
    2025-04 all10; 2025-05 R10 A10 S9                                 | 2025-04-01 to 2025-04-30 | nine are too few, and no complete month follows
    2025-04 all50; 2025-05 R50 A50 S10; 2025-06 all50                 | 2025-04-01 to 2025-06-30 | exactly 20 % of the median month count
    2025-03 all60; 2025-04 all60; 2025-05 all11                       | 2025-03-01 to 2025-04-30 | 11 of 60 do not
    2025-04 all10; 2025-06 all10                                      | 2025-04-01 to 2025-06-30 | one month without events between two complete ones is let through
    2025-04 all10; 2025-07 all10                                      | 2025-07-01 to 2025-07-31 | two in a row are not, and all before them is lost
    2025-04 all10; 2025-05 A10 S10; 2025-06 R10 S10; 2025-07 all10    | 2025-04-01 to 2025-07-31 | each type may miss a month of its own
    2025-04 all10; 2025-06 all10; 2025-08 all10                       | 2025-04-01 to 2025-08-31 | and miss another after a complete one
    2025-05 all10; 2025-06 R10 A10 S9; 2025-07 R10 A10 S9             | 2025-05-01 to 2025-05-31 | a month let through on one side only does not hold up the next
    2024-01 all10; 2024-02 all10; 2024-03 all10; 2025-04 all10        | 2025-04-01 to 2025-04-30 | quirk: the run that ends last wins, however short
    2025-04 all10; 2025-05 R10 A10 S10; open S200                     | 2025-04-01 to 2025-05-31 | open services count in the total only
    2025-04 R10 A10; open S200                                        |                          | and make no month complete
    2025-04 R200 A200 S10                                             | 2025-04-01 to 2025-04-30 | 10 are exactly 5 % of the middle total
    2025-04 R201 A201 S10                                             |                          | but not of 201
    2025-04 R200 A10 S10                                              | 2025-04-01 to 2025-04-30 | the middle total counts, not the sum
    2025-04 R10 A10                                                   |                          | a type that is missing leaves no period
    2025-04 R10 A10 Services10                                        | 2025-04-01 to 2025-04-30 | only the beginning of the type counts
    2025-04 R10 A10 _Service10                                        |                          | a space before it is another type
    2025-04 Referral10 A10 S10                                        |                          | and so is Referral
    2020-03 all10; 2020-05 all10                                      | 2020-05-01 to 2020-05-31 | before April 2020 nothing counts
    2020-03 all10; 2020-04 all10                                      | 2020-04-01 to 2020-04-30 | from then on it does
    2026-03 all10; 2026-04 all10                                      | 2026-03-01 to 2026-03-31 | nor in the import month
    2026-02 all10; 2026-03 R10 A10 S9; 2026-04 all10                  | 2026-02-01 to 2026-02-28 | which lets no month before it through
  `)('of $ends is $period because $because', async ({ ends, period }) => {
    expect(textOf(await coverage(ends))).toBe(period);
  });

  it.each(rows`
    laCode | ends                                    | period                   | because
    714    | 2025-04 all2                            | 2025-04-01 to 2025-04-30 | few events are expected in the City of London
    714    | 2025-03 all10; 2025-04 all10; 2025-05 all1 | 2025-03-01 to 2025-04-30 | but a fifth of its median month is asked for too
    715    | 2025-04 all2                            |                          | and nowhere else
    906    | 2025-04 all2                            | 2025-01-01 to 2025-12-31 | the Isles of Scilly keep their stated period
    906    | 2025-04 all10                           | 2025-01-01 to 2025-12-31 | always
           | 2025-04 all10                           |                          | rows without LA code never get a period
  `)('of LA $laCode with $ends is $period because $because', async ({ laCode, ends, period }) => {
    const stated = { Reporting_Period_Start_Date: '2025-01-01', Reporting_Period_End_Date: '2025-12-31' };
    expect(textOf(await coverage(ends, { LA_Code: laCode, ...stated }))).toBe(period);
  });
});

describe('the flags beside the period', () => {
  it.each(rows`
    ends                                                     | laCode | missing | gaps | because
    2025-04 all10; 2025-05 all10                             | 727    | N       | N    | all is there
    2025-04 all10; 2025-06 all10                             | 727    | N       | Y    | a gap let through is one all the same
    2021-01 R10; 2025-04 all10                               | 727    | N       | Y    | quirk: a stray good month years ago
    2025-04 all10; 2025-05 all9                              | 727    | N       | N    | after the last complete month there is no gap
    2025-04 R10 A10                                          | 727    | Y       | N    | a type is missing
    2025-04 R10 A10; open S1                                 | 727    | N       | N    | one open service is a type
    2025-04 R10                                              |        | N       | N    | without LA code nothing is known
  `)('of $ends are $missing and $gaps because $because', async ({ ends, laCode, missing, gaps }) => {
    const { missingType, hasGaps } = await coverage(ends, { LA_Code: laCode });
    expect([missingType, hasGaps]).toEqual([missing === 'Y', gaps === 'Y']);
  });
});
