import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/columns/column.ts';
import { IntColumn } from '../../../src/columns/int-column.ts';
import type { OutputTable } from '../../../src/columns/output-table.ts';
import { readSheetRows } from '../../../src/hosts/files/read-workbook.ts';
import { workbookChunks } from '../../../src/hosts/files/write-workbook.ts';
import { InputError } from '../../../src/model/input-error.ts';
import { RunCancelled } from '../../../src/model/run-control.ts';
import type { Progress } from '../../../src/model/run-control.ts';
import { anyText, days, decimals, integers, outputOf, text } from './made-up-tables.ts';
import { bytesOf, unzip } from './workbook-files.ts';

const workbookOf = (...outputs: OutputTable[]) => bytesOf(workbookChunks(outputs));

async function partOf(path: string, ...outputs: OutputTable[]): Promise<string> {
  const part = unzip(await workbookOf(...outputs)).get(path);
  if (part === undefined) throw new Error(`No part ${path}`);
  return part;
}

const sheetOf = (...outputs: OutputTable[]) => partOf('xl/worksheets/sheet1.xml', ...outputs);

async function cellsOf(bytes: Uint8Array, sheet: string): Promise<(readonly (string | null)[])[]> {
  const rows: (readonly (string | null)[])[] = [];
  for await (const block of readSheetRows({ name: 'out.xlsx', bytes }, sheet))
    rows.push(...block.map(({ cells }) => cells));
  return rows;
}

describe('cells', () => {
  const typed = outputOf({
    Der_Unique_Record_ID: integers(1, null),
    LA_Name: text('Hillingdon', null),
    Event_Start_Date: days('2025-03-31', null),
    Unit_Cost: decimals(12.5, null),
  });

  it('carry their type: text in the text format, days as serial numbers, numbers as numbers, nothing for null', async () => {
    const xml = await sheetOf(typed);
    expect(xml).toContain(
      '<row r="2"><c r="A2" s="3"><v>1</v></c><c r="B2" s="1" t="s"><v>4</v></c><c r="C2" s="2"><v>45747</v></c><c r="D2"><v>12.5</v></c></row>',
    );
    expect(xml).toContain('<row r="3"></row>');
  });

  it('of days are shown dd/mm/yyyy and read back as dates', async () => {
    const { sheets } = await readXlsx(await workbookOf(typed), { readStyles: true });
    expect(sheets[0].rows[1]).toEqual([1, 'Hillingdon', new Date('2025-03-31T00:00:00Z'), 12.5]);
    expect(sheets[0].cells?.get('1,2')?.style?.numFmt).toBe('dd/mm/yyyy');
    expect(sheets[0].cells?.get('1,1')?.style?.numFmt).toBe('@');
  });

  it.each([
    ['1900-03-01', '<c r="A2" s="2"><v>61</v></c>', 'from here on Excel counts right'],
    ['9999-12-31', '<c r="A2" s="2"><v>2958465</v></c>', 'its calendar ends here'],
  ])('the day %s is a date because %s', async (day, cell) => {
    expect(await sheetOf(outputOf({ a: days(day) }))).toContain(cell);
  });

  it.each([
    ['1900-02-28', 'Excel counts a 29 February 1900 that never was'],
    ['1899-12-31', 'its calendar has not begun'],
  ])('the day %s is text because %s', async (day) => {
    expect(await cellsOf(await workbookOf(outputOf({ a: days(day) })), 'main_single')).toEqual([['a'], [day]]);
    expect(await sheetOf(outputOf({ a: days(day) }))).toContain('<c r="A2" s="1" t="s">');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("https://example.org")',
    '00123',
    '1E5',
    '01/02',
  ])('text %j stays the text it is', async (value) => {
    const bytes = await workbookOf(outputOf({ a: text(value) }));
    expect(unzip(bytes).get('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="1" t="s"><v>1</v></c>');
    expect(await cellsOf(bytes, 'main_single')).toEqual([['a'], [value]]);
  });

  it('hold any text, and none of them is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { maxLength: 20 }), async (rows) => {
        const output = outputOf({
          a: text(...rows.map(([a]) => a)),
          b: text(...rows.map(([, b]) => b)),
          end: integers(...rows.map(() => 7)),
        });
        const bytes = await workbookOf(output);
        // An empty text and null are both an empty cell.
        const expected = rows.map(([a, b]) => [a || null, b || null, '7']);
        const read = await cellsOf(bytes, 'main_single');
        expect(read.slice(0, rows.length + 1)).toEqual([['a', 'b', 'end'], ...expected]);
        expect(unzip(bytes).get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[\s/>]/);
      }),
    );
  });

  it('hold 32,767 characters', async () => {
    const long = 'x'.repeat(32_767);
    expect(await cellsOf(await workbookOf(outputOf({ a: text(long) })), 'main_single')).toEqual([['a'], [long]]);
  });

  it('do not hold one more: the column is named and CSV offered', async () => {
    const writing = workbookOf(outputOf({ Event_Description: text('x'.repeat(32_768)) }));
    await expect(writing).rejects.toThrow(
      new InputError(
        'The main table holds a text in column Event_Description that is longer than the 32,767 characters of an Excel cell. Write it as CSV instead.',
      ),
    );
  });
});

describe('sheets', () => {
  it('hold one Excel table each, named after the table, over exactly its cells', async () => {
    const bytes = await workbookOf(
      {
        ...outputOf({ a: text('x', 'y'), b: integers(1, 2) }),
        sheetName: 'CLD_250401_260331_Single',
        tableName: 'CLD_250401_260331_SingleSubmissions',
      },
      outputOf({ Measure: text('ASCOF 2A') }, 'ascof'),
    );
    const { sheets } = await readXlsx(bytes);
    expect(
      sheets.map(({ name, tables }) => [
        name,
        tables?.map((table) => [table.name, table.range, table.columns.map((c) => c.name)]),
      ]),
    ).toEqual([
      ['CLD_250401_260331_Single', [['CLD_250401_260331_SingleSubmissions', 'A1:B3', ['a', 'b']]]],
      ['ascof', [['ascof', 'A1:A2', ['Measure']]]],
    ]);
  });

  it('of an empty table have one empty row, because an Excel table has at least one', async () => {
    const output = outputOf({ a: text(), b: text() });
    expect(await partOf('xl/tables/table1.xml', output)).toContain('ref="A1:B2"');
    expect(await cellsOf(await workbookOf(output), 'main_single')).toEqual([['a', 'b']]);
  });

  it('have headers equal to the names of the table’s columns, which differ in more than case', async () => {
    const output = outputOf({ 'A & <B>': text('1'), 'a & <b>': text('2') });
    const { sheets } = await readXlsx(await workbookOf(output));
    expect(sheets[0].rows[0]).toEqual(['A & <B>', 'a & <b>_2']);
    expect(sheets[0].tables?.[0].columns.map(({ name }) => name)).toEqual(['A & <B>', 'a & <b>_2']);
  });

  it('keep the header and the first two columns in view', async () => {
    const xml = await sheetOf(outputOf({ a: text('x'), b: text('y'), c: text('z') }));
    expect(xml).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
  });

  it('keep only the header in view when there are but two columns', async () => {
    const xml = await sheetOf(outputOf({ a: text('x'), b: text('y') }));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  it.each<[string, Column, number, string]>([
    ['LA_Name', text('x'), 11, 'header and 4 characters'],
    ['x'.repeat(42), text('x'), 46, 'header and 4 characters'],
    ['x'.repeat(43), text('x'), 46, 'never wider than 46'],
    ['Event_Start_Date_Of_The_Service', days('2025-03-31'), 11, 'a date needs no more'],
  ])('column %s of %o is %d wide because %s', async (name, column, width) => {
    expect(await sheetOf(outputOf({ [name]: column }))).toContain(
      `<col min="1" max="1" width="${width}" customWidth="1"/>`,
    );
  });

  it('tint the headers of cleaned columns and set derived ones in italics', async () => {
    const xml = await sheetOf(
      outputOf({ Service_Type_Raw: text('x'), Service_Type_Cleaned: text('y'), Der_Event_End_Date: text('z') }),
    );
    expect(xml).toMatch(/<c r="A1" s="4" t="s">.*<c r="B1" s="5" t="s">.*<c r="C1" s="6" t="s">/);
  });

  it('are as long as Excel’s, and CSV is offered for what is longer', async () => {
    const writing = workbookOf(outputOf({ a: IntColumn.constant(1, 1_048_576) }));
    await expect(writing).rejects.toThrow(
      new InputError(
        'The main table has 1,048,576 rows, and an Excel sheet holds 1,048,575 below its header. Write it as CSV instead.',
      ),
    );
  });
});

describe('a run', () => {
  const outputs = [
    outputOf({ a: IntColumn.constant(1, 5_000) }),
    outputOf({ a: IntColumn.constant(1, 3_000) }, 'second'),
  ];

  it('reports rows written over all sheets', async () => {
    const seen: Progress[] = [];
    const control = { report: (progress: Progress) => void seen.push(progress), checkpoint: () => Promise.resolve() };
    await bytesOf(workbookChunks(outputs, control));
    expect(new Set(seen.map(({ step, total, unit }) => `${step} ${total} ${unit}`))).toEqual(
      new Set(['Write workbook 8000 rows']),
    );
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.length).toBeGreaterThan(4);
  });

  it('can be stopped between blocks of rows', async () => {
    let blocks = 0;
    const control = {
      report: () => undefined,
      checkpoint: () => (++blocks === 2 ? Promise.reject(new RunCancelled()) : Promise.resolve()),
    };
    await expect(bytesOf(workbookChunks(outputs, control))).rejects.toThrow(RunCancelled);
    expect(blocks).toBe(2);
  });

  it('makes rows only as fast as the bytes are taken, so that memory holds a few blocks of them', async () => {
    const rows = 40_000;
    const table = outputOf(
      Object.fromEntries(Array.from({ length: 20 }, (_, c) => [`c${c}`, IntColumn.constant(c, rows)])),
    );
    let made = 0;
    const control = { report: ({ done }: Progress) => void (made = done), checkpoint: () => Promise.resolve() };
    const madeAtChunk: number[] = [];
    for await (const chunk of workbookChunks([table], control)) {
      if (chunk.length > 1_000) madeAtChunk.push(made);
    }
    expect(madeAtChunk[0]).toBeLessThan(rows / 2);
  });

  it('can be left early', async () => {
    for await (const chunk of workbookChunks(outputs)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });

  it('gives the same bytes for the same tables', async () => {
    expect(await workbookOf(...outputs)).toEqual(await workbookOf(...outputs));
  });
});
