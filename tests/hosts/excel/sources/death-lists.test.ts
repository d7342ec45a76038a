import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { CLD_HEADER, cldRow, excelHost } from '../excel-host.ts';

const HEADER = ['NHS number', 'Date of death', 'Death_Reg_Date'];
/** 1 and 9 June 2025, as Excel holds them. */
const DEATH = ['9990000001', 45_809, 45_817];

describe('lists of registered deaths in a workbook', () => {
  it('are sheets and tables with NHS number and date of death that are no client level data', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Data', [CLD_HEADER, cldRow({ LA_Code: '727' })]);
    fake.workbook.addSheet('Notes', [['NHS number', 'Note']]);
    fake.workbook.addSheet('Deaths', [['From the registrar'], HEADER, DEATH, DEATH]);
    const host = await excelHost(fake);
    expect(await host.listDeathLists(silentControl)).toEqual([{ name: 'Deaths', rows: 2 }]);
    expect(await host.listSources(silentControl, () => undefined)).toEqual([{ name: 'Data', rows: 1 }]);
  });

  it('are read with the sheet’s row numbers, and with numbers in date columns as ISO dates', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Deaths', [HEADER, DEATH]);
    const host = await excelHost(fake);
    const { header, blocks } = await host.readDeathList('Deaths', silentControl);
    expect(header).toEqual(HEADER);
    const rows = [];
    for await (const block of blocks) rows.push(...block);
    expect(rows).toEqual([{ row: 2, cells: ['9990000001', '2025-06-01', '2025-06-09'] }]);
  });

  it('that are gone get a sentence', async () => {
    const host = await excelHost(createFakeExcel());
    await expect(host.readDeathList('Deaths', silentControl)).rejects.toThrow(
      'Deaths: the list of registered deaths is no longer there.',
    );
  });
});
