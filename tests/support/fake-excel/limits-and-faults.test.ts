import { describe, expect, it } from 'vitest';
import { errorCode } from './arrange/error-code.ts';
import { createFakeExcel, type FakeExcel } from './create-fake-excel.ts';
import { MAX_WEB_PAYLOAD_BYTES } from './host/limits.ts';

const TEXT = 'x'.repeat(30_000);

function writeTexts(fake: FakeExcel, rows: number): Promise<void> {
  return fake.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 1);
    range.values = Array.from({ length: rows }, () => [TEXT]);
    await context.sync();
  });
}

function readRows(fake: FakeExcel, rows: number, columns = 1): Promise<unknown> {
  return fake.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, columns).load('values');
    await context.sync();
    return range.values;
  });
}

describe('limits', () => {
  it('a web request may carry 5 MB and not more', async () => {
    const fake = createFakeExcel({ mode: 'web' });
    expect(await errorCode(writeTexts(fake, 166))).toBe('none');
    expect(fake.counters.largestRequest).toBeLessThanOrEqual(MAX_WEB_PAYLOAD_BYTES);
    expect(await errorCode(writeTexts(fake, 167))).toBe('RequestPayloadSizeLimitExceeded');
    expect(fake.counters.largestRequest).toBeGreaterThan(MAX_WEB_PAYLOAD_BYTES);
    expect(fake.workbook.sheet('Sheet1').usedAddress).toBe('A1:A166');
  });

  it('so may a web answer', async () => {
    const fake = createFakeExcel({ mode: 'web' });
    const rows = Array.from({ length: 167 }, () => [TEXT]);
    fake.workbook.sheet('Sheet1').put('A1', rows);
    expect(await errorCode(readRows(fake, 166))).toBe('none');
    expect(await errorCode(readRows(fake, 167))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('may come in disguise on the web', async () => {
    const fake = createFakeExcel({ mode: 'web', payloadErrorCode: 'GeneralException' });
    expect(await errorCode(writeTexts(fake, 167))).toBe('GeneralException');
  });

  it('desktop Excel has no such limit', async () => {
    const fake = createFakeExcel({ mode: 'desktop' });
    await writeTexts(fake, 167);
    expect(await readRows(fake, 167)).toHaveLength(167);
  });

  it.each([
    { overCellLimit: 'null' as const, columns: 5, gives: 'rows', because: '5,000,000 cells may be read' },
    { overCellLimit: 'null' as const, columns: 6, gives: 'null', because: 'Excel gives null for more' },
    { overCellLimit: 'error' as const, columns: 6, gives: 'RangeExceedsLimit', because: 'or an error' },
  ])('$columns million cells read: $gives, because $because', async ({ overCellLimit, columns, gives }) => {
    const fake = createFakeExcel({ overCellLimit });
    const read = readRows(fake, 1_000_000, columns);
    const code = await errorCode(read);
    expect(code === 'none' ? ((await read) === null ? 'null' : 'rows') : code).toBe(gives);
  });

  it('reads can be made to fail without a word', async () => {
    const fake = createFakeExcel();
    fake.nullValuesOver(10);
    expect(await readRows(fake, 10)).toHaveLength(10);
    expect(await readRows(fake, 11)).toBeNull();
  });
});

describe('ordered faults', () => {
  it('strike the nth sync from now, once', async () => {
    const fake = createFakeExcel();
    await readRows(fake, 1);
    fake.failAtSync(2, 'GeneralException');
    expect(await errorCode(readRows(fake, 1))).toBe('none');
    expect(await errorCode(readRows(fake, 1))).toBe('GeneralException');
    expect(await errorCode(readRows(fake, 1))).toBe('none');
  });

  it('strike every nth sync until they are cleared', async () => {
    const fake = createFakeExcel();
    fake.failEverySync(2, 'InactiveWorkbook');
    const codes: string[] = [];
    for (let sync = 1; sync <= 4; sync++) codes.push(await errorCode(readRows(fake, 1)));
    fake.clearFaults();
    codes.push(await errorCode(readRows(fake, 1)), await errorCode(readRows(fake, 1)));
    expect(codes).toEqual(['none', 'InactiveWorkbook', 'none', 'InactiveWorkbook', 'none', 'none']);
  });

  it.each([
    { moment: 'before' as const, used: null, because: 'nothing was done' },
    { moment: 'after' as const, used: 'A1', because: 'only the answer was lost' },
  ])('strike $moment the work: $used is used, because $because', async ({ moment, used }) => {
    const fake = createFakeExcel();
    fake.failAtSync(1, 'GeneralException', moment);
    expect(await errorCode(writeTexts(fake, 1))).toBe('GeneralException');
    expect(fake.workbook.sheet('Sheet1').usedAddress).toBe(used);
  });
});

describe('counters', () => {
  it('count the syncs of the app apart from the cleaning up after it', async () => {
    const fake = createFakeExcel();
    await readRows(fake, 1);
    await fake.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [['x']];
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A2').values = [['x']];
      await context.sync();
    });
    expect(fake.counters).toMatchObject({ syncs: 3, cleanups: 2, writingSyncs: 2, writingSyncsWithoutCalculation: 1 });
    expect(fake.counters).toMatchObject({ cellsWritten: 2, cellsRead: 1 });
  });
});

it('tens of thousands of wide rows go in and out in web-sized chunks', async () => {
  const fake = createFakeExcel({ mode: 'web' });
  const [rows, columns, step] = [20_000, 48, 2_500];
  const line = (row: number) => Array.from({ length: columns }, (_, i) => (i % 2 === 0 ? row : 'Long Term Support 1'));
  for (let at = 0; at < rows; at += step) {
    const chunk = Array.from({ length: step }, (_, i) => line(at + i));
    await fake.run(async (context) => {
      context.workbook.worksheets.getFirst().getRangeByIndexes(at, 0, step, columns).values = chunk;
      await context.sync();
    });
  }
  const last = await fake.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRangeByIndexes(rows - step, 0, step, columns)
      .load('values');
    await context.sync();
    return range.values;
  });
  expect(last.at(-1)).toEqual(line(rows - 1));
  expect(fake.counters).toMatchObject({ syncs: rows / step + 1, cellsWritten: rows * columns, openReferences: 0 });
});
