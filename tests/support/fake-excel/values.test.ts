import { describe, expect, it } from 'vitest';
import { errorCode } from './arrange/error-code.ts';
import { createFakeExcel } from './create-fake-excel.ts';
import { UNCOMPUTED } from './model/cell-input.ts';

/** Sets a property of a range of Sheet1, as a pane would. */
function setOn(fake: ReturnType<typeof createFakeExcel>, address: string, write: (range: Excel.Range) => void) {
  return fake.run(async (context) => {
    write(context.workbook.worksheets.getItem('Sheet1').getRange(address));
    await context.sync();
  });
}

describe('writing values', () => {
  it('leaves a cell alone for null and clears it for an empty text', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.sheet('Sheet1').put('A1', [['old', 'old', 'old']]);
    await setOn(fake, 'A1:C1', (range) => {
      range.values = [[null, '', 'new']];
    });
    expect(sheet.values()).toEqual([['old', '', 'new']]);
  });

  it('lets formulas through, so that a test can find them', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.sheet('Sheet1');
    await setOn(fake, 'A1:C1', (range) => {
      range.values = [['=1+1', "'=1+1", '-x']];
    });
    expect(sheet.cell('A1')).toEqual({ value: UNCOMPUTED, formula: '=1+1', numberFormat: 'General' });
    expect(sheet.cell('B1')).toEqual({ value: '=1+1', formula: null, numberFormat: 'General' });
    expect(sheet.formulas()).toEqual([
      { address: 'A1', formula: '=1+1' },
      { address: 'C1', formula: '=-x' },
    ]);
  });

  it('heeds the format that was set before the values in the same sync', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.sheet('Sheet1');
    await setOn(fake, 'A1:B1', (range) => {
      range.numberFormat = [['@', 'General']];
      range.values = [['00123', '00123']];
    });
    expect(sheet.cell('A1')).toEqual({ value: '00123', formula: null, numberFormat: '@' });
    expect(sheet.cell('B1').value).toBe(123);
  });

  it('gives one value, alone or in a 1 × 1 array, to every cell', async () => {
    const fake = createFakeExcel();
    await setOn(fake, 'A1:B2', (range) => {
      range.numberFormat = [['dd/mm/yyyy']];
      range.values = [[45747]];
    });
    expect(fake.workbook.sheet('Sheet1').cell('B2')).toMatchObject({ value: 45747, numberFormat: 'dd/mm/yyyy' });
  });

  it.each([
    { address: 'A1:B2', values: [['x', 'y']], code: 'InvalidArgument', because: 'a row is missing' },
    { address: 'A1:B1', values: [['x']], code: 'none', because: 'one value is for all' },
    { address: 'A1:B1', values: [['x', 'y', 'z']], code: 'InvalidArgument', because: 'a row is too long' },
    { address: 'A1', values: [['x'.repeat(32_767)]], code: 'none', because: 'the text just fits' },
    { address: 'A1', values: [['x'.repeat(32_768)]], code: 'InvalidArgument', because: 'the text is too long' },
    { address: 'A:A', values: [['x']], code: 'InvalidArgument', because: 'the range has no bounds' },
    { address: 'A1', values: [[{ a: 1 }]], code: 'InvalidArgument', because: 'an object is no value' },
  ])('$address: $code, because $because', async ({ address, values, code }) => {
    const run = setOn(createFakeExcel(), address, (range) => {
      range.values = values;
    });
    expect(await errorCode(run)).toBe(code);
  });

  it('puts together the blocks that office.js cuts a large write into', async () => {
    const fake = createFakeExcel();
    const rows = Array.from({ length: 1501 }, (_, row) => [row, `r${String(row)}`, '']);
    await setOn(fake, 'B3:D1503', (range) => {
      range.numberFormat = rows.map(() => ['0', '@', 'General']);
      range.values = rows;
    });
    const sheet = fake.workbook.sheet('Sheet1');
    expect(sheet.values('B3:D1503')).toEqual(rows);
    expect(sheet.cell('C1503').numberFormat).toBe('@');
    expect(sheet.usedAddress).toBe('B3:C1503');
    expect(fake.counters.cellsWritten).toBe(1501 * 3);
  });
});

describe('reading', () => {
  it('gives values, texts, types, formulas and formats', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.sheet('Sheet1');
    sheet
      .put('A1', [['text', 45747.5, true, '', '#N/A']])
      .format('B1', 'dd/mm/yyyy')
      .putFormula('F1', '=1+1', 2);
    await fake.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:F1');
      range.load('values,text,valueTypes,formulas,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['text', 45747.5, true, '', '#N/A', 2]]);
      expect(range.text).toEqual([['text', '31/03/2025', 'TRUE', '', '#N/A', '2']]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Empty', 'Error', 'Double']]);
      expect(range.formulas).toEqual([['text', 45747.5, true, '', '#N/A', '=1+1']]);
      expect(range.numberFormat[0].slice(0, 2)).toEqual(['General', 'dd/mm/yyyy']);
    });
  });

  it('tells values from formats in the used range', async () => {
    const fake = createFakeExcel();
    fake.workbook
      .sheet('Sheet1')
      .put('B2', [['x']])
      .format('D4', '@');
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D4']);
    });
  });

  it('gives null values for whole columns, but their address and size', async () => {
    await createFakeExcel().run(async (context) => {
      const range = context.workbook.worksheets
        .getFirst()
        .getRange('A:C')
        .load('values,address,rowCount,isEntireColumn');
      await context.sync();
      expect(range.values).toBeNull();
      expect([range.address, range.rowCount, range.isEntireColumn]).toEqual(['Sheet1!A:C', 1_048_576, true]);
    });
  });

  it('steps from range to range, and off the sheet not at all', async () => {
    const fake = createFakeExcel();
    await fake.run(async (context) => {
      const start = context.workbook.worksheets.getFirst().getRange('B2:C3');
      const steps = [
        start.getCell(1, 1),
        start.getRow(1),
        start.getColumn(0),
        start.getResizedRange(1, 0),
        start.getOffsetRange(1, 1),
        start.getLastCell(),
        start.getEntireColumn(),
        start.getBoundingRect('E5'),
        start.getRowsBelow(2),
        start.getIntersection('C1:D9'),
      ];
      for (const step of steps) step.load('address');
      await context.sync();
      const addresses = steps.map((step) => step.address.replace('Sheet1!', ''));
      expect(addresses).toEqual(['C3', 'B3:C3', 'B2:B3', 'B2:C4', 'C3:D4', 'C3', 'B:C', 'B2:E5', 'B4:C5', 'C2:C3']);
    });
    const off = fake.run(async (context) => {
      context.workbook.worksheets.getFirst().getRangeByIndexes(1_048_575, 0, 2, 1).load('address');
      await context.sync();
    });
    expect(await errorCode(off)).toBe('InvalidArgument');
  });

  it('clears contents, formats or both', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook
      .sheet('Sheet1')
      .put('A1', [['x'], ['x'], ['x']])
      .format('A1:A3', '@');
    await fake.run(async (context) => {
      const range = context.workbook.worksheets.getFirst();
      range.getRange('A1').clear('Contents');
      range.getRange('A2').clear('Formats');
      range.getRange('A3').clear();
      await context.sync();
    });
    expect(['A1', 'A2', 'A3'].map((address) => sheet.cell(address))).toEqual([
      { value: '', formula: null, numberFormat: '@' },
      { value: 'x', formula: null, numberFormat: 'General' },
      { value: '', formula: null, numberFormat: 'General' },
    ]);
  });

  it('moves cells over deleted and away from inserted ones', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.sheet('Sheet1').put('A1', [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    await fake.run(async (context) => {
      const range = context.workbook.worksheets.getFirst();
      range.getRange('A2').delete('Up');
      range.getRange('B1').insert('Down');
      await context.sync();
    });
    expect(sheet.values('A1:B4')).toEqual([
      ['a', ''],
      ['c', 1],
      ['', 2],
      ['', 3],
    ]);
  });
});
