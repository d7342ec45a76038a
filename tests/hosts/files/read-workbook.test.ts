import { writeXlsx, ZipError } from 'hucre';
import { describe, expect, it } from 'vitest';
import { listSheets, readSheetRows } from '../../../src/hosts/files/read-workbook.ts';
import type { SheetRow, WorkbookFile } from '../../../src/hosts/files/read-workbook.ts';
import { workbookError } from '../../../src/hosts/files/workbook-error.ts';
import { InputError } from '../../../src/model/input-error.ts';
import { RunCancelled } from '../../../src/model/run-control.ts';
import { zipOf } from './workbook-files.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as other programs write it: one sheet `CLD` of the given rows; style 1 is a date, 2 a price, 3 a time. */
async function workbookOf(rows: string, { date1904 = false, strings = '' } = {}): Promise<WorkbookFile> {
  const relationship = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (...list: string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  const bytes = await zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
      '<sheets><sheet name="CLD" sheetId="1" r:id="rId1"/><sheet name="Old" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      relationship(1, 'worksheet', 'worksheets/sheet1.xml'),
      relationship(2, 'styles', 'styles.xml'),
      relationship(3, 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00"/></numFmts>` +
      '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  });
  return { name: 'council.xlsx', bytes };
}

async function rowsOf(file: WorkbookFile, sheet = 'CLD'): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const block of readSheetRows(file, sheet)) rows.push(...block);
  return rows;
}

const firstCell = async (cell: string, options = {}) =>
  (await rowsOf(await workbookOf(`<row r="1">${cell}</row>`, options)))[0].cells[0];

describe('readSheetRows', () => {
  it.each([
    ['<c r="A1"><v>4000000253</v></c>', '4000000253', 'an id stays exact'],
    ['<c r="A1"><v>1.1000000000000001</v></c>', '1.1', 'Excel stores 17 digits of what the user sees as 1.1'],
    ['<c r="A1"><v>1E+21</v></c>', '1000000000000000000000', 'no exponent reaches the analyst'],
    ['<c r="A1" s="2"><v>12.5</v></c>', '12.5', 'a price is no date'],
    ['<c r="A1" s="1"><v>45747</v></c>', '2025-03-31', 'the cell shows a date'],
    ['<c r="A1" s="3"><v>45747.75</v></c>', '2025-03-31', 'the time of day is dropped'],
    ['<c r="A1" s="1"><v>61</v></c>', '1900-03-01', 'Excel counts a 29 February 1900'],
    ['<c r="A1" s="1"><v>1</v></c>', '1900-01-01', 'the first day of its calendar'],
    ['<c r="A1" s="1"><v>2958465</v></c>', '9999-12-31', 'the last day of its calendar'],
    ['<c r="A1" s="1"><v>2958466</v></c>', '#NUM!', 'Excel shows no date for it'],
    ['<c r="A1" t="b"><v>1</v></c>', 'TRUE', 'as Excel shows it'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSE', 'as Excel shows it'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A', 'as Excel shows it'],
    ['<c r="A1" t="str"><f>"a"&amp;B1</f><v>ab</v></c>', 'ab', 'a formula counts with its last result'],
    ['<c r="A1" t="inlineStr"><is><t>00123</t></is></c>', '00123', 'text stays text'],
    ['<c r="A1" t="s"><v>0</v></c>', ' spaced ', 'spaces are the analyst’s business'],
    ['<c r="A1" t="s"><v>1</v></c>', 'rich text', 'formatting inside a cell is ignored'],
    ['<c r="A1" t="s"><v>2</v></c>', 'a\rb _x000D_', 'Excel spells control characters so'],
  ])('%s is %j because %s', async (cell, text) => {
    const strings =
      '<si><t xml:space="preserve"> spaced </t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>' +
      '<si><t>a_x000D_b _x005F_x000D_</t></si>';
    expect(await firstCell(cell, { strings })).toBe(text);
  });

  it.each([
    ['0', '1904-01-01', 'day 0 of the other calendar'],
    ['44285', '2025-03-31', '1462 days less than in the usual one'],
  ])('in a 1904 workbook %s is %s because it is %s', async (serial, text) => {
    expect(await firstCell(`<c r="A1" s="1"><v>${serial}</v></c>`, { date1904: true })).toBe(text);
  });

  it('keeps Excel’s row numbers and the place of every cell, with null for what is empty', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2" t="inlineStr"><is><t></t></is></c></row><row r="5"><c><v>2</v></c></row>';
    expect(await rowsOf(await workbookOf(rows))).toEqual([
      { row: 2, cells: [null, '1', null, null] },
      { row: 5, cells: ['2'] },
    ]);
  });

  it('comes in blocks', async () => {
    const rows = Array.from({ length: 2_001 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
    const file = await workbookOf(rows.join(''));
    const sizes: number[] = [];
    for await (const block of readSheetRows(file, 'CLD')) sizes.push(block.length);
    expect(sizes).toEqual([2_000, 1]);
  });

  it('reads the sheet asked for', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'One', rows: [['a']] },
        { name: 'Two', rows: [['b']] },
      ],
    });
    expect(await rowsOf({ name: 'x.xlsx', bytes }, 'Two')).toEqual([{ row: 1, cells: ['b'] }]);
  });

  it('names the sheets there are when one is not', async () => {
    const reading = rowsOf(await workbookOf(''), 'Services');
    await expect(reading).rejects.toThrow(new InputError('council.xlsx has no sheet Services. It has: CLD, Old.'));
  });

  it('finds nothing in an empty sheet', async () => {
    expect(await rowsOf(await workbookOf(''))).toEqual([]);
  });
});

describe('listSheets', () => {
  it('gives names in the order of the tabs and says which are hidden', async () => {
    expect(await listSheets(await workbookOf(''))).toEqual([
      { name: 'CLD', hidden: false },
      { name: 'Old', hidden: true },
    ]);
  });
});

describe('a file that cannot be read', () => {
  const bytesOfText = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['a PDF', '%PDF-1.7', 'report.xlsx is a PDF document. Choose the CSV file or the Excel workbook (.xlsx) instead.'],
    ['a CSV file', 'a,b\n', 'report.xlsx is not an Excel workbook. Choose it as a CSV file.'],
    ['an empty file', '', 'report.xlsx is an empty file. Choose the CSV file or the Excel workbook (.xlsx) instead.'],
  ])('%s is called what it is', async (_, content, message) => {
    const file = { name: 'report.xlsx', bytes: bytesOfText(content) };
    await expect(listSheets(file)).rejects.toThrow(new InputError(message));
    await expect(rowsOf(file)).rejects.toThrow(new InputError(message));
  });

  it('a workbook with a password is said to have one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'CLD', rows: [['a']] }],
      encryption: { password: 'made up', spinCount: 1 },
    });
    const reading = listSheets({ name: 'council.xlsx', bytes });
    await expect(reading).rejects.toThrow(
      /^council\.xlsx is an Excel workbook protected by a password\. Open it in Excel, remove/,
    );
  });

  it('a workbook that was cut short is damaged', async () => {
    const { bytes } = await workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const reading = rowsOf({ name: 'council.xlsx', bytes: bytes.subarray(0, bytes.length - 100) });
    await expect(reading).rejects.toThrow(/^council\.xlsx cannot be read: it is damaged/);
  });

  it.each([0.3, 0.5, 0.7, 0.9])(
    'a workbook with bytes changed at %d of its length fails plainly or reads',
    async (place) => {
      const { bytes } = await workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50));
      const changed = Uint8Array.from(bytes);
      changed.fill(0xff, Math.floor(bytes.length * place), Math.floor(bytes.length * place) + 20);
      const outcome = await rowsOf({ name: 'council.xlsx', bytes: changed }).then(
        () => 'read',
        (error: unknown) => error,
      );
      expect(outcome === 'read' || outcome instanceof InputError).toBe(true);
    },
  );

  it('a zip with the name of a workbook is damaged', async () => {
    const bytes = await zipOf({ 'a.txt': 'x' });
    await expect(listSheets({ name: 'x.xlsx', bytes })).rejects.toThrow(/^x\.xlsx cannot be read: it is damaged/);
  });

  it.each<[Error, string]>([
    [new ZipError('Decompressed size exceeds limit of 2147483648 bytes (possible zip bomb)'), 'hucre stops there'],
    [new RangeError('Invalid string length'), 'JavaScript stops there'],
    [new Error('Cannot create a string longer than 0x1fffffe8 characters'), 'Node stops there'],
  ])('%s means too large, because %s', (error) => {
    expect(workbookError(error, 'council.xlsx', 'CLD')).toEqual(
      new InputError(
        'Sheet CLD of council.xlsx is too large to read from a workbook (2 GB unpacked). Save the sheet as CSV and choose that.',
      ),
    );
  });

  it('a stopped run stays a stopped run', () => {
    const stopped = new RunCancelled();
    expect(workbookError(stopped, 'council.xlsx')).toBe(stopped);
  });
});
