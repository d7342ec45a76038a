import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost } from '../excel-host.ts';
import { hostTable, largeTable, textTable } from '../host-tables.ts';

async function rebuilt(fake: FakeExcel, before: ReturnType<typeof largeTable>, after: ReturnType<typeof largeTable>) {
  const host = await excelHost(fake);
  await host.writeOutputs([before], silentControl);
  await host.writeOutputs([after], silentControl);
}

describe('a rebuild', () => {
  it.each([
    { what: 'more rows, both small', from: 10, to: 20 },
    { what: 'fewer rows, both small', from: 20, to: 10 },
    { what: 'more rows, both large', from: 8_000, to: 9_000 },
    { what: 'fewer rows, both large', from: 9_000, to: 8_000 },
    { what: 'small instead of large', from: 9_000, to: 10 },
    { what: 'large instead of small', from: 10, to: 9_000 },
  ])('puts the new rows into the same table: $what', async ({ from, to }) => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Mine', [['mine']]);
    const before = fake.workbook.snapshot('Mine', 'Sheet1');
    await rebuilt(fake, largeTable('result', from, 'old'), largeTable('result', to, 'new'));
    const table = fake.workbook.table('result');
    expect(table.address).toBe(`A1:J${to + 1}`);
    expect(new Set(table.rows.flat())).toEqual(new Set(['new', 'new 2', '']));
    expect(fake.workbook.sheet('result').usedAddress).toBe(`A1:J${to + (to % 3 === 0 ? 0 : 1)}`);
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'Mine', 'result']);
    expect(fake.workbook.snapshot('Mine', 'Sheet1')).toEqual(before);
    expect(fake.workbook.sheet('result').tabColor).toBe('#1F4E79');
  });

  it('keeps the PivotTables that stand on it', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    await host.writeOutputs([largeTable('result', 9_000, 'old')], silentControl);
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.pivotTables.add('Mine', context.workbook.tables.getItem('result'), sheet.getRange('A3'));
      await context.sync();
    });
    await host.writeOutputs([largeTable('result', 12_000, 'new')], silentControl);
    expect(fake.workbook.pivotTables).toMatchObject([{ name: 'Mine', source: 'result', onTable: true, refreshes: 0 }]);
    expect(fake.workbook.table('result').rows).toHaveLength(12_000);
  });

  it('takes other columns', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const text = (values: string[]) => ({ type: 'text' as const, values });
    await host.writeOutputs([hostTable('t', { A: text(['1']), B: text(['2']), C: text(['3']) })], silentControl);
    await host.writeOutputs([hostTable('t', { B: text(['4']), A: text(['5']) })], silentControl);
    expect(fake.workbook.sheet('t').values()).toEqual([
      ['B', 'A'],
      ['4', '5'],
    ]);
    await host.writeOutputs([hostTable('t', { C: text(['6']), B: text(['7']), Der_A: text(['8']) })], silentControl);
    expect(fake.workbook.sheet('t').values()).toEqual([
      ['C', 'B', 'Der_A'],
      ['6', '7', '8'],
    ]);
    expect(fake.workbook.sheet('t').look('C1', 'Font.Italic')).toBe(true);
  });

  it('clears a filter of the analyst on our table', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    await host.writeOutputs([textTable('t', ['a', 'b'])], silentControl);
    fake.workbook.table('t').filter('Text');
    await host.writeOutputs([textTable('t', ['c'])], silentControl);
    expect(fake.workbook.table('t').isFiltered).toBe(false);
    expect(fake.workbook.table('t').rows).toEqual([['c']]);
  });

  it('finds its sheet under another name, moved and hidden', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    await host.writeOutputs([textTable('t', ['a'])], silentControl);
    fake.workbook.sheet('t').rename('Renamed').setVisibility('Hidden');
    await host.writeOutputs([textTable('t', ['b'])], silentControl);
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'Renamed']);
    expect(fake.workbook.table('t').rows).toEqual([['b']]);
    await host.openSheet('t');
    expect([fake.workbook.activeSheet, fake.workbook.sheet('Renamed').visibility]).toEqual(['Renamed', 'Visible']);
  });

  it('replaces the tables of a workbook that was downloaded, which bear no marks', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('t', [['Text'], ['old'], ['old']]).addTable('t', 'A1:A3');
    await (await excelHost(fake)).writeOutputs([textTable('t', ['new'])], silentControl);
    expect(fake.workbook.sheet('t').values()).toEqual([['Text'], ['new']]);
  });
});
