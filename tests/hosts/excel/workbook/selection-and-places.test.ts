import { describe, expect, it } from 'vitest';
import { firstRowOf } from '../../../../src/hosts/excel/workbook/selection.ts';
import { changedSources } from '../../../../src/hosts/excel/workbook/source-changes.ts';
import type { SourcePlace } from '../../../../src/hosts/excel/sources/source-place.ts';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost, messageOf } from '../excel-host.ts';
import { hostTable, textTable } from '../host-tables.ts';

const text = (...values: string[]) => ({ type: 'text' as const, values });

/** Handlers are registered in a batch of their own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('selecting', () => {
  it('a row of a result sheet is told under the name the sheet was given; elsewhere nothing is', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    await host.writeOutputs([textTable('ASCOF', ['a', 'b'])], silentControl);
    const told: string[] = [];
    const stop = host.onSelection((sheet, row) => told.push(`${sheet} ${row}`));
    await settled();
    await fake.select('ASCOF', 'B3:C4');
    await fake.select('Sheet1', 'A1');
    fake.workbook.sheet('ASCOF').rename('Figures');
    await fake.select('Figures', 'A2');
    await settled();
    expect(told).toEqual(['ASCOF 3', 'ASCOF 2']);
    stop();
    await settled();
    await fake.select('Figures', 'A3');
    await settled();
    expect(told).toHaveLength(2);
    expect(fake.workbook.activeSheet).toBe('Figures');
  });

  it('is not told while Excel fails, and the pane goes on', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    await host.writeOutputs([textTable('ASCOF', ['a'])], silentControl);
    const told: string[] = [];
    host.onSelection((sheet) => told.push(sheet));
    await settled();
    fake.failAtSync(1, 'GeneralException');
    await fake.select('ASCOF', 'A2');
    await settled();
    await fake.select('ASCOF', 'A2');
    await settled();
    expect(told).toEqual(['ASCOF']);
  });

  it.each([
    ['B5', 5],
    ['$B$5:$C$7', 5],
    ["'My sheet'!B5", 5],
    ['5:7', 5],
    ['B:C', null],
  ])('%s begins in row %s', (address, row) => {
    expect(firstRowOf(address)).toBe(row);
  });
});

describe('an edit', () => {
  const place = (name: string, sheetId: string): SourcePlace => {
    return { name, sheetId, sheetName: name, column: 0, headerRow: 0, header: [], row: 1, rows: 1 };
  };
  const places = [place('Data, Spring', '{1}'), place('Data, Summer', '{1}'), place('Other', '{2}')];

  it.each([
    { worksheetId: '{1}', source: 'Local', names: ['Data, Spring', 'Data, Summer'], because: 'both are on the sheet' },
    { worksheetId: '{3}', source: 'Local', names: [], because: 'nothing was read from there' },
    { worksheetId: '{2}', source: 'Remote', names: [], because: 'somebody else made it' },
  ])('on $worksheetId, $source: $names, because $because', ({ names, ...change }) => {
    expect(changedSources(change, places)).toEqual(names);
  });
});

describe('going to a place', () => {
  it('selects a cell, counted from 1', async () => {
    const fake = createFakeExcel();
    await (await excelHost(fake)).selectCell('Sheet1', 5, 2);
    expect(fake.workbook.selection).toBe('Sheet1!B5');
  });

  it('that is gone is met with a sentence', async () => {
    const host = await excelHost(createFakeExcel());
    expect(await messageOf(host.openSheet('Gone'))).toBe(
      'InputError: The workbook has no sheet “Gone” any more: it was deleted or renamed.',
    );
  });
});

describe('the last build', () => {
  const record = hostTable('run_record', {
    section: text('Run', 'Run'),
    item: text('App version', 'Made at'),
    value: text('0.1.0', '2026-05-05 10:42:00'),
  });

  it('is told by the sheets that it wrote, wherever they are now', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    expect(await host.lastBuild()).toBe(null);
    await host.writeOutputs([textTable('main_joined', ['a', 'b', 'c']), record], silentControl);
    await host.writeOutputs([textTable('main_single', ['a', 'b']), record], silentControl);
    fake.workbook.sheet('main_single').rename('Renamed');
    const reopened = await excelHost(fake);
    expect(await reopened.lastBuild()).toEqual({
      madeAt: '2026-05-05 10:42:00',
      sheetName: 'Renamed',
      uniqueEvents: 2,
    });
  });
});

it('knows the name of the workbook', async () => {
  const fake = createFakeExcel();
  fake.workbook.setFileName('Return.xlsx');
  expect((await excelHost(fake)).workbookName).toBe('Return.xlsx');
});
