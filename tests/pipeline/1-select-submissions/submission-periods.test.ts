import { describe, expect, it } from 'vitest';
import { dhsc202526q4 } from '../../../src/methods/dhsc-2025-26-q4.ts';
import { isoOf } from '../../../src/model/day.ts';
import { coveredPeriod, submissionPeriods } from '../../../src/pipeline/1-select-submissions/submission-periods.ts';
import { makeSubmissions, request } from '../../support/submissions.ts';

type Stated = readonly [start: string | null, end: string | null];

async function periodsStating(...stated: readonly Stated[]) {
  const records = stated.map(([start, end]) =>
    request({ Reporting_Period_Start_Date: start, Reporting_Period_End_Date: end }),
  );
  return submissionPeriods(await makeSubmissions([{ importDate: '2026-04-28', records }]), dhsc202526q4)[0];
}

const YEAR: Stated = ['2025-04-01', '2026-03-31'];

describe('the stated period of a submission', () => {
  it.each<[Stated[], string | null, string | null, number, string]>([
    [[YEAR, YEAR], '2025-04-01', '2026-03-31', 1, 'every row states the same'],
    [
      [YEAR, ['2025-01-01', '2025-12-31']],
      '2025-01-01',
      '2026-03-31',
      2,
      'the earliest start and the latest end count',
    ],
    [[YEAR, ['2025-06-01', '2025-06-30']], '2025-04-01', '2026-03-31', 2, 'a shorter one inside is a second'],
    [[YEAR, [null, null]], '2025-04-01', '2026-03-31', 2, 'stating nothing is another way of stating'],
    [[[null, null]], null, null, 1, 'and one, when no row states more'],
    [[YEAR, ['2025-04-01', null]], '2025-04-01', '2026-03-31', 2, 'half a period is another'],
    [
      [
        ['2025-04-01', null],
        [null, '2025-04-01'],
      ],
      '2025-04-01',
      '2025-04-01',
      1,
      'quirk: DHSC joins the two dates as text, so one date reads the same at either end',
    ],
    [
      [
        ['2025-04-01', null],
        [null, '2025-04-02'],
      ],
      '2025-04-01',
      '2025-04-02',
      2,
      'two dates do not',
    ],
    [[['1969-12-31', '1969-12-31']], '1969-12-31', '1969-12-31', 1, 'the day before day 0 is a day'],
    [[YEAR, ['31/02/2026', 'n/a']], '2025-04-01', '2026-03-31', 2, 'what cannot be read is null'],
  ])('of %j is %s to %s, %i periods, because %s', async (stated, start, end, count) => {
    const { statedStart, statedEnd, statedPeriods } = await periodsStating(...stated);
    expect([isoOf(statedStart), isoOf(statedEnd), statedPeriods]).toEqual([start, end, count]);
  });
});

describe('coveredPeriod', () => {
  it.each<[Stated, boolean, string]>([
    [YEAR, true, 'both ends are stated'],
    [['2025-04-01', null], false, 'no end is unknown, and unknown covers nothing'],
    [[null, '2026-03-31'], false, 'nor does no start'],
  ])('by stated dates %j: %j because %s', async (stated, covers) => {
    expect(coveredPeriod(await periodsStating(stated), 'Stated') !== null).toBe(covers);
  });

  it('by stated dates is there without an LA code, by derived ones it is not', async () => {
    const [start, end] = YEAR;
    const records = [request({ LA_Code: null, Reporting_Period_Start_Date: start, Reporting_Period_End_Date: end })];
    const [periods] = submissionPeriods(await makeSubmissions([{ importDate: '2026-04-28', records }]), dhsc202526q4);
    expect(coveredPeriod(periods, 'Stated')).not.toBeNull();
    expect(coveredPeriod(periods, 'Derived')).toBeNull();
  });
});
