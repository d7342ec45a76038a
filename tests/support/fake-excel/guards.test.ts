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

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const write: Change = (context) => {
  sheetOf(context).getRange('A2').values = [['x']];
};

describe('a protected sheet', () => {
  it.each<{ name: string; change: Change; code: string; because: string }>([
    { name: 'values', change: write, code: 'AccessDenied', because: 'its cells are locked' },
    {
      name: 'a format',
      change: (context) => {
        sheetOf(context).getRange('A1').format.font.bold = true;
      },
      code: 'AccessDenied',
      because: 'so are their looks',
    },
    {
      name: 'a table',
      change: (context) => sheetOf(context).tables.add('A1:B2', true),
      code: 'AccessDenied',
      because: 'a table changes the sheet',
    },
    {
      name: 'a new name',
      change: (context) => {
        sheetOf(context).name = 'New';
      },
      code: 'none',
      because: 'only the structure of the workbook guards names',
    },
  ])('takes $name: $code, because $because', async ({ change, code }) => {
    const fake = createFakeExcel();
    fake.workbook.sheet('Sheet1').protect();
    expect(await codeOf(fake, change)).toBe(code);
  });

  it('says so beforehand', async () => {
    const fake = createFakeExcel();
    fake.workbook.sheet('Sheet1').protect();
    fake.workbook.protectStructure().setReadOnly().setAutoSave().setFileName('CLD.xlsx');
    await fake.run(async (context) => {
      const { workbook } = context;
      const { protection } = sheetOf(context);
      protection.load('protected');
      workbook.protection.load('protected');
      workbook.load('name,readOnly,autoSave');
      await context.sync();
      expect([protection.protected, workbook.protection.protected]).toEqual([true, true]);
      expect([workbook.name, workbook.readOnly, workbook.autoSave]).toEqual(['CLD.xlsx', true, true]);
    });
  });
});

describe('a workbook with protected structure', () => {
  it.each<{ name: string; change: Change; code: string }>([
    { name: 'a new sheet', change: (context) => context.workbook.worksheets.add('New'), code: 'AccessDenied' },
    {
      name: 'another name',
      change: (context) => {
        sheetOf(context).name = 'New';
      },
      code: 'AccessDenied',
    },
    { name: 'values', change: write, code: 'none' },
  ])('takes $name: $code', async ({ change, code }) => {
    const fake = createFakeExcel();
    fake.workbook.protectStructure();
    expect(await codeOf(fake, change)).toBe(code);
  });
});

it.each([
  { mode: 'web' as const, code: 'AccessDenied', because: 'the web shows it only' },
  { mode: 'desktop' as const, code: 'none', because: 'the desktop lets it be changed but not saved' },
])('a read-only workbook on the $mode: $code, because $because', async ({ mode, code }) => {
  const fake = createFakeExcel({ mode });
  fake.workbook.setReadOnly();
  expect(await codeOf(fake, write)).toBe(code);
});

describe('filtered rows', () => {
  it('refuse a write until the filter of the table is cleared', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.sheet('Sheet1').put('A1', [['Name'], ['a'], ['b']]);
    const table = sheet.addTable('People', 'A1:A3').filter('Name');
    expect(await codeOf(fake, write)).toBe('FilteredRangeConflict');
    const cleared = await codeOf(fake, (context) => {
      context.workbook.tables.getItem('People').clearFilters();
      write(context);
    });
    expect([cleared, table.isFiltered]).toEqual(['none', false]);
  });

  it('of a sheet do so too, beside them all is well', async () => {
    const fake = createFakeExcel();
    fake.workbook.sheet('Sheet1').filter('A1:B9', 1);
    expect(await codeOf(fake, write)).toBe('FilteredRangeConflict');
    const beside = await codeOf(fake, (context) => {
      sheetOf(context).getRange('C1').values = [['x']];
    });
    const cleared = await codeOf(fake, (context) => {
      sheetOf(context).autoFilter.clearCriteria();
      write(context);
    });
    expect([beside, cleared]).toEqual(['none', 'none']);
  });

  it('can be seen before', async () => {
    const fake = createFakeExcel();
    fake.workbook
      .sheet('Sheet1')
      .put('A1', [['Name'], ['a']])
      .addTable('People', 'A1:A2')
      .filter('Name');
    await fake.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem('People');
      autoFilter.load('isDataFiltered');
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
    });
  });
});

describe('while the user types in a cell', () => {
  it('a request fails', async () => {
    const fake = createFakeExcel();
    fake.beginCellEdit();
    expect(await codeOf(fake, write)).toBe('InvalidOperationInCellEditMode');
    fake.endCellEdit();
    expect(await codeOf(fake, write)).toBe('none');
  });

  it('a request that asked to wait waits', async () => {
    const fake = createFakeExcel();
    fake.beginCellEdit();
    const run = fake.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context);
      await context.sync();
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(fake.workbook.sheet('Sheet1').usedAddress).toBeNull();
    fake.endCellEdit();
    await run;
    expect(fake.workbook.sheet('Sheet1').usedAddress).toBe('A2');
  });
});
