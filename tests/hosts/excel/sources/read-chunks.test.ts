import { describe, expect, it } from 'vitest';
import type { Host } from '../../../../src/hosts/host.ts';
import { silentControl } from '../../../../src/model/run-control.ts';
import { SheetEncoder } from '../../../../src/worker/sources/sheet-encoder.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel, FakeExcelOptions } from '../../../support/fake-excel/create-fake-excel.ts';
import { CLD_HEADER, excelHost, messageOf, TestControl } from '../excel-host.ts';

const COLUMNS = 48;
const TEXTS = ['Service', 'Long Term Support: Community', '', 'Male', 'White: Irish', '', '01/04/2025'];

/** The same few rows over and over, so that only reading takes time. */
function withRows(rows: number, options: FakeExcelOptions = {}): FakeExcel {
  const fake = createFakeExcel(options);
  const lines = Array.from({ length: 7 }, (_, line) =>
    Array.from({ length: COLUMNS }, (_, column) => TEXTS[(line + column) % TEXTS.length]),
  );
  fake.workbook.addSheet('Data', [CLD_HEADER.slice(0, COLUMNS)]);
  fake.workbook.sheet('Data').put(
    'A2',
    Array.from({ length: rows }, (_, row) => lines[row % lines.length]),
  );
  return fake;
}

/** Counts the rows as they pass, so that none are kept. */
async function countRows(host: Host, control = new TestControl()): Promise<{ rows: number; largestBlock: number }> {
  const { blocks } = await host.readSource('Data', control);
  let rows = 0;
  let largestBlock = 0;
  for await (const block of blocks) {
    expect(block[0].row).toBe(rows + 2);
    rows += block.length;
    largestBlock = Math.max(largestBlock, block.length);
  }
  return { rows, largestBlock };
}

it('reads 150,000 rows of 48 columns on the web in portions of some 2 MB, encoded as they come', async () => {
  const fake = withRows(150_000, { mode: 'web' });
  const host = await excelHost(fake);
  const { header, blocks } = await host.readSource('Data', silentControl);
  const encoder = new SheetEncoder(header.length);
  let rows = 0;
  let texts = 0;
  for await (const block of blocks) {
    const encoded = encoder.encode(block);
    rows += encoded.rows.length;
    texts += encoded.columns.reduce((sum, { newTexts }) => sum + newTexts.length, 0);
  }
  expect([rows, texts]).toEqual([150_000, COLUMNS * 5]);
  expect(fake.counters.largestResponse).toBeLessThan(2_600_000);
  expect(fake.counters.syncs).toBeLessThan(100);
  expect(fake.counters.openReferences).toBe(0);
});

it('reads some 500,000 cells at a time on the desktop, and hands on blocks of 2,000 rows', async () => {
  const fake = withRows(25_000);
  const host = await excelHost(fake);
  const before = fake.counters.syncs;
  expect(await countRows(host)).toEqual({ rows: 25_000, largestBlock: 2_000 });
  // One for headers, merged cells, dates and date system each, and three portions of 10,416 rows.
  expect(fake.counters.syncs - before).toBeLessThanOrEqual(10);
});

describe('when Excel cannot hand over as much', () => {
  it('halves on null values until they come', async () => {
    const fake = withRows(3_000);
    fake.nullValuesOver(20_000);
    expect((await countRows(await excelHost(fake))).rows).toBe(3_000);
  });

  it.each(['ResponsePayloadSizeLimitExceeded', 'GeneralException'])('halves on %s on the web', async (code) => {
    const fake = withRows(3_000, { mode: 'web', payloadErrorCode: code });
    const long = Array.from({ length: 3_000 }, () => ['x'.repeat(3_000)]);
    fake.workbook.sheet('Data').put('A2', long);
    expect((await countRows(await excelHost(fake))).rows).toBe(3_000);
    expect(fake.counters.largestResponse).toBeGreaterThan(5_000_000);
  });

  it('takes a GeneralException on the desktop for what it says', async () => {
    const fake = withRows(10);
    const host = await excelHost(fake);
    const { blocks } = await host.readSource('Data', silentControl);
    fake.failAtSync(1, 'GeneralException');
    const message = await messageOf(
      (async () => {
        for await (const block of blocks) expect(block).toBeDefined();
      })(),
    );
    expect(message).toBe(
      'InputError: Excel reported a fault of its own at the sheet “Data” (GeneralException). Save the workbook and try again.',
    );
  });

  it('says which row is too much when even one is', async () => {
    const fake = withRows(3);
    fake.nullValuesOver(COLUMNS * 20);
    const host = await excelHost(fake);
    const { blocks } = await host.readSource('Data', silentControl);
    fake.nullValuesOver(10);
    const message = await messageOf(
      (async () => {
        for await (const block of blocks) expect(block).toBeDefined();
      })(),
    );
    expect(message).toBe(
      'InputError: Data, row 2: Excel does not hand over this row. Save the sheet as CSV and add the file.',
    );
  });
});

it('tells how far it is, and stops when asked to', async () => {
  const fake = withRows(12_000, { mode: 'web' });
  const host = await excelHost(fake);
  const control = new TestControl();
  await countRows(host, control);
  expect(control.told.at(0)).toEqual({ step: 'Read Data', done: 0, total: 12_000, unit: 'rows' });
  expect(control.told.at(-1)?.done).toBe(12_000);
  expect(control.told.length).toBeGreaterThan(3);

  const cellsRead = fake.counters.cellsRead;
  const stopped = new TestControl(3);
  expect(await messageOf(countRows(host, stopped))).toContain('RunCancelled');
  expect(fake.counters.cellsRead - cellsRead).toBeLessThan(12_000 * COLUMNS);
});
