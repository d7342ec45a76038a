import { expect, it } from 'vitest';
import { createFakeExcel } from './create-fake-excel.ts';

it('copies a range to another sheet as it is: values, formulas, looks, and texts that look like formulas', async () => {
  const fake = createFakeExcel();
  const source = fake.workbook.addSheet('From', [['=1+1', 7, '']]).putFormula('C1', '=B1', 7);
  source.format('A1', '@').format('B1', '0.00');
  const target = fake.workbook.addSheet('To', [
    ['', 'old'],
    ['', 'old', 'old', 'old'],
  ]);
  await fake.run(async (context) => {
    const { worksheets } = context.workbook;
    const to = worksheets.getItem('To').getRange('B2:D2');
    to.copyFrom(worksheets.getItem('From').getRange('A1:C1'), 'All');
    await context.sync();
  });
  expect(target.values()).toEqual([
    ['', 'old', '', ''],
    ['', '=1+1', 7, 7],
  ]);
  expect(target.formulas()).toEqual([{ address: 'D2', formula: '=B1' }]);
  expect([target.cell('B2').numberFormat, target.cell('C2').numberFormat]).toEqual(['@', '0.00']);
});

it('does not write over filtered rows', async () => {
  const fake = createFakeExcel();
  fake.workbook.addSheet('From', [['a']]);
  fake.workbook.sheet('Sheet1').filter('A1:B9', 1);
  const run = fake.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').getRange('A2').copyFrom(worksheets.getItem('From').getRange('A1'), 'All');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'FilteredRangeConflict' });
});
