import { describe, expect, it } from 'vitest';
import { textInBlock } from '../../../src/model/table-block.ts';
import { addSample } from '../../../src/worker/requests/add-sample.ts';
import { readDecisions, writeDecisions } from '../../../src/worker/requests/decisions.ts';
import { csv, csvArchive, workbook } from '../../../src/worker/requests/downloads.ts';
import { outputs } from '../../../src/worker/requests/outputs.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import { run } from '../../../src/worker/requests/run.ts';
import type { RunReport } from '../../../src/worker/requests/run.ts';
import { table } from '../../../src/worker/requests/table.ts';
import { unzip } from '../../hosts/files/workbook-files.ts';
import { workerContext } from '../../support/worker-session.ts';

const ORDER = {
  periods: { single: { start: '2025-04-01', end: '2026-03-31' }, joined: { start: '2024-04-01', end: '2026-03-31' } },
  asOf: '2026-05-05',
};

async function ranSample(): Promise<{ context: RequestContext; report: RunReport }> {
  const context = workerContext();
  await addSample({ rows: 2_000, seed: 3 }, context);
  return { context, report: await run(ORDER, context) };
}
const sample = ranSample();

describe('run', () => {
  it('rows read, lost and kept add up in each main table', async () => {
    const { report } = await sample;
    expect(report.mainTables.map(({ mode }) => mode)).toEqual(['single', 'joined']);
    for (const { rowsRead, inPeriod, kept, uniqueEvents, lost } of report.mainTables) {
      expect(rowsRead - kept).toBe(lost.reduce((total, { rows }) => total + rows, 0));
      expect(inPeriod - kept).toBe(lost.find(({ code }) => code === 'no_person_id')?.rows ?? 0);
      expect(uniqueEvents).toBeGreaterThan(0);
      expect(uniqueEvents).toBeLessThanOrEqual(kept);
    }
  });

  it('rows kept in a single table are its unique events and their duplicates', async () => {
    const { report } = await sample;
    const [single] = report.mainTables;
    const duplicates = single.duplicates.reduce((total, { rows }) => total + rows, 0);
    expect(single.kept - duplicates).toBe(single.uniqueEvents);
  });

  it('values come most rows first, each with suggestions out of the allowed ones', async () => {
    const { report } = await sample;
    const rows = report.values.map((value) => Math.max(value.rows.single ?? 0, value.rows.joined ?? 0));
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
    expect(rows.length).toBeGreaterThan(3);
    for (const { field, closest, smallDifferenceFrom } of report.values) {
      const allowed = report.fields.find((known) => known.field === field)?.allowed ?? [];
      expect(
        [...closest, ...(smallDifferenceFrom ? [smallDifferenceFrom] : [])].filter((v) => !allowed.includes(v)),
      ).toEqual([]);
    }
  });

  it('a decision settles its value in the next run', async () => {
    const { context, report } = await ranSample();
    const [{ field, rawValue }] = report.values;
    const csvText = `field,raw,cleaned\n${field},"${rawValue}",Invalid and not mapped\n`;
    const decisions = readDecisions({ source: 'd.csv', csv: csvText }, context);
    const again = await run({ ...ORDER, decisions }, context);
    expect(again.decisionsUsed).toBe(1);
    expect(again.values).toHaveLength(report.values.length - 1);
    expect(again.values.some((value) => value.field === field && value.rawValue === rawValue)).toBe(false);
  });

  it('a period that no file covers stops it with the reason, and an earlier result stays', async () => {
    const { context } = await ranSample();
    const before = outputs(null, context);
    const order = { ...ORDER, periods: { single: { start: '2019-04-01', end: '2020-03-31' } } };
    await expect(run(order, context)).rejects.toThrow('No submission covers 2019-04-01 to 2020-03-31');
    expect(outputs(null, context)).toEqual(before);
  });
});

describe('table', () => {
  it('gives rows in blocks that make the whole table', async () => {
    const { context, report } = await sample;
    const output = report.outputs.find(({ name }) => name === 'main_single');
    const total = output?.rows ?? 0;
    const text = await (await csv({ name: 'main_single' }, context)).blob.text();
    const fromBlocks = [0, 1_000, 2_000].flatMap((fromRow) => {
      const block = table({ name: 'main_single', fromRow, toRow: fromRow + 1_000 }, context);
      return Array.from({ length: block.rowCount }, (_, row) => textInBlock(block.columns[1], row));
    });
    expect(fromBlocks).toHaveLength(total);
    expect(text.split('\n')).toHaveLength(total + 2);
    expect(new Set(fromBlocks)).toEqual(new Set(['York']));
  });

  it.each([
    [-5, 3, 3],
    [0, 0, 0],
    [5, 2, 0],
    [1_000_000, 1_000_001, 0],
  ])('rows %i to %i are %i rows', async (fromRow, toRow, rowCount) => {
    const { context } = await sample;
    expect(table({ name: 'main_single', fromRow, toRow }, context).rowCount).toBe(rowCount);
  });

  it('texts that are not in the rows do not go with them', async () => {
    const { context } = await sample;
    const { columns } = table({ name: 'main_single', fromRow: 0, toRow: 1 }, context);
    for (const cells of columns) if (cells.type === 'text') expect(cells.texts.length).toBeLessThanOrEqual(2);
  });

  it('an unknown table, and any before the first run, get sentences', async () => {
    const { context } = await sample;
    expect(() => table({ name: 'nope', fromRow: 0, toRow: 1 }, context)).toThrow('There is no table nope');
    expect(() => outputs(null, workerContext())).toThrow('There is no main table yet. Build it first.');
  });
});

describe('downloads', () => {
  it('a workbook holds every table, or those named', async () => {
    const { context, report } = await sample;
    const sheets = async (names?: string[]) => {
      const { blob } = await workbook({ names }, context);
      const parts = unzip(new Uint8Array(await blob.arrayBuffer()));
      return [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet')).length;
    };
    expect(await sheets()).toBe(report.outputs.length);
    expect(await sheets(['stage_counts', 'unmapped_values'])).toBe(2);
  });

  it('an archive holds every table as CSV', async () => {
    const { context, report } = await sample;
    const { fileName, blob } = await csvArchive(null, context);
    expect(fileName).toBe('CLD_240401_260331_Joined-csv.zip');
    const parts = unzip(new Uint8Array(await blob.arrayBuffer()));
    expect([...parts.keys()]).toEqual(report.outputs.map(({ name }) => `${name}.csv`));
  });
});

describe('decisions', () => {
  const DECISION = {
    field: 'Gender',
    raw: 'x',
    cleaned: 'Invalid and not mapped',
    note: '',
    decidedBy: 'A',
    decidedAt: '',
  };

  it.each([
    [
      'a file',
      (context: RequestContext) =>
        readDecisions({ source: 'd', csv: writeDecisions({ decisions: [DECISION] }) }, context),
    ],
    [
      'a sheet',
      (context: RequestContext) =>
        readDecisions({ source: 'd', cells: [Object.keys(SHEET), Object.values(SHEET)] }, context),
    ],
  ])('come back out of %s as they went in', (_, read) => {
    expect(read(workerContext())).toEqual([DECISION]);
  });

  it('one that cannot be used is named with its line', () => {
    const cells = [
      ['field', 'raw', 'cleaned'],
      ['Gender', 'x', 'Purple'],
    ];
    expect(() => readDecisions({ source: 'CLD Mapping decisions', cells }, workerContext())).toThrow(
      'CLD Mapping decisions, line 2, column cleaned',
    );
  });

  const SHEET = { field: 'gender', raw: 'x', cleaned: 'invalid and not mapped', 'Decided by': 'A' };
});
