import { describe, expect, it } from 'vitest';
import { coverage, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpFile, MadeUpRun } from '../../support/submissions.ts';

const YEAR: MadeUpFile = { importDate: '2026-04-28 10:00:00', records: coverage('2025-04-15', '2026-03-15') };
const SINGLE: MadeUpRun = { single: ['2025-04-01', '2026-03-31'] };

describe('when no submission is selected, the reason', () => {
  it.each<[string, MadeUpFile, MadeUpRun, string]>([
    ['begins too late', YEAR, { single: ['2025-03-01', '2026-02-28'] }, '(it begins too late)'],
    ['ends too early', YEAR, { single: ['2025-05-01', '2026-04-30'] }, '(it ends too early)'],
    ['came after the as-of date', YEAR, { ...SINGLE, asOf: '2026-04-27' }, '(it was imported after the as-of date)'],
    [
      'came before the period ended',
      {
        importDate: '2026-03-31',
        records: [service({ Reporting_Period_Start_Date: '2025-04-01', Reporting_Period_End_Date: '2026-03-31' })],
      },
      { ...SINGLE, periodsBy: 'Stated' },
      '(it was imported before the period ended)',
    ],
    [
      'has no end date',
      { ...YEAR, records: [service()] },
      SINGLE,
      '(no period can be derived from its event end dates)',
    ],
    [
      'has no LA code',
      { ...YEAR, records: coverage('2025-04-15', '2026-03-15').map((record) => ({ ...record, LA_Code: null })) },
      SINGLE,
      '(its rows have no LA_Code, and DHSC derives no period without one)',
    ],
    ['states no period', YEAR, { ...SINGLE, periodsBy: 'Stated' }, '(it states no reporting period)'],
    [
      'is one of those that DHSC has ruled out',
      { ...YEAR, importDate: '2026-04-23 13:28:24.253' },
      SINGLE,
      '(DHSC has ruled it out for known faults)',
    ],
  ])('says that the file %s', async (_, file, run, reason) => {
    const { mainTables, notBuilt } = await runMadeUp([file], run);
    expect(mainTables).toEqual({});
    expect(notBuilt).toEqual([{ mode: 'single', reason: expect.stringContaining(reason) as string }]);
  });

  it('tells what each file covers, what was wanted, and what to do', async () => {
    const { notBuilt } = await runMadeUp([YEAR], { joined: ['2026-04-01', '2026-09-30'], asOf: '2026-05-05' });
    expect(notBuilt[0].reason).toBe(
      'No submission covers any quarter of 2026-04-01 to 2026-09-30 as of 2026-05-05: the file of Hillingdon imported 2026-04-28 10:00:00 covers 2025-04-01 to 2026-03-31 (it ends too early). Choose a period that a file covers, a later as-of date, or add the missing file.',
    );
  });

  it('says that less than a quarter makes no joined table', async () => {
    const { notBuilt } = await runMadeUp([YEAR], { joined: ['2025-04-01', '2025-06-29'] });
    expect(notBuilt[0].reason).toContain('holds no whole quarter, so no joined table can be made');
  });

  it('of one table does not keep another from being made', async () => {
    const { mainTables, notBuilt } = await runMadeUp([YEAR], {
      single: ['2025-03-01', '2026-02-28'],
      joined: ['2025-04-01', '2026-03-31'],
    });
    expect(Object.keys(mainTables)).toEqual(['joined']);
    expect(notBuilt.map(({ mode }) => mode)).toEqual(['single']);
  });
});
