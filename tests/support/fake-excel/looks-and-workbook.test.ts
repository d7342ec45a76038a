import { describe, expect, it } from 'vitest';
import { createFakeExcel } from './create-fake-excel.ts';

describe('looks', () => {
  it('are kept for each cell', async () => {
    const fake = createFakeExcel();
    await fake.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange('A1:C1');
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = '#ffffff';
      format.fill.color = '#1d70b8';
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.columnWidth = 90;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.autofitColumns();
      await context.sync();
    });
    const sheet = fake.workbook.sheet('Sheet1');
    const looks = ['Font.Bold', 'Font.Italic', 'Font.Color', 'Fill.Color', 'WrapText', 'Border.EdgeBottom.Style'];
    expect(looks.map((look) => sheet.look('B1', look))).toEqual([true, true, '#FFFFFF', '#1D70B8', true, 'Continuous']);
    expect([sheet.look('A1:D1', 'Font.Bold'), sheet.look('A2', 'Font.Bold')]).toEqual([null, null]);
    expect([sheet.columnWidth('C'), sheet.columnWidth('D'), sheet.isAutofitted('C')]).toEqual([90, null, true]);
  });

  it('read as null where cells differ', async () => {
    const fake = createFakeExcel();
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      const mixed = sheet.getRange('A1:A2').load('format/font/bold');
      const plain = sheet.getRange('B1').load('format/font/bold');
      await context.sync();
      expect([mixed.format.font.bold, plain.format.font.bold]).toEqual([null, false]);
    });
  });
});

describe('the workbook', () => {
  it.each([
    { date1904: false, serial: 36526 },
    { date1904: true, serial: 35064 },
  ])('with the 1904 date system $date1904 has 1 January 2000 as $serial', async ({ date1904, serial }) => {
    await createFakeExcel({ date1904 }).run(async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1).load('value');
      await context.sync();
      expect(result.value).toBe(serial);
    });
  });

  it('keeps settings and names', async () => {
    const fake = createFakeExcel();
    await fake.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('run', { id: 7 });
      workbook.names.add('Start', workbook.worksheets.getFirst().getRange('B2'));
      await context.sync();
      const setting = workbook.settings.getItem('run').load('value');
      const missing = workbook.settings.getItemOrNullObject('other');
      const range = workbook.names.getItem('start').getRange().load('address');
      await context.sync();
      expect([setting.value, missing.isNullObject, range.address]).toEqual([{ id: 7 }, true, 'Sheet1!B2']);
    });
    expect([fake.workbook.settings, fake.workbook.names]).toEqual([{ run: { id: 7 } }, { Start: '=Sheet1!B2' }]);
  });

  it('can have its calculation set to manual', async () => {
    const fake = createFakeExcel();
    await fake.run(async (context) => {
      context.application.calculationMode = fake.Excel.CalculationMode.manual;
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
    expect(fake.workbook.calculationMode).toBe('Manual');
  });
});

describe('a snapshot', () => {
  it.each<{ change: (sheet: Excel.Worksheet) => void; because: string }>([
    { change: (sheet) => (sheet.getRange('A1').values = [['y']]), because: 'a value changed' },
    { change: (sheet) => (sheet.getRange('A1').numberFormat = [['@']]), because: 'a format changed' },
    { change: (sheet) => (sheet.getRange('A1').format.columnWidth = 9), because: 'a width changed' },
    { change: (sheet) => sheet.getRange('B1').clear('Contents'), because: 'a cell was cleared' },
    { change: (sheet) => sheet.tables.add('A1:B2', true), because: 'a table was added' },
  ])('differs when $because', async ({ change }) => {
    const fake = createFakeExcel();
    fake.workbook.sheet('Sheet1').put('A1', [['x', 'z']]);
    const before = fake.workbook.snapshot('Sheet1');
    await fake.run(async (context) => {
      context.workbook.worksheets.add('Ours').getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(fake.workbook.snapshot('Sheet1')).toEqual(before);
    await fake.run(async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(fake.workbook.snapshot('Sheet1')).not.toEqual(before);
  });
});
