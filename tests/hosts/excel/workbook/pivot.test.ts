import { describe, expect, it } from 'vitest';
import type { PivotSource } from '../../../../src/hosts/host.ts';
import type { PivotDescription } from '../../../../src/model/pivot-description.ts';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost, messageOf } from '../excel-host.ts';
import { hostTable } from '../host-tables.ts';

const text = (...values: string[]) => ({ type: 'text' as const, values });
const MAIN = hostTable('main_single', {
  LA_Code: text('727'),
  Event_Type: text('Service'),
  Der_Working_Age_Band: text('18 to 64'),
});
const source = (name: string, pivot: PivotDescription | null = null): PivotSource => ({
  title: `Table ${name}`,
  sheetName: name,
  tableName: name,
  pivot,
});
const MAIN_SOURCE = source('main_single');
const BY_BAND: PivotDescription = {
  title: 'Events by type and band',
  rows: ['Event_Type'],
  columns: ['Der_Working_Age_Band'],
  value: 'LA_Code',
  summary: 'count',
  chart: 'stacked columns',
};

async function built() {
  const fake = createFakeExcel();
  const host = await excelHost(fake);
  await host.writeOutputs([MAIN], silentControl);
  return { fake, host };
}

describe('a PivotTable', () => {
  it('stands on the result table, on a sheet of its own below its title and chart, as it is described', async () => {
    const { fake, host } = await built();
    expect(await host.addPivot(source('main_single', BY_BAND))).toBe('Pivot main_single');
    expect(fake.workbook.pivotTables).toMatchObject([
      {
        source: 'main_single',
        onTable: true,
        destination: "'Pivot main_single'!A24",
        rows: ['Event_Type'],
        columns: ['Der_Working_Age_Band'],
        data: [{ field: 'LA_Code', summarizeBy: 'Count' }],
        refreshOnOpen: true,
      },
    ]);
    expect(fake.workbook.charts).toMatchObject([
      {
        sheetName: 'Pivot main_single',
        chartType: 'ColumnStacked',
        settings: {
          'Title.Text': 'Events by type and band',
          'Legend.Visible': true,
          Position: expect.stringMatching(/A3.*H22/),
        },
      },
    ]);
    expect(fake.workbook.activeSheet).toBe('Pivot main_single');
    expect(await cellOf(fake, 'Pivot main_single', 'A1')).toBe('Events by type and band');
  });

  it.each<[PivotDescription['summary'], string, boolean]>([
    ['count', 'Count', true],
    ['sum', 'Sum', true],
    ['only', 'Max', false],
  ])('of %s shows %s, with totals: %s', async (summary, summarizeBy, totals) => {
    const { fake, host } = await built();
    await host.addPivot(source('main_single', { ...BY_BAND, summary }));
    const [{ data, layout }] = fake.workbook.pivotTables;
    expect(data).toMatchObject([{ summarizeBy }]);
    expect(layout).toEqual(
      totals ? {} : { ShowRowGrandTotals: false, ShowColumnGrandTotals: false, SubtotalLocation: 'Off' },
    );
  });

  it('of a table that nothing is known of counts its rows and adds nothing up, because a number may be a median', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const numerator = { type: 'integer' as const, values: [1] };
    await host.writeOutputs([hostTable('own', { Numerator: numerator, Measure: text('ASCOF 2A') })], silentControl);
    await host.addPivot(source('own'));
    expect(fake.workbook.pivotTables).toMatchObject([
      { rows: ['Measure'], columns: [], data: [{ field: 'Numerator', summarizeBy: 'Count' }] },
    ]);
    expect(fake.workbook.charts).toMatchObject([{ settings: { 'Title.Text': 'Table own: rows by Measure' } }]);
  });

  it('a second one goes to a second sheet', async () => {
    const { fake, host } = await built();
    await host.addPivot(MAIN_SOURCE);
    expect(await host.addPivot(MAIN_SOURCE)).toBe('Pivot main_single_2');
    expect(fake.workbook.pivotTables).toHaveLength(2);
  });

  it('is refreshed by a rebuild, and others are left alone', async () => {
    const { fake, host } = await built();
    await host.addPivot(MAIN_SOURCE);
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.pivotTables.add('Mine', context.workbook.tables.getItem('main_single'), sheet.getRange('A3'));
      await context.sync();
    });
    expect(await host.writeOutputs([MAIN], silentControl)).toEqual([]);
    expect(fake.workbook.pivotTables.map(({ name, refreshes }) => [name, refreshes])).toEqual([
      ['Pivot main_single', 1],
      ['Mine', 0],
    ]);
  });

  it('that Excel does not make leaves no sheet, and a sentence', async () => {
    const { fake, host } = await built();
    fake.failAtSync(3, 'GeneralException', 'after');
    expect(await messageOf(host.addPivot(MAIN_SOURCE))).toMatch(
      /^InputError: The PivotTable could not be made\. Excel reported a fault of its own/,
    );
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'main_single']);
    expect(await host.addPivot(MAIN_SOURCE)).toBe('Pivot main_single');
  });

  it('stays when only its chart could not be made', async () => {
    const { fake, host } = await built();
    fake.failAtSync(4, 'GeneralException');
    expect(await messageOf(host.addPivot(MAIN_SOURCE))).toContain(
      'The PivotTable is on the sheet “Pivot main_single”, without its chart. Excel reported a fault',
    );
    expect([fake.workbook.pivotTables.length, fake.workbook.charts.length]).toEqual([1, 0]);
  });

  it('that cannot be refreshed does not fail the run', async () => {
    const { fake, host } = await built();
    await host.addPivot(MAIN_SOURCE);
    const before = fake.counters.syncs;
    await host.writeOutputs([MAIN], silentControl);
    fake.failAtSync(fake.counters.syncs - before, 'GeneralException');
    expect(await host.writeOutputs([MAIN], silentControl)).toEqual([
      'The PivotTables of earlier builds still show the earlier results. Refresh them with Data, Refresh All.',
    ]);
  });

  it('gives way to a sheet of the analyst’s that has its name already', async () => {
    const { fake, host } = await built();
    fake.workbook.addSheet('Pivot main_single', [['mine']]);
    expect(await host.addPivot(MAIN_SOURCE)).toBe('Pivot main_single_2');
    expect(await cellOf(fake, 'Pivot main_single', 'A1')).toBe('mine');
  });

  it('has a name that Excel takes for a sheet, whatever its table is called', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const name = 'people_in_long_term_support';
    await host.writeOutputs([hostTable(name, { Service_Type: text('x'), Person_Count: text('1') })], silentControl);
    expect(await host.addPivot(source(name))).toBe('Pivot people_in_long_term_suppo');
    expect(await host.addPivot(source(name))).toBe('Pivot people_in_long_term_sup_2');
  });

  it('is not made in a workbook whose structure is protected, which is met with a sentence', async () => {
    const { fake, host } = await built();
    fake.workbook.protectStructure();
    expect(await messageOf(host.addPivot(MAIN_SOURCE))).toBe(
      'InputError: The structure of the workbook is protected, so no sheet can be added for a PivotTable. Unprotect it ' +
        'with Review, Protect Workbook, then ask again.',
    );
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'main_single']);
  });

  it('over a table that lost a column is met with a sentence', async () => {
    const { host } = await built();
    expect(await messageOf(host.addPivot(source('main_single', { ...BY_BAND, value: 'Event_Count' })))).toBe(
      'InputError: The table on the sheet “main_single” has no column Event_Count any more. Build the main table again.',
    );
  });

  it('over a table that is gone is met with a sentence', async () => {
    const { host } = await built();
    expect(await messageOf(host.addPivot(source('gone')))).toBe(
      'InputError: The workbook has no table gone any more. Build the main table again.',
    );
  });
});

function cellOf(fake: FakeExcel, sheetName: string, address: string): Promise<unknown> {
  return fake.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load('values');
    await context.sync();
    return range.values[0][0];
  });
}
