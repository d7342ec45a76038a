import { describe, expect, it } from 'vitest';
import { errorCode } from './arrange/error-code.ts';
import { createFakeExcel } from './create-fake-excel.ts';

function withData() {
  const fake = createFakeExcel();
  const sheet = fake.workbook.addSheet('Data', [
    ['a', 'b'],
    [1, true],
  ]);
  sheet.addTable('People', 'A1:B2');
  return fake;
}

describe("Microsoft's proxies", () => {
  it('give no value before it is loaded and synced', async () => {
    const read = withData().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    await expect(read).rejects.toBeInstanceOf(Error);
  });

  it('name the member and the code of an error', async () => {
    const run = withData().run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('keep what was done before the action that failed', async () => {
    const fake = withData();
    const run = fake.run(async (context) => {
      context.workbook.worksheets.add('New');
      context.workbook.worksheets.add('Data');
      await context.sync();
    });
    expect(await errorCode(run)).toBe('ItemAlreadyExists');
    expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'Data', 'New']);
  });

  it('load by list, array, object and item path', async () => {
    await withData().run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name,items/tables/items/name');
      tables.load(['items/name', 'items/showBandedRows']);
      const range = worksheets.getItem('Data').getUsedRange(true);
      range.load({ values: true, rowCount: true, worksheet: { name: true }, format: { fill: { color: true } } });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Data']);
      expect(worksheets.items[1].tables.items[0].name).toBe('People');
      expect(tables.items[0].showBandedRows).toBe(true);
      expect(range.values).toEqual([
        ['a', 'b'],
        [1, true],
      ]);
      expect([range.rowCount, range.worksheet.name, range.format.fill.color]).toEqual([2, 'Data', '#FFFFFF']);
      expect(() => range.address).toThrow();
    });
  });

  it('load everything when asked for nothing in particular, and top and skip items', async () => {
    await withData().run(async (context) => {
      const table = context.workbook.tables.getItem('people').load();
      const second = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      const tables = context.workbook.tables.load('count');
      await context.sync();
      expect([table.name, table.style, tables.count]).toEqual(['People', 'TableStyleMedium2', 1]);
      expect(second.items.map((sheet) => sheet.name)).toEqual(['Data']);
    });
  });

  it('turn what is missing into null objects, on which calls do nothing', async () => {
    await withData().run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getItemOrNullObject('Nowhere');
      const used = worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
      const beyond = sheet.getUsedRangeOrNullObject(true).load('address');
      sheet.delete();
      const table = tables.getItemOrNullObject('People').load('name');
      await context.sync();
      expect([sheet, used, beyond, table].map((one) => one.isNullObject)).toEqual([true, true, true, false]);
      expect(table.name).toBe('People');
    });
  });

  it('carry objects over several syncs of a run, by reference or id', async () => {
    const fake = withData();
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.name = 'Newer';
      range.values = [['x']];
      await context.sync();
    });
    expect(fake.workbook.sheet('Newer').cell('A1').value).toBe('x');
  });

  it('hold references until the end of the run, or until they are untracked', async () => {
    const fake = withData();
    await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const ranges = ['A1', 'A2', 'B1'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      expect(fake.counters.openReferences).toBe(3);
      ranges[0].untrack();
      await context.sync();
      expect(fake.counters.openReferences).toBe(2);
    });
    expect(fake.counters.openReferences).toBe(0);
  });

  it('refuse a range outside its run unless it is tracked', async () => {
    const fake = withData();
    const kept = await fake.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const tracked = sheet.getRange('A1').track();
      const loose = sheet.getRange('A2');
      await context.sync();
      return { tracked, loose };
    });
    expect(fake.counters.openReferences).toBe(1);
    expect(() => kept.loose.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
    kept.tracked.load('values');
    await kept.tracked.context.sync();
    expect(kept.tracked.values).toEqual([['a']]);
  });

  it('refuse members of a later API set than this Excel has', async () => {
    const old = createFakeExcel({ apiVersion: '1.12' });
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    const merged = old.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await errorCode(merged)).toBe('ApiNotFound');
  });

  it('fail loudly, by name, on what the fake does not have', async () => {
    const fake = withData();
    const method = fake.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').setDirty();
      await context.sync();
    });
    await expect(method).rejects.toThrow('The fake Excel has no Range.setDirty');
    const property = fake.run(async (context) => {
      context.workbook.worksheets.getItem('Data').load('standardWidth');
      await context.sync();
    });
    await expect(property).rejects.toThrow('Worksheet.standardWidth');
    const object = fake.run(async (context) => {
      context.workbook.comments.load('items');
      await context.sync();
    });
    await expect(object).rejects.toThrow('Workbook.comments');
    expect(fake.missingMembers).toEqual(['Range.setDirty', 'Worksheet.standardWidth to load', 'Workbook.comments']);
  });

  it('keep two workbooks apart', async () => {
    const [first, second] = [createFakeExcel(), createFakeExcel()];
    await first.run(async (context) => {
      context.workbook.worksheets.add('Only here');
      await context.sync();
    });
    expect([first.workbook.sheetNames.length, second.workbook.sheetNames.length]).toEqual([2, 1]);
  });
});
