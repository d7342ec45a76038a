import { describe, expect, it } from 'vitest';
import { createFakeExcel } from './create-fake-excel.ts';

describe('the selection', () => {
  it('is what the add-in or the user selected last', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Data');
    await fake.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B2:C3').select();
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(range.address).toBe('Data!B2:C3');
    });
    await fake.select('Sheet1', 'D4');
    expect([fake.workbook.selection, fake.workbook.activeSheet]).toEqual(['Sheet1!D4', 'Sheet1']);
  });

  it('is told to handlers of the workbook, of all sheets and of one', async () => {
    const [fake, other] = [createFakeExcel(), createFakeExcel()];
    fake.workbook.addSheet('Data');
    const told: string[] = [];
    const note = (who: string) => (event: object) => {
      told.push('address' in event ? `${who} ${String(event.address)}` : who);
      return Promise.resolve();
    };
    const handler = await fake.run(async (context) => {
      const { workbook } = context;
      const added = workbook.onSelectionChanged.add(note('workbook'));
      workbook.worksheets.onSelectionChanged.add(note('sheets'));
      workbook.worksheets.getItem('Data').onSelectionChanged.add(note('Data'));
      await context.sync();
      return added;
    });
    await other.select('Sheet1', 'A1');
    expect(told).toEqual([]);
    await fake.select('Sheet1', 'A1');
    expect(told.sort()).toEqual(['sheets A1', 'workbook']);
    await fake.select('Data', 'B2');
    expect(told.sort()).toEqual(['Data B2', 'sheets A1', 'sheets B2', 'workbook', 'workbook']);
    handler.remove();
    await handler.context.sync();
    told.length = 0;
    await fake.select('Data', 'A1');
    expect(told.sort()).toEqual(['Data A1', 'sheets A1']);
  });
});
