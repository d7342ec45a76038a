import { describe, expect, it } from 'vitest';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { allRows, CLD_HEADER, cldRow, columnOfField, excelHost, messageOf, TestControl } from '../excel-host.ts';
import { hostTable, textTable } from '../host-tables.ts';

const ROW = cldRow({ LA_Code: '727', Event_Type: 'Service' });

async function found(fake: FakeExcel): Promise<string[]> {
  const host = await excelHost(fake);
  const sources = await host.listSources(silentControl, () => undefined);
  return sources.map(({ name, rows }) => `${name}: ${rows}`);
}

describe('finding client level data', () => {
  it.each<{ what: string; arrange: (fake: FakeExcel) => unknown; sources: string[]; because: string }>([
    {
      what: 'a sheet with the headers of the specification',
      arrange: ({ workbook }) => workbook.addSheet('Data', [CLD_HEADER, ROW, ROW]),
      sources: ['Data: 2'],
      because: 'its rows are counted from the used range',
    },
    {
      what: 'headers in other spellings',
      arrange: ({ workbook }) => workbook.addSheet('Data', [CLD_HEADER.map((name) => name.toUpperCase()), ROW]),
      sources: ['Data: 1'],
      because: 'case, spaces and underscores do not count',
    },
    {
      what: 'headers below a title',
      arrange: ({ workbook }) => workbook.addSheet('Data', [['Our return'], [], CLD_HEADER, ROW]),
      sources: ['Data: 1'],
      because: 'titles above the data are common',
    },
    {
      what: 'a hidden sheet',
      arrange: ({ workbook }) => workbook.addSheet('Data', [CLD_HEADER, ROW]).setVisibility('VeryHidden'),
      sources: ['Data: 1'],
      because: 'hidden data counts',
    },
    {
      what: 'a table beside notes',
      arrange: ({ workbook }) => {
        const sheet = workbook
          .addSheet('Data')
          .put('C3', [CLD_HEADER, ROW, ROW, ROW])
          .put('A1', [['note']]);
        sheet.addTable('Return', 'C3:AZ6').filter('LA Code');
      },
      sources: ['Data: 3'],
      because: 'the table says where the data ends',
    },
    {
      what: 'two tables on one sheet',
      arrange: ({ workbook }) => {
        const sheet = workbook.addSheet('Data').put('A1', [CLD_HEADER, ROW]).put('A10', [CLD_HEADER, ROW, ROW]);
        sheet.addTable('Spring', 'A1:AX2');
        sheet.addTable('Summer', 'A10:AX12');
      },
      sources: ['Data, Spring: 1', 'Data, Summer: 2'],
      because: 'each is a source of its own',
    },
    {
      what: 'a sheet with nine of the headers',
      arrange: ({ workbook }) => workbook.addSheet('Data', [CLD_HEADER.slice(0, 9), ROW]),
      sources: [],
      because: 'ten make client level data',
    },
    {
      what: 'a sheet with ten of the headers',
      arrange: ({ workbook }) => workbook.addSheet('Data', [CLD_HEADER.slice(0, 10), ROW]),
      sources: ['Data: 1'],
      because: 'what is missing can be told when it is read',
    },
    {
      what: 'a copy of a main table',
      arrange: ({ workbook }) => workbook.addSheet('Data', [[...CLD_HEADER, 'Gender_Cleaned'], ROW]),
      sources: [],
      because: 'cleaned columns come out of a build',
    },
    {
      what: 'a main table under its own name',
      arrange: ({ workbook }) =>
        workbook.addSheet('Data', [CLD_HEADER, ROW]).addTable('CLD_250401_260331_SingleSubmissions', 'A1:AX2'),
      sources: [],
      because: 'it is ours',
    },
    { what: 'an empty workbook', arrange: () => undefined, sources: [], because: 'there is nothing' },
  ])('$what: $sources, because $because', async ({ arrange, sources }) => {
    const fake = createFakeExcel();
    arrange(fake);
    expect(await found(fake)).toEqual(sources);
    expect(fake.counters.openReferences).toBe(0);
  });

  it('leaves out what it has written itself, under whatever name', async () => {
    const fake = createFakeExcel();
    const host = await excelHost(fake);
    const columns = Object.fromEntries(CLD_HEADER.map((name) => [name, { type: 'text' as const, values: ['x'] }]));
    await host.writeOutputs([hostTable('anything', columns), textTable('other', ['a'])], silentControl);
    fake.workbook.sheet('anything').rename('Renamed');
    expect(await found(fake)).toEqual([]);
  });

  it('tells each as it is found, and can be stopped', async () => {
    const fake = createFakeExcel();
    for (let number = 1; number <= 20; number++) fake.workbook.addSheet(`Data ${number}`, [CLD_HEADER, ROW]);
    const host = await excelHost(fake);
    const names: string[] = [];
    const listing = host.listSources(new TestControl(2), ({ name }) => names.push(name));
    expect(await messageOf(listing)).toContain('RunCancelled');
    expect(names).toHaveLength(7);
  });
});

describe('reading a source', () => {
  it('gives every row as text, whatever is hidden or filtered, and where it stands', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.addSheet('Data', [
      CLD_HEADER,
      cldRow({
        LA_Code: 727,
        Event_Type: 'Service',
        Event_Start_Date: 45_748,
        Unit_Cost: 12.5,
        Event_Reference: '#N/A',
      }),
      cldRow({}),
      cldRow({ LA_Code: '727', Event_Start_Date: '01/04/2025', Has_Unpaid_Carer: true }),
    ]);
    sheet.filter('A1:AX4', 0);
    const host = await excelHost(fake);
    const rows = await allRows(host, 'Data');
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(rows.map(({ cells }) => cells.filter((cell) => cell !== null))).toEqual([
      ['727', 'Service', '#N/A', '2025-04-01', '12.5'],
      [],
      ['727', 'TRUE', '01/04/2025'],
    ]);
  });

  it('reads rows that were added since it was found', async () => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.addSheet('Data', [CLD_HEADER, ROW]);
    const host = await excelHost(fake);
    await host.listSources(silentControl, () => undefined);
    sheet.put('A3', [ROW]);
    expect(await allRows(host, 'Data')).toHaveLength(2);
  });

  it('finds it again under another name', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Data', [CLD_HEADER, ROW]);
    const host = await excelHost(fake);
    await host.listSources(silentControl, () => undefined);
    fake.workbook.sheet('Data').rename('Other');
    expect(await allRows(host, 'Data')).toHaveLength(1);
    await host.selectCell('Data', 2, 5);
    expect(fake.workbook.selection).toBe('Other!E2');
  });

  it.each([
    { row: 4, field: 'LA_Code', cell: 'C4', because: 'the table begins in column C, and the LA code is its first' },
    { row: 4, field: 'NHS_Number', cell: 'G4', because: 'a column was put in before it since the sheet was read' },
    { row: null, field: 'NHS_Number', cell: 'G3', because: 'without a row the header is meant' },
    { row: 4, field: 'No_such_field', cell: 'C4', because: 'the sheet lacks the field' },
  ])('selects $field in row $row at $cell, because $because', async ({ row, field, cell }) => {
    const fake = createFakeExcel();
    const sheet = fake.workbook.addSheet('Data', []);
    const before = columnOfField('NHS_Number');
    const put = (extra: readonly string[]) =>
      sheet.put('C3', [
        [...CLD_HEADER.slice(0, before), ...extra, ...CLD_HEADER.slice(before)],
        [...ROW.slice(0, before), ...extra.map(() => ''), ...ROW.slice(before)],
      ]);
    put([]);
    const host = await excelHost(fake);
    await host.listSources(silentControl, () => undefined);
    put(['Notes']);
    await host.selectField('Data', row, field);
    expect(fake.workbook.selection).toBe(`Data!${cell}`);
  });

  it.each([
    { what: 'emptied', change: (fake: FakeExcel) => fake.workbook.sheet('Data').put('A1', [CLD_HEADER.map(() => '')]) },
    { what: 'deleted', change: (fake: FakeExcel) => fake.workbook.sheet('Data').remove() },
  ])('says so when it was $what since', async ({ change }) => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Data', [CLD_HEADER, ROW]);
    const host = await excelHost(fake);
    await host.listSources(silentControl, () => undefined);
    change(fake);
    const message = await messageOf(host.readSource('Data', silentControl));
    expect(message).toMatch(/^InputError: .*Data.*(no longer there|Try again)/);
  });

  it('reports merged headers with their cells, and what to do', async () => {
    const fake = createFakeExcel();
    fake.workbook.addSheet('Data', [CLD_HEADER, ROW]).merge('B1:C1').merge('E1:E2');
    const host = await excelHost(fake);
    expect(await messageOf(host.readSource('Data', silentControl))).toBe(
      'InputError: Data: the header cells B1:C1, E1:E2 are merged. Unmerge them with Home, Merge & Center, so that every ' +
        'column has its own header.',
    );
  });

  it('reads a 1904 workbook as the same days', async () => {
    const fake = createFakeExcel({ date1904: true });
    const row = cldRow({ LA_Code: '727', Event_Start_Date: 45_748 - 1_462 });
    fake.workbook.addSheet('Data', [CLD_HEADER, row]);
    const host = await excelHost(fake);
    const [{ cells }] = await allRows(host, 'Data');
    expect(cells.filter((cell) => cell !== null)).toEqual(['727', '2025-04-01']);
  });

  it('takes numbers of other columns for dates only where they are formatted as dates', async () => {
    const fake = createFakeExcel();
    const row = cldRow({ LA_Code: '727', Event_Reference: 45_748, Event_Description: 45_748 });
    const sheet = fake.workbook.addSheet('Data', [CLD_HEADER, row]);
    const column = String.fromCharCode(65 + CLD_HEADER.indexOf('Event Description') - 26);
    sheet.format(`A${column}2`, '[$-809]dd mmm yyyy');
    const host = await excelHost(fake);
    const [{ cells }] = await allRows(host, 'Data');
    expect(cells.filter((cell) => cell !== null)).toEqual(['727', '45748', '2025-04-01']);
  });
});
