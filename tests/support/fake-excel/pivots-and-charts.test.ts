import { describe, expect, it } from 'vitest';
import { errorCode } from './arrange/error-code.ts';
import { createFakeExcel } from './create-fake-excel.ts';

describe('pivot tables and charts', () => {
  function withTable() {
    const fake = createFakeExcel();
    const sheet = fake.workbook.addSheet('Data', [
      ['Gender', 'Service', 'Count'],
      ['F', 'Home', 1],
    ]);
    sheet.addTable('Events', 'A1:C2');
    return fake;
  }

  it('are recorded with what was asked of them', async () => {
    const fake = withTable();
    await fake.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add('Pivot');
      const pivot = workbook.pivotTables.add('By gender', workbook.tables.getItem('Events'), sheet.getRange('A3'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Gender'));
      pivot.columnHierarchies.add(pivot.hierarchies.getItem('Service'));
      const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Count'));
      data.summarizeBy = 'Sum';
      data.name = 'Events';
      pivot.refreshOnOpen = true;
      pivot.layout.layoutType = 'Tabular';
      pivot.refresh();
      const chart = sheet.charts.add('ColumnClustered', pivot.layout.getRange(), 'Auto');
      chart.name = 'Events by gender';
      chart.title.text = 'Events';
      chart.legend.visible = false;
      chart.setPosition('E3', 'K20');
      await context.sync();
    });
    expect(fake.workbook.pivotTables).toEqual([
      {
        name: 'By gender',
        source: 'Events',
        onTable: true,
        destination: 'Pivot!A3',
        rows: ['Gender'],
        columns: ['Service'],
        filters: [],
        data: [{ name: 'Events', field: 'Count', summarizeBy: 'Sum' }],
        refreshOnOpen: true,
        refreshes: 1,
        layout: { LayoutType: 'Tabular' },
      },
    ]);
    expect(fake.workbook.charts).toEqual([
      {
        name: 'Events by gender',
        sheetName: 'Pivot',
        chartType: 'ColumnClustered',
        source: 'Pivot!A3',
        settings: { 'Title.Text': 'Events', 'Legend.Visible': false, Position: 'Pivot!E3:Pivot!K20' },
      },
    ]);
  });

  it.each([
    { name: 'New', source: 'Events', field: 'Gender', code: 'none', because: 'all is there' },
    { name: 'New', source: 'Events', field: 'Age', code: 'ItemNotFound', because: 'the table has no such column' },
    { name: 'Old', source: 'Events', field: 'Gender', code: 'ItemAlreadyExists', because: 'the name is taken' },
    { name: 'New', source: 'Data!A1:D2', field: 'Gender', code: 'InvalidArgument', because: 'a column has no name' },
  ])('$name over $source: $code, because $because', async ({ name, source, field, code }) => {
    const fake = withTable();
    const add = async (pivotName: string, over: string, row: string) =>
      fake.run(async (context) => {
        const pivot = context.workbook.worksheets.getItem('Sheet1').pivotTables.add(pivotName, over, 'Sheet1!A1');
        pivot.rowHierarchies.add(pivot.hierarchies.getItem(row));
        await context.sync();
      });
    await add('Old', 'Events', 'Gender');
    expect(await errorCode(add(name, source, field))).toBe(code);
  });
});
