import { describe, expect, it } from 'vitest';
import { errorCode } from './arrange/error-code.ts';
import { createFakeExcel, type FakeExcel } from './create-fake-excel.ts';

type Change = (context: Excel.RequestContext) => void;

function codeOf(fake: FakeExcel, change: Change): Promise<string> {
  const run = fake.run(async (context) => {
    change(context);
    await context.sync();
  });
  return errorCode(run);
}

function withTable(): FakeExcel {
  const fake = createFakeExcel();
  fake.workbook
    .sheet('Sheet1')
    .put('A1', [
      ['Name', 'Age'],
      ['a', 1],
      ['b', 2],
    ])
    .addTable('People', 'A1:B3');
  return fake;
}

describe('sheet names', () => {
  it.each([
    { name: 'x'.repeat(31), code: 'none', because: '31 characters fit' },
    { name: 'x'.repeat(32), code: 'InvalidArgument', because: '32 do not' },
    { name: 'a/b', code: 'InvalidArgument', because: 'a slash is not allowed' },
    { name: 'a[b', code: 'InvalidArgument', because: 'nor is a bracket' },
    { name: "it's", code: 'none', because: 'a quote may stand inside' },
    { name: "its'", code: 'InvalidArgument', because: 'but not at an end' },
    { name: '', code: 'InvalidArgument', because: 'a name is needed' },
    { name: 'sheet1', code: 'ItemAlreadyExists', because: 'case does not tell names apart' },
  ])('$name: $code, because $because', async ({ name, code }) => {
    const fake = createFakeExcel();
    expect(await codeOf(fake, (context) => context.workbook.worksheets.add(name))).toBe(code);
  });
});

describe('sheets', () => {
  it('are added last, renamed, coloured, moved, hidden, activated', async () => {
    const fake = createFakeExcel();
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      sheet.name = 'CLD results';
      sheet.tabColor = '#1d70b8';
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      sheet.customProperties.add('run', '42');
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      const active = context.workbook.worksheets.getActiveWorksheet().load('name,position');
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([active.name, active.position, count.value]).toEqual(['CLD results', 0, 1]);
    });
    const sheet = fake.workbook.sheet('CLD results');
    expect(fake.workbook.sheetNames).toEqual(['CLD results', 'Sheet1']);
    expect(sheet).toMatchObject({
      tabColor: '#1D70B8',
      frozen: '1:1',
      showGridlines: false,
      customProperties: { run: '42' },
    });
    expect([fake.workbook.activeSheet, fake.workbook.sheet('Sheet1').visibility]).toEqual(['CLD results', 'Hidden']);
  });

  it('are deleted with what is on them, but for the last one that shows', async () => {
    const fake = withTable();
    const remove: Change = (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
    };
    expect(await codeOf(fake, remove)).toBe('InvalidOperation');
    fake.workbook.addSheet('Other');
    expect(await codeOf(fake, remove)).toBe('none');
    expect([fake.workbook.sheetNames, fake.workbook.tableNames]).toEqual([['Other'], []]);
  });

  it('show hidden data to the add-in', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Hidden', [['x']]).setVisibility('VeryHidden');
    await fake.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Hidden').getUsedRange().load('values');
      await context.sync();
      expect(range.values).toEqual([['x']]);
    });
  });
});
