import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { CLD_HEADER, cldRow, excelHost, messageOf, TestControl } from '../excel-host.ts';
import { hostTable, largeTable, textTable } from '../host-tables.ts';

const MANY = textTable('result', ['a', 'b', 'c', 'd']);

describe('before a rebuild is written', () => {
  it.each<{ what: string; mode?: 'web'; arrange: (fake: FakeExcel) => unknown; message: string }>([
    {
      what: 'a workbook that can only be read',
      mode: 'web',
      arrange: ({ workbook }) => workbook.setReadOnly(),
      message: 'The workbook can only be read. Open it for editing, or save a copy, then write again.',
    },
    {
      what: 'a protected structure',
      arrange: ({ workbook }) => workbook.protectStructure(),
      message:
        'The structure of the workbook is protected, so no sheet can be added. Unprotect it with Review, Protect ' +
        'Workbook, then write again.',
    },
    {
      what: 'a protected sheet of ours',
      arrange: ({ workbook }) => workbook.sheet('result').rename('Mine now').protect(),
      message: 'The sheet “Mine now” is protected. Unprotect it with Review, Unprotect Sheet, then write again.',
    },
    {
      what: 'cells below the table',
      arrange: ({ workbook }) => workbook.sheet('result').put('A5', [['my note']]),
      message:
        'On the sheet “result” there is something below or beside the table, where the new rows go. Move it to another ' +
        'sheet, then write again.',
    },
    {
      what: 'merged cells below the table',
      arrange: ({ workbook }) => workbook.sheet('result').merge('A4:B5'),
      message:
        'On the sheet “result” cells are merged where the new rows go. Unmerge them with Home, Merge & Center, then ' +
        'write again.',
    },
    {
      what: 'a column of the analyst in our table',
      arrange: (fake) =>
        fake.run(async (context) => {
          context.workbook.worksheets.getItem('result').getRange('B1:B3').values = [['Mine'], [1], [2]];
          context.workbook.tables.getItem('result').resize('A1:B3');
          await context.sync();
        }),
      message:
        'The table on the sheet “result” has columns that CLD Tables did not write, and a new build would put them ' +
        'beside other rows. Move them to another sheet, then write again.',
    },
  ])('$what is met with a sentence, and nothing is written', async ({ mode, arrange, message }) => {
    const fake = createFakeExcel({ mode });
    const host = await excelHost(fake);
    await host.writeOutputs([textTable('result', ['a', 'b'])], silentControl);
    await arrange(fake);
    const before = fake.workbook.snapshot();
    expect(await messageOf(host.writeOutputs([MANY, textTable('other', ['a'])], silentControl))).toBe(
      `InputError: ${message}`,
    );
    expect(fake.workbook.snapshot()).toEqual(before);
  });

  it('notes of the analyst that are not in the way stay', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    await host.writeOutputs([textTable('result', ['a', 'b'])], silentControl);
    fake.workbook
      .sheet('result')
      .put('D2', [['my note']])
      .put('A9', [['another']]);
    await host.writeOutputs([MANY], silentControl);
    expect([fake.workbook.sheet('result').cell('D2').value, fake.workbook.sheet('result').cell('A9').value]).toEqual([
      'my note',
      'another',
    ]);
  });
});

it('a name of the workbook that a table needs is met with a sentence', async () => {
  const fake = createFakeExcel();
  await fake.run(async (context) => {
    context.workbook.names.add('run_record', context.workbook.worksheets.getFirst().getRange('A1'));
    await context.sync();
  });
  const message = await messageOf(
    (await excelHost(fake)).writeOutputs([textTable('run_record', ['a'])], silentControl),
  );
  expect(message).toContain('The workbook uses the name run_record for something else. Rename it with Formulas');
});

describe('notices', () => {
  it.each([
    { autoSave: true, rows: 100_001, notices: 1, because: 'saving 100,001 rows by itself takes long' },
    { autoSave: true, rows: 100_000, notices: 0, because: 'up to 100,000 rows go well' },
    { autoSave: false, rows: 100_001, notices: 0, because: 'nothing is saved by itself' },
  ])('AutoSave $autoSave with $rows rows: $notices, because $because', async ({ autoSave, rows, notices }) => {
    const fake = createFakeExcel();
    fake.workbook.setAutoSave(autoSave);
    const empty = { name: 'a', type: 'text' as const };
    const table = { ...hostTable('result', {}), rows, columns: [empty] };
    const block = (fromRow: number, toRow: number) =>
      Promise.resolve({
        fromRow,
        rowCount: toRow - fromRow,
        columns: [{ type: 'text' as const, codes: new Int32Array(toRow - fromRow), texts: ['x'] }],
      });
    const found = await (await excelHost(fake)).writeOutputs([{ ...table, block }], silentControl);
    expect(found).toHaveLength(notices);
    if (notices > 0)
      expect(found[0]).toBe('AutoSave is on and the results have 100,001 rows: saving them may take a while.');
  });

  it('a read-only workbook on the desktop is written and named', async () => {
    const fake = createFakeExcel();
    fake.workbook.setReadOnly();
    expect(await (await excelHost(fake)).writeOutputs([MANY], silentControl)).toEqual([
      'The workbook is read-only. Save it under another name to keep the results.',
    ]);
  });
});

describe('while a cell is being edited', () => {
  it('writing waits, says so, and goes on by itself', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake, 1);
    const control = new TestControl();
    fake.beginCellEdit();
    const writing = host.writeOutputs([MANY], control);
    while (control.told.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(control.told[0].step).toBe(
      'Excel is editing a cell. Finish with Enter or Escape; the work goes on by itself.',
    );
    expect(fake.workbook.hasSheet('result')).toBe(false);
    fake.endCellEdit();
    await writing;
    expect(fake.workbook.table('result').rows).toHaveLength(4);
  });

  it('so does reading', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Data', [CLD_HEADER, cldRow({ LA_Code: '727' })]);
    const host = await excelHost(fake, 1);
    const control = new TestControl();
    fake.beginCellEdit();
    const reading = host.listSources(control, () => undefined);
    while (control.told.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    fake.endCellEdit();
    expect(await reading).toEqual([{ name: 'Data', rows: 1 }]);
  });
});

it('an Excel before 1.13 is told so, and is not asked for anything', async () => {
  const fake = createFakeExcel({ apiVersion: '1.12' });
  const host = await excelHost(fake);
  expect(host.workbookName).toBe(null);
  expect(await messageOf(host.listSources(silentControl, () => undefined))).toBe(
    'InputError: This Excel is too old for CLD Tables to read or write its sheets: it needs Excel 2021, Microsoft 365 or ' +
      'Excel on the web. Add the data as files, and download the results.',
  );
  expect(fake.counters.syncs).toBe(0);
});

it('an Excel of 1.13 has all that is needed', async () => {
  const fake = createFakeExcel({ apiVersion: '1.13' });
  fake.workbook.addSheet('Data', [CLD_HEADER, cldRow({ LA_Code: '727' })]);
  const host = await excelHost(fake);
  const [{ name }] = await host.listSources(silentControl, () => undefined);
  const { blocks } = await host.readSource(name, silentControl);
  for await (const block of blocks) expect(block).toHaveLength(1);
  for (const mark of ['a', 'b']) {
    await host.writeOutputs([MANY, largeTable('main_single', 4_000, mark)], silentControl);
    await host.writeDecisions([
      { field: 'Gender', raw: mark, cleaned: 'Male', note: '', decidedBy: '', decidedAt: '' },
    ]);
  }
  await host.addPivot({
    title: 'Main table',
    sheetName: 'main_single',
    tableName: 'main_single',
    pivot: {
      title: 'Records',
      rows: ['Column_0'],
      columns: ['Column_1'],
      value: 'Column_2',
      summary: 'only',
      chart: 'lines',
    },
  });
  await host.lastBuild();
  await host.openSheet('result');
  expect(fake.missingMembers).toEqual([]);
});
