import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcelOptions } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost, messageOf, TestControl } from '../excel-host.ts';
import { hostTable, largeTable, textTable } from '../host-tables.ts';

const MAIN = {
  ...hostTable('main_single', {
    LA_Code: { type: 'text', values: ['727', '00727'] },
    Gender_Raw: { type: 'text', values: ['=1+1', null] },
    Gender_Cleaned: { type: 'text', values: ['Male', '01/02'] },
    Event_Start_Date: { type: 'day', values: ['2025-04-01', null] },
    Der_Age: { type: 'integer', values: [64, null] },
    Outcome: { type: 'decimal', values: [82.5, null] },
    Unit_Cost: { type: 'text', holdsNumbers: true, values: ['10.00', null] },
  }),
  sheetName: 'CLD_250401_260331_Single',
  tableName: 'CLD_250401_260331_SingleSubmissions',
};
const SHEET = MAIN.sheetName;

async function written(options: FakeExcelOptions = {}) {
  const fake = createFakeExcel(options);
  const host = await excelHost(fake);
  await host.writeOutputs([MAIN], silentControl);
  return { fake, host, sheet: fake.workbook.sheet(SHEET) };
}

describe('a result table', () => {
  it('is an Excel table under its names, headers in row 1', async () => {
    const { fake, sheet } = await written();
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', SHEET]);
    expect(sheet.tables.map(({ name, address }) => `${name} ${address}`)).toEqual([`${MAIN.tableName} A1:G3`]);
    expect(sheet.values()).toEqual([
      ['LA_Code', 'Gender_Raw', 'Gender_Cleaned', 'Event_Start_Date', 'Der_Age', 'Outcome', 'Unit_Cost'],
      ['727', '=1+1', 'Male', 45_748, 64, 82.5, 10],
      ['00727', '', '01/02', '', '', '', ''],
    ]);
    expect(sheet.formulas()).toEqual([]);
    expect(fake.workbook.activeSheet).toBe('Sheet1');
  });

  it('has typed columns', async () => {
    const { sheet } = await written();
    const formats = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => sheet.cell(`${column}2`).numberFormat);
    expect(formats).toEqual(['@', '@', '@', 'dd/mm/yyyy', '0', 'General', '0.00']);
  });

  it('looks like a result sheet', async () => {
    const { sheet } = await written();
    expect(sheet.tabColor).toBe('#1F4E79');
    expect(sheet.frozen).toBe('A1:B1');
    expect(sheet.look('A1:G1', 'Font.Bold')).toBe(true);
    expect(sheet.look('A1:G1', 'Border.EdgeBottom.Color')).toBe('#1F4E79');
    expect([sheet.look('B1', 'Fill.Color'), sheet.look('C1', 'Fill.Color'), sheet.look('E1', 'Fill.Color')]).toEqual([
      '#FFFFFF',
      '#DEEBF7',
      '#F2F2F2',
    ]);
    expect([sheet.look('A1:D1', 'Font.Italic'), sheet.look('E1', 'Font.Italic')]).toEqual([false, true]);
    // 11 characters for a date, the header and four for others; 7 pixels each and 5 more, in points.
    expect([sheet.columnWidth('D'), sheet.columnWidth('A')]).toEqual([61.5, 61.5]);
    expect(sheet.columnWidth('C')).toBe((18 * 7 + 5) * 0.75);
  });

  it.each([
    { output: 'unmapped_values', colour: '#C55A11' },
    { output: 'run_record', colour: '#7F7F7F' },
    { output: 'stage_counts', colour: '#1F4E79' },
  ])('$output has a tab in $colour', async ({ output, colour }) => {
    const fake = createFakeExcel();
    await (await excelHost(fake)).writeOutputs([textTable(output, ['a'])], silentControl);
    expect(fake.workbook.sheet(output).tabColor).toBe(colour);
  });

  it('without rows has one empty row, as an Excel table must', async () => {
    const fake = createFakeExcel();
    await (await excelHost(fake)).writeOutputs([textTable('empty', [])], silentControl);
    expect(fake.workbook.table('empty').address).toBe('A1:A2');
    expect(fake.workbook.table('empty').rows).toEqual([['']]);
  });

  it('in a 1904 workbook has the same days', async () => {
    const { sheet } = await written({ date1904: true });
    expect(sheet.cell('D2').value).toBe(45_748 - 1_462);
  });

  it.each([
    { day: '1900-03-01', value: 61, because: 'Excel counts right from then on' },
    { day: '1900-02-28', value: '1900-02-28', because: 'before that it is a day off, so the day is text' },
    { day: '9999-12-31', value: 2_958_465, because: 'it is the last day' },
  ])('the day $day is $value, because $because', async ({ day, value }) => {
    const fake = createFakeExcel();
    const table = hostTable('days', { Day: { type: 'day', values: [day] } });
    await (await excelHost(fake)).writeOutputs([table], silentControl);
    expect(fake.workbook.table('days').rows).toEqual([[value]]);
  });

  it('holds calculation back with every write', async () => {
    const { fake, host } = await written();
    await host.writeOutputs([largeTable('large', 9_000, 'a')], silentControl);
    expect(fake.counters.writingSyncs).toBeGreaterThan(1);
    expect(fake.counters.writingSyncsWithoutCalculation).toBe(fake.counters.writingSyncs);
    expect(fake.counters.openReferences).toBe(0);
  });
});

describe('a large table', () => {
  it('is written in portions to a sheet that is called unfinished until it is done', async () => {
    const fake = createFakeExcel({ mode: 'web' });
    const host = await excelHost(fake);
    const names = new Set<string>();
    const control = new TestControl();
    control.report = () => fake.workbook.sheetNames.forEach((name) => names.add(name));
    await host.writeOutputs([largeTable('large', 40_000, 'some text of a cell'), textTable('small', ['a'])], control);
    expect([...names]).toEqual(['Sheet1', 'CLD unfinished']);
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'large', 'small']);
    expect(fake.workbook.table('large').address).toBe('A1:J40001');
    expect(fake.workbook.sheet('large').values('A40000:B40001')).toEqual([
      ['', ''],
      ['some text of a cell', 'some text of a cell'],
    ]);
    expect(fake.counters.largestRequest).toBeLessThan(5_000_000);
  });

  it('halves its portions when they are too large for the web', async () => {
    const fake = createFakeExcel({ mode: 'web' });
    // Three bytes a letter, where one is reckoned with.
    await (await excelHost(fake)).writeOutputs([largeTable('large', 4_000, '€'.repeat(900))], silentControl);
    expect(fake.counters.largestRequest).toBeGreaterThan(5_000_000);
    expect(fake.workbook.table('large').address).toBe('A1:J4001');
  });

  it('tells how far it is in rows of all tables', async () => {
    const fake = createFakeExcel();
    const control = new TestControl();
    const tables = [textTable('first', ['a', 'b']), largeTable('large', 25_000, 'a')];
    await (await excelHost(fake)).writeOutputs(tables, control);
    expect(control.told.map(({ step, done, total }) => `${step} ${done}/${String(total)}`)).toEqual([
      'Write Table first 0/25002',
      'Write Table large 2/25002',
      'Write Table large 20002/25002',
      'Put the results in their places 0/null',
    ]);
  });

  it.each([
    { mode: 'web' as const, rows: 100_001, message: 'Excel on the web takes 100,000. Open the workbook in Excel for' },
    {
      mode: 'desktop' as const,
      rows: 1_048_576,
      message: 'an Excel sheet holds 1,048,575. Download the results as CSV',
    },
  ])('of $rows rows is refused on the $mode, with a way out', async ({ mode, rows, message }) => {
    const fake = createFakeExcel({ mode });
    const host = await excelHost(fake);
    expect(await messageOf(host.writeOutputs([largeTable('large', rows, 'a')], silentControl))).toContain(message);
    expect(fake.workbook.sheetNames).toEqual(['Sheet1']);
  });

  it('with a text that no cell takes is refused, and nothing is left', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const message = await messageOf(host.writeOutputs([largeTable('large', 9_000, 'x'.repeat(32_768))], silentControl));
    expect(message).toMatch(/Table large holds a text in column Column_0 that is longer than the 32,767 characters/);
    expect(fake.workbook.sheetNames).toEqual(['Sheet1']);
  });
});

describe('names', () => {
  it('give way to sheets of the analyst', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Run record', [['mine']]);
    const before = fake.workbook.snapshot('Run record');
    const host = await excelHost(fake);
    await host.writeOutputs([{ ...textTable('run_record', ['a']), sheetName: 'Run record' }], silentControl);
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'Run record', 'Run record_2']);
    expect(fake.workbook.snapshot('Run record')).toEqual(before);
    await host.openSheet('Run record');
    expect(fake.workbook.activeSheet).toBe('Run record_2');
  });

  it('that a table of the analyst has are refused', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Mine', [[], ['note'], ['mine']]).addTable('run_record', 'A2:A3');
    const message = await messageOf(
      (await excelHost(fake)).writeOutputs([textTable('run_record', ['a'])], silentControl),
    );
    expect(message).toContain(
      'The sheet “Mine” has a table run_record that CLD Tables did not make. Rename that table',
    );
  });
});
