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

function withTable(): FakeExcel {
  const fake = createFakeExcel();
  fake.workbook
    .sheet('Sheet1')
    .put('A1', [
      ['Name', 'Age'],
      ['a', 1],
      ['b', 2],
    ])
    .addTable('People', 'A1:B3');
  return fake;
}

describe('a new table', () => {
  it('takes its names from the header, made unique and filled in', async () => {
    const fake = createFakeExcel();
    fake.workbook.sheet('Sheet1').put('B2', [
      ['Name', 'name', '', 2025],
      ['a', 'b', 'c', 'd'],
    ]);
    await fake.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('B2:E3', true);
      table.name = 'People';
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      await context.sync();
    });
    expect(fake.workbook.table('people')).toMatchObject({
      name: 'People',
      sheetName: 'Sheet1',
      address: 'B2:E3',
      header: ['Name', 'name2', 'Column3', '2025'],
      rows: [['a', 'b', 'c', 'd']],
      style: 'TableStyleLight9',
      showBandedRows: false,
      showFilterButton: false,
    });
  });

  it('over data without headers puts a row above it', async () => {
    const fake = createFakeExcel();
    fake.workbook.sheet('Sheet1').put('A1', [['a', 1]]);
    await codeOf(fake, (context) => context.workbook.tables.add('Sheet1!A1:B1', false));
    expect(fake.workbook.table('Table1')).toMatchObject({ address: 'A1:B2', header: ['Column1', 'Column2'] });
    expect(fake.workbook.table('Table1').rows).toEqual([['a', 1]]);
  });

  it.each<{ change: Change; code: string; because: string }>([
    {
      change: (context) => context.workbook.tables.add('Sheet1!B3:C4', true),
      code: 'MergedRangeConflict',
      because: 'another table is there',
    },
    {
      change: (context) => context.workbook.tables.add('Sheet1!F1:G2', true),
      code: 'MergedRangeConflict',
      because: 'merged cells are there',
    },
    {
      change: (context) => context.workbook.tables.add('Sheet1!C1:D4', true),
      code: 'none',
      because: 'beside them is free',
    },
    {
      change: (context) => {
        context.workbook.tables.add('Sheet1!C1:D4', true).name = 'PEOPLE';
      },
      code: 'ItemAlreadyExists',
      because: 'the name is taken',
    },
    {
      change: (context) => {
        context.workbook.tables.add('Sheet1!C1:D4', true).name = 'Two words';
      },
      code: 'InvalidArgument',
      because: 'a name has no spaces',
    },
    {
      change: (context) => {
        context.workbook.tables.add('Sheet1!C1:D4', true).name = 'AB12';
      },
      code: 'InvalidArgument',
      because: 'a name is not an address',
    },
    {
      change: (context) => context.workbook.tables.getItem('Nobody').load('name'),
      code: 'ItemNotFound',
      because: 'there is no such table',
    },
  ])('$code, because $because', async ({ change, code }) => {
    const fake = withTable();
    fake.workbook.sheet('Sheet1').merge('G2:H2');
    expect(await codeOf(fake, change)).toBe(code);
  });
});

describe('a table', () => {
  it('gives its ranges, columns and counts', async () => {
    await withTable().run(async (context) => {
      const table = context.workbook.tables.getItem('People');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      const rows = table.rows.getCount();
      table.columns.load('items/name,count');
      const age = table.columns.getItem('age').getDataBodyRange().load('values');
      const none = table.columns.getItemOrNullObject('Height');
      table.worksheet.load('name');
      await context.sync();
      const addresses = parts.map((part) => part.address);
      expect(addresses).toEqual(['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3']);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Name', 'Age']);
      expect([rows.value, table.columns.count, none.isNullObject, table.worksheet.name]).toEqual([
        2,
        2,
        true,
        'Sheet1',
      ]);
      expect(age.values).toEqual([[1], [2]]);
    });
  });

  it.each([
    { to: 'A1:C9', code: 'none', because: 'it may grow both ways' },
    { to: 'A1:B2', code: 'none', because: 'it may shrink to one row' },
    { to: 'A1:B1', code: 'InvalidArgument', because: 'a header is not enough' },
    { to: 'A2:B3', code: 'InvalidArgument', because: 'the header must stay' },
    { to: 'D1:E3', code: 'InvalidArgument', because: 'it must overlap' },
  ])('resized to $to: $code, because $because', async ({ to, code }) => {
    const fake = withTable();
    const changed = await codeOf(fake, (context) => {
      context.workbook.tables.getItem('People').resize(to);
    });
    expect(changed).toBe(code);
    expect(fake.workbook.table('People').address).toBe(code === 'none' ? to : 'A1:B3');
  });

  it('keeps names in a header that is cleared', async () => {
    const fake = withTable();
    await codeOf(fake, (context) => {
      context.workbook.tables.getItem('People').getRange().clear('Contents');
    });
    expect(fake.workbook.table('People')).toMatchObject({ header: ['Column1', 'Column2'], address: 'A1:B3' });
  });

  it('adds and deletes rows', async () => {
    const fake = withTable();
    await codeOf(fake, (context) => {
      const { rows } = context.workbook.tables.getItem('People');
      rows.add(undefined, [['c', 3]]);
      rows.getItemAt(0).delete();
    });
    const table = fake.workbook.table('People');
    expect([table.address, table.rows]).toEqual([
      'A1:B3',
      [
        ['b', 2],
        ['c', 3],
      ],
    ]);
  });

  it('deleted takes its cells along, turned to a range leaves them', async () => {
    const [gone, left] = [withTable(), withTable()];
    await codeOf(gone, (context) => {
      context.workbook.tables.getItem('People').delete();
    });
    await codeOf(left, (context) => {
      context.workbook.tables.getItem('People').convertToRange();
    });
    expect([gone.workbook.tableNames, left.workbook.tableNames]).toEqual([[], []]);
    expect(gone.workbook.sheet('Sheet1').usedAddress).toBeNull();
    expect(left.workbook.sheet('Sheet1').usedAddress).toBe('A1:B3');
  });
});

it('merged areas that touch a range are told', async () => {
  const fake = createFakeExcel();
  fake.workbook.sheet('Sheet1').merge('A1:C1').merge('A9:B9');
  await fake.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const touched = sheet.getRange('B1:B5').getMergedAreasOrNullObject().load('address,areaCount');
    const clear = sheet.getRange('D1:D5').getMergedAreasOrNullObject();
    await context.sync();
    expect([touched.address, touched.areaCount, clear.isNullObject]).toEqual(['Sheet1!A1:C1', 1, true]);
  });
});
