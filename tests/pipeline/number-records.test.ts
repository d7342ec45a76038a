import { describe, expect, it } from 'vitest';
import { numberRecords } from '../../src/pipeline/number-records.ts';
import { coverage, makeSubmissions, runMadeUp, service } from '../support/submissions.ts';
import type { MadeUpFile } from '../support/submissions.ts';
import { tableRows } from '../support/table-rows.ts';

const fileOf = (rows: number, importDate: string, laName = 'Hillingdon'): MadeUpFile => ({
  laName,
  importDate,
  records: Array.from({ length: rows }, () => service()),
});

async function numbersOf(...files: MadeUpFile[]) {
  const submissions = await makeSubmissions(files);
  const numbers = numberRecords(submissions);
  return submissions.map((submission) => {
    const { firstRecordId, importFileId } = numbers.get(submission) ?? { firstRecordId: 0, importFileId: 0 };
    return [firstRecordId, importFileId];
  });
}

describe('records and files are numbered', () => {
  it.each<[string, MadeUpFile[], number[][]]>([
    ['from 1', [fileOf(3, '2025-07-20')], [[1, 1]]],
    [
      'by import time',
      [fileOf(3, '2025-07-20'), fileOf(2, '2025-10-20')],
      [
        [1, 1],
        [4, 2],
      ],
    ],
    [
      'by import time when given in another order',
      [fileOf(2, '2025-10-20'), fileOf(3, '2025-07-20')],
      [
        [4, 2],
        [1, 1],
      ],
    ],
    [
      'to the second',
      [fileOf(2, '2025-07-20 10:00:01'), fileOf(3, '2025-07-20 10:00:00')],
      [
        [4, 2],
        [1, 1],
      ],
    ],
    [
      'as given when of one moment',
      [fileOf(2, '2025-07-20'), fileOf(3, '2025-07-20')],
      [
        [1, 1],
        [3, 2],
      ],
    ],
    [
      'over all local authorities',
      [fileOf(2, '2025-10-20'), fileOf(3, '2025-07-20', 'Ealing'), fileOf(1, '2026-01-20', 'Ealing')],
      [
        [4, 2],
        [1, 1],
        [6, 3],
      ],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await numbersOf(...files)).toEqual(expected);
  });

  it('also for rows and files that the run does not choose', async () => {
    const files = [
      fileOf(7, '2025-01-20'),
      { importDate: '2026-04-28', records: [service(), ...coverage('2025-04-15', '2026-03-15')] },
    ];
    const { mainTables } = await runMadeUp(files, { single: ['2025-04-01', '2026-03-31'] });
    const main = mainTables.single;
    expect(
      main && tableRows(main.table, ['Der_Unique_Record_ID', 'ImportFileId']).map((row) => Object.values(row)),
    ).toEqual([
      [8, 2],
      [9, 2],
      [10, 2],
    ]);
  });

  it('but keep the record IDs of a national extract that brings them', async () => {
    const records = [service(), ...coverage('2025-04-15', '2026-03-15')].map((record, index) => ({
      ...record,
      Der_Unique_Record_ID: String(900 - index),
    }));
    const { mainTables } = await runMadeUp([{ importDate: '2026-04-28', records }], {
      single: ['2025-04-01', '2026-03-31'],
    });
    const main = mainTables.single;
    expect(main && tableRows(main.table).map((row) => row['Der_Unique_Record_ID'])).toEqual([900, 899, 898]);
  });
});
