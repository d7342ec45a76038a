import { describe, expect, it } from 'vitest';
import { lossReasonOf } from '../../src/pipeline/2-filter-events/loss-reasons.ts';
import { coverage, request, runMadeUp, service } from '../support/submissions.ts';
import { tableRows } from '../support/table-rows.ts';

const YEAR = ['2025-04-01', '2026-03-31'] as const;

describe('a main table', () => {
  const files = [
    {
      importDate: '2026-04-28 10:00:00',
      records: [
        ...coverage('2025-04-15', '2026-03-15'),
        service({ Event_Description: 'two\nlines' }),
        service({ NHS_Number: null, LA_Person_Unique_Identifier: ' ' }),
        request({ Event_Type: null }),
        request({ Event_End_Date: '2026-04-01' }),
        service(),
      ],
    },
    {
      laName: 'Ealing',
      importDate: '2026-04-20',
      records: [...coverage('2025-04-15', '2026-03-15'), request({ LA_Code: '701' })],
    },
    {
      laName: 'EALING',
      importDate: '2025-04-20',
      records: [...coverage('2025-01-15', '2025-03-15'), request({ LA_Code: '701' })],
    },
  ];

  it('comes with a count of rows after each step, for each local authority', async () => {
    const { mainTables } = await runMadeUp(files, { single: YEAR });
    expect(mainTables.single?.stages).toEqual([
      {
        mode: 'single',
        laName: 'Hillingdon',
        rawInSelectedFiles: 7,
        eventsInPeriod: 5,
        withPersonIdCleaned: 4,
        croppedServices: 0,
        uniqueEvents: 3,
      },
      {
        mode: 'single',
        laName: 'Ealing',
        rawInSelectedFiles: 3,
        eventsInPeriod: 3,
        withPersonIdCleaned: 3,
        croppedServices: 0,
        uniqueEvents: 1,
      },
    ]);
  });

  it('comes with the rows that were lost, where they stood and why', async () => {
    const { mainTables } = await runMadeUp(files, { single: YEAR });
    const main = mainTables.single;
    const lost = main ? tableRows(main.lost, ['File', 'Line', 'Der_Unique_Record_ID', 'Loss']) : [];
    const found = lost.map((row) => [
      main?.files[Number(row['File'])],
      row['Line'],
      row['Der_Unique_Record_ID'],
      lossReasonOf(Number(row['Loss'])),
    ]);
    expect(found).toEqual([
      ['file-1.csv', 7, 11, 'no_event_type'],
      ['file-1.csv', 8, 12, 'ends_after_period'],
      ['file-1.csv', 6, 10, 'no_person_id'],
    ]);
  });

  it('spells each local authority as the file does that a row is from, and counts both spellings together', async () => {
    const { mainTables } = await runMadeUp(files.slice(1), { joined: ['2025-01-01', '2026-03-31'] });
    const main = mainTables.joined;
    expect(
      main?.stages.map(({ laName, rawInSelectedFiles, uniqueEvents }) => [laName, rawInSelectedFiles, uniqueEvents]),
    ).toEqual([['Ealing', 6, 5]]);
    expect(new Set(main && tableRows(main.table).map((row) => row['LA_Name']))).toEqual(new Set(['EALING', 'Ealing']));
  });

  it('writes import times as DHSC does', async () => {
    const { mainTables } = await runMadeUp(files, { single: YEAR });
    const times = new Set(mainTables.single && tableRows(mainTables.single.table).map((row) => row['ImportDate']));
    expect(times).toEqual(new Set(['2026-04-28 10:00:00', '2026-04-20 00:00:00']));
  });
});
