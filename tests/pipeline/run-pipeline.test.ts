import { describe, expect, it } from 'vitest';
import { RunCancelled, silentControl } from '../../src/model/run-control.ts';
import type { Progress } from '../../src/model/run-control.ts';
import { nothingBuilt } from '../../src/pipeline/nothing-built.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import { coverage, makeSubmissions, pipelineInput, request, runMadeUp, service } from '../support/submissions.ts';
import type { MadeUpFile, MadeUpRun } from '../support/submissions.ts';

const YEAR = ['2025-04-01', '2026-03-31'] as const;
const FILE: MadeUpFile = { importDate: '2026-04-28', records: [service(), ...coverage('2025-04-15', '2026-03-15')] };

describe('runPipeline', () => {
  it('makes the tables asked for, and no other', async () => {
    const made = async (run: MadeUpRun) => Object.keys((await runMadeUp([FILE], run)).mainTables);
    expect(await made({ single: YEAR })).toEqual(['single']);
    expect(await made({ joined: YEAR })).toEqual(['joined']);
    expect(await made({ single: YEAR, joined: YEAR })).toEqual(['single', 'joined']);
  });

  it('refuses to run without submissions', async () => {
    await expect(runMadeUp([], { single: YEAR })).rejects.toThrow('There are no submissions');
  });

  it('lays mapping decisions over the shipped mapping tables', async () => {
    const input = pipelineInput(
      await makeSubmissions([{ ...FILE, records: [...FILE.records, service({ NHS_Number: 'X', Gender: 'Femail' })] }]),
      { single: YEAR },
    );
    const unmapped = async (decisions: typeof input.decisions) =>
      (await runPipeline({ ...input, decisions }, silentControl)).mainTables.single?.unmapped.length;
    expect(await unmapped([])).toBe(1);
    expect(
      await unmapped([{ field: 'Gender', raw: 'FEMAIL ', cleaned: 'Female', note: '', decidedBy: '', decidedAt: '' }]),
    ).toBe(0);
  });

  it('tells its steps in order', async () => {
    const steps: string[] = [];
    const input = pipelineInput(await makeSubmissions([FILE]), { single: YEAR });
    await runPipeline(input, { ...silentControl, report: ({ step }: Progress) => void steps.push(step) });
    expect(steps).toEqual(['Select submissions', 'Keep events in the period', 'Clean and derive', 'Remove duplicates']);
  });

  it('stops at the next step when told to', async () => {
    const input = pipelineInput(await makeSubmissions([FILE]), { single: YEAR });
    let checkpoints = 0;
    const checkpoint = () => (++checkpoints === 3 ? Promise.reject(new RunCancelled()) : Promise.resolve());
    await expect(runPipeline(input, { ...silentControl, checkpoint })).rejects.toThrow(RunCancelled);
    expect(checkpoints).toBe(3);
  });
});

describe('when no row is kept', () => {
  const lost: MadeUpFile = {
    importDate: '2026-04-28',
    records: [
      ...coverage('2025-04-15', '2026-03-15').map((record) => ({
        ...record,
        NHS_Number: null,
        LA_Person_Unique_Identifier: null,
      })),
      request({ Event_Start_Date: null, Event_End_Date: null }),
    ],
  };

  it('the reason counts the rows lost to each rule', async () => {
    const result = await runMadeUp([lost], { single: YEAR });
    expect(result.mainTables.single?.table.numRows()).toBe(0);
    expect(nothingBuilt(result)).toBe(
      'The single main table for 2025-04-01 to 2026-03-31 would be empty: of the 3 rows in the files chosen none is kept. 2 rows: The row has neither an NHS number nor a local person identifier. 1 row: The event start date is blank or cannot be read. Choose another period, or correct these columns in the file.',
    );
  });

  it('in one of two tables, that one is made empty as DHSC’s SQL makes it, and says where its rows went', async () => {
    // Quirk: two stray end dates make a tiny late file cover three years, and it wins the single table.
    const tiny: MadeUpFile = { importDate: '2026-05-02', records: coverage('2024-03-15', '2026-04-15') };
    const elder: MadeUpFile = { importDate: '2024-04-20', records: coverage('2023-04-15', '2024-03-15') };
    const { mainTables, notBuilt } = await runMadeUp([FILE, tiny, elder], {
      single: YEAR,
      joined: ['2023-10-01', '2024-06-30'],
    });
    expect(notBuilt).toEqual([]);
    expect(mainTables.single?.table.numRows()).toBe(0);
    expect(mainTables.single?.stages).toMatchObject([{ rawInSelectedFiles: 2, eventsInPeriod: 0, uniqueEvents: 0 }]);
    expect(mainTables.single?.lost.numRows()).toBe(2);
    expect(mainTables.joined?.table.numRows()).toBeGreaterThan(0);
  });
});

describe('what a run says when it makes no table', () => {
  const secrets = {
    NHS_Number: '9434765919',
    LA_Person_Unique_Identifier: 'SECRETID',
    Date_of_Birth: '13/09/1951',
    Event_Description: 'free text',
    Postcode: 'ZZ99 9ZZ',
  };
  const ends = coverage('2025-04-15', '2026-03-15').map((record) => ({ ...record, ...secrets }));

  it.each<[string, MadeUpFile, MadeUpRun]>([
    [
      'no file covers the period',
      { importDate: '2026-04-28', records: ends },
      { single: ['2020-04-01', '2021-03-31'] },
    ],
    [
      'every row is lost',
      { importDate: '2026-04-28', records: ends.map((record) => ({ ...record, Event_Type: null })) },
      { single: YEAR },
    ],
    [
      'no row has an LA code',
      { importDate: '2026-04-28', records: ends.map((record) => ({ ...record, LA_Code: null })) },
      { joined: YEAR },
    ],
  ])('repeats nothing of a person when %s', async (_, file, run) => {
    const reason = nothingBuilt(await runMadeUp([file], run));
    expect(reason).not.toBeNull();
    for (const secret of Object.values(secrets)) expect(reason).not.toContain(secret);
  });
});
