import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost, messageOf } from '../excel-host.ts';
import { hostTable } from '../host-tables.ts';

const text = (...values: string[]) => ({ type: 'text' as const, values });
const MAIN = hostTable('main_single', { LA_Code: text('727'), Event_Type: text('Service') });

async function built() {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  await host.writeOutputs([MAIN], silentControl);
  return { fake, host };
}

describe('a PivotTable', () => {
  it('stands on the result table, on a sheet of its own, with a chart', async () => {
    const { fake, host } = await built();
    expect(await host.addPivot('main_single')).toBe('CLD PivotTable');
    expect(fake.workbook.pivotTables).toMatchObject([
      {
        source: 'main_single',
        onTable: true,
        destination: "'CLD PivotTable'!A3",
        rows: ['Event_Type'],
        data: [{ field: 'LA_Code', summarizeBy: 'Count' }],
        refreshOnOpen: true,
      },
    ]);
    expect(fake.workbook.charts).toMatchObject([{ sheetName: 'CLD PivotTable', chartType: 'BarClustered' }]);
    expect(fake.workbook.activeSheet).toBe('CLD PivotTable');
  });

  it('adds up numerators where there are any', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const numerator = { type: 'integer' as const, values: [1] };
    await host.writeOutputs([hostTable('ascof', { Measure: text('ASCOF 2A'), Numerator: numerator })], silentControl);
    await host.addPivot('ascof');
    expect(fake.workbook.pivotTables).toMatchObject([
      { rows: ['Measure'], data: [{ field: 'Numerator', summarizeBy: 'Sum' }] },
    ]);
  });

  it('a second one goes to a second sheet', async () => {
    const { fake, host } = await built();
    await host.addPivot('main_single');
    expect(await host.addPivot('main_single')).toBe('CLD PivotTable_2');
    expect(fake.workbook.pivotTables).toHaveLength(2);
  });

  it('is refreshed by a rebuild, and others are left alone', async () => {
    const { fake, host } = await built();
    await host.addPivot('main_single');
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.pivotTables.add('Mine', context.workbook.tables.getItem('main_single'), sheet.getRange('A3'));
      await context.sync();
    });
    expect(await host.writeOutputs([MAIN], silentControl)).toEqual([]);
    expect(fake.workbook.pivotTables.map(({ name, refreshes }) => [name, refreshes])).toEqual([
      ['CLD PivotTable', 1],
      ['Mine', 0],
    ]);
  });

  it('that Excel does not make leaves no sheet, and a sentence', async () => {
    const { fake, host } = await built();
    fake.failAtSync(3, 'GeneralException', 'after');
    expect(await messageOf(host.addPivot('main_single'))).toMatch(
      /^InputError: The PivotTable could not be made\. Excel reported a fault of its own/,
    );
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'main_single']);
    expect(await host.addPivot('main_single')).toBe('CLD PivotTable');
  });

  it('stays when only its chart could not be made', async () => {
    const { fake, host } = await built();
    fake.failAtSync(4, 'GeneralException');
    expect(await messageOf(host.addPivot('main_single'))).toContain(
      'The PivotTable is on the sheet “CLD PivotTable”, without its chart. Excel reported a fault',
    );
    expect([fake.workbook.pivotTables.length, fake.workbook.charts.length]).toEqual([1, 0]);
  });

  it('that cannot be refreshed does not fail the run', async () => {
    const { fake, host } = await built();
    await host.addPivot('main_single');
    const before = fake.counters.syncs;
    await host.writeOutputs([MAIN], silentControl);
    fake.failAtSync(fake.counters.syncs - before, 'GeneralException');
    expect(await host.writeOutputs([MAIN], silentControl)).toEqual([
      'The PivotTables of earlier builds still show the earlier results. Refresh them with Data, Refresh All.',
    ]);
  });

  it('over a table that is gone is met with a sentence', async () => {
    const { host } = await built();
    expect(await messageOf(host.addPivot('gone'))).toBe(
      'InputError: The workbook has no table gone any more. Build the main table again.',
    );
  });
});
