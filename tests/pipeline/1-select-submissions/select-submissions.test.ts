import { describe, expect, it } from 'vitest';
import { dhsc202526q4 } from '../../../src/methods/dhsc-2025-26-q4.ts';
import { formatImportTime } from '../../../src/model/import-time.ts';
import { formatPeriod } from '../../../src/model/period.ts';
import { selectSubmissions } from '../../../src/pipeline/1-select-submissions/index.ts';
import { submissionPeriods } from '../../../src/pipeline/1-select-submissions/submission-periods.ts';
import { dayOfCell } from '../../support/rows.ts';
import { coverage, makeSubmissions, service } from '../../support/submissions.ts';
import type { MadeUpFile } from '../../support/submissions.ts';

const covering = (from: string, to: string, importDate: string, laName = 'Hillingdon'): MadeUpFile => ({
  laName,
  importDate,
  records: coverage(from, to),
});
const YEAR_FILE = covering('2024-04-15', '2025-03-15', '2025-04-29');
const NEXT_YEAR_FILE = covering('2025-04-15', '2026-03-15', '2026-04-28');

async function select(
  files: readonly MadeUpFile[],
  period: string,
  mode: 'single' | 'joined' = 'joined',
  asOf = '2026-12-31',
) {
  const submissions = await makeSubmissions(files);
  const [start, end] = period.split(' to ').map(dayOfCell);
  const options = { mode, period: { start, end }, asOf: dayOfCell(asOf), periodsBy: 'Derived' as const };
  const { chosen, merged } = selectSubmissions(
    submissions,
    submissionPeriods(submissions, dhsc202526q4),
    dhsc202526q4,
    options,
  );
  return {
    chosen: chosen.map(
      ({ reference, importTime }) => `${formatPeriod(reference)}, ${formatImportTime(importTime).slice(0, 10)}`,
    ),
    merged: merged.map(
      ({ reference, importTime }) => `${formatPeriod(reference)}, ${formatImportTime(importTime).slice(0, 10)}`,
    ),
    names: merged.map(({ laName, submissions: files }) => `${laName}: ${files.map(({ name }) => name).join(' and ')}`),
  };
}

describe('selectSubmissions', () => {
  it('takes the one file that covers the whole period for a single table', async () => {
    const { chosen } = await select([YEAR_FILE, NEXT_YEAR_FILE], '2025-04-01 to 2026-03-31', 'single');
    expect(chosen).toEqual(['2025-04-01 to 2026-03-31, 2026-04-28']);
  });

  it('takes for each quarter the latest file that covers it, and merges the quarters of one file', async () => {
    const { chosen, merged } = await select([YEAR_FILE, NEXT_YEAR_FILE], '2024-10-01 to 2025-09-30');
    expect(chosen).toEqual([
      '2024-10-01 to 2024-12-31, 2025-04-29',
      '2025-01-01 to 2025-03-31, 2025-04-29',
      '2025-04-01 to 2025-06-30, 2026-04-28',
      '2025-07-01 to 2025-09-30, 2026-04-28',
    ]);
    expect(merged).toEqual(['2024-10-01 to 2025-03-31, 2025-04-29', '2025-04-01 to 2025-09-30, 2026-04-28']);
  });

  it('lets a file keep its whole span round a quarter that a later file answers for (quirk of MIN and MAX)', async () => {
    const resubmitted = covering('2025-07-15', '2025-09-15', '2026-05-01');
    const { merged } = await select([NEXT_YEAR_FILE, resubmitted], '2025-04-01 to 2026-03-31');
    expect(merged).toEqual(['2025-04-01 to 2026-03-31, 2026-04-28', '2025-07-01 to 2025-09-30, 2026-05-01']);
  });

  it('leaves out a quarter that nobody covers', async () => {
    const later = covering('2025-10-15', '2026-03-15', '2026-04-28');
    const { merged } = await select([YEAR_FILE, later], '2025-01-01 to 2026-03-31');
    expect(merged).toEqual(['2025-01-01 to 2025-03-31, 2025-04-29', '2025-10-01 to 2026-03-31, 2026-04-28']);
  });

  it('lets a tiny late file with two stray end dates win every quarter, and the single table (quirk)', async () => {
    const tiny = covering('2023-03-15', '2026-04-15', '2026-05-02');
    const files = [YEAR_FILE, NEXT_YEAR_FILE, tiny];
    expect((await select(files, '2024-04-01 to 2026-03-31')).merged).toEqual(['2024-04-01 to 2026-03-31, 2026-05-02']);
    expect((await select(files, '2025-04-01 to 2026-03-31', 'single')).merged).toEqual([
      '2025-04-01 to 2026-03-31, 2026-05-02',
    ]);
  });

  it('ignores what was imported after the as-of date', async () => {
    const again = covering('2025-04-15', '2026-03-15', '2026-05-06');
    const chosenAsOf = async (asOf: string) =>
      (await select([NEXT_YEAR_FILE, again], '2026-01-01 to 2026-03-31', 'joined', asOf)).chosen;
    expect(await chosenAsOf('2026-05-05')).toEqual(['2026-01-01 to 2026-03-31, 2026-04-28']);
    expect(await chosenAsOf('2026-05-06')).toEqual(['2026-01-01 to 2026-03-31, 2026-05-06']);
    expect(await chosenAsOf('2026-04-27')).toEqual([]);
  });

  it('chooses for each local authority by itself, one without a file is simply not there (quirk)', async () => {
    const files = [NEXT_YEAR_FILE, covering('2025-04-15', '2025-09-15', '2026-04-20', 'Ealing')];
    const { names, merged } = await select(files, '2025-07-01 to 2025-12-31');
    expect(names).toEqual(['Hillingdon: file-1.csv', 'Ealing: file-2.csv']);
    expect(merged).toEqual(['2025-07-01 to 2025-12-31, 2026-04-28', '2025-07-01 to 2025-09-30, 2026-04-20']);
  });

  it('reads all files that a local authority sent at one moment, when any LA code in them covers the period', async () => {
    const other = {
      ...NEXT_YEAR_FILE,
      laName: 'HILLINGDON',
      records: [service({ LA_Code: '728' }), service({ LA_Code: null })],
    };
    const { names, chosen } = await select([NEXT_YEAR_FILE, other], '2025-04-01 to 2025-09-30');
    expect(chosen).toHaveLength(2);
    expect(names).toEqual(['Hillingdon: file-1.csv and file-2.csv']);
  });

  it('gives one submission one spelling of its name, whichever of its files covers a quarter', async () => {
    const files = [
      { ...covering('2025-04-15', '2025-09-15', '2026-04-28', 'hillingdon') },
      {
        ...NEXT_YEAR_FILE,
        records: coverage('2025-07-15', '2025-12-15').map((record) => ({ ...record, LA_Code: '728' })),
      },
    ];
    const submissions = await makeSubmissions(files);
    const period = { start: dayOfCell('2025-04-01'), end: dayOfCell('2025-12-31') };
    const { chosen, merged } = selectSubmissions(
      submissions,
      submissionPeriods(submissions, dhsc202526q4),
      dhsc202526q4,
      { mode: 'joined', period, asOf: dayOfCell('2026-12-31'), periodsBy: 'Derived' },
    );
    expect(chosen.map(({ laName }) => laName)).toEqual(['hillingdon', 'hillingdon', 'hillingdon']);
    expect(merged.map(({ laName }) => laName)).toEqual(['hillingdon']);
  });
});
