import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/columns/table.ts';
import { readSubmissions } from '../../../src/hosts/files/read-submissions.ts';
import { silentControl } from '../../../src/model/run-control.ts';
import { Dictionaries } from '../../../src/submissions/dictionaries.ts';
import { OpenSheet } from '../../../src/worker/sources/open-sheet.ts';
import { SheetEncoder } from '../../../src/worker/sources/sheet-encoder.ts';
import type { SheetRow } from '../../../src/worker/sources/sheet-encoder.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { reference } from '../../support/reference.ts';

const HEADER = [
  ...['LA_Code', 'NHS_Number', 'LA_Person_Unique_Identifier', 'Event_Reference', 'Event_Type'],
  ...['Event_Start_Date', 'Event_End_Date', 'Der_Birth_Year', 'First_Name', 'Local notes'],
];

function sheetOf(rows: readonly SheetRow[], rowsInBlock: number, header = HEADER) {
  const sheet = new OpenSheet('CLD', header, reference.fields, new Dictionaries());
  const encoder = new SheetEncoder(header.length);
  for (let at = 0; at < rows.length; at += rowsInBlock) sheet.add(encoder.encode(rows.slice(at, at + rowsInBlock)));
  return sheet.end();
}

const cell = fc.constantFrom(
  null,
  '',
  ' ',
  '727',
  'Request',
  'request ',
  'Service',
  '2025-04-01',
  '01/05/2025',
  '1950',
  'x',
  'é',
);
const cells = fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length });

describe('a worksheet sent in blocks', () => {
  it('is the same submission as the same cells in a CSV file, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (grid, size) => {
          // One row that is surely filled, because a file without any is refused.
          const all = [['727', ...grid[0].slice(1)], ...grid];
          const rows = all.map((row, index) => ({ row: index + 2, cells: row }));
          const csv = [HEADER, ...all].map((row) => row.map((text) => `"${text ?? ''}"`).join(',')).join('\n');
          const [fromFile] = await readSubmissions(memoryFile('CLD', csv), {
            fields: reference.fields,
            dictionaries: new Dictionaries(),
            control: silentControl,
          });
          const fromSheet = sheetOf(rows, size);
          expect({ ...fromSheet, table: null, sha256: null }).toEqual({ ...fromFile, table: null, sha256: null });
          const values = (file: typeof fromFile) =>
            Object.entries(columnsOf(file.table)).map(([name, column]) => [name, column.toArray()]);
          expect(values(fromSheet)).toEqual(values(fromFile));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the rows of the sheet, empty ones passed over', () => {
    const filled = HEADER.map(() => '727');
    const rows = [
      { row: 5, cells: filled },
      { row: 6, cells: [] },
      { row: 9, cells: filled.slice(0, 3) },
    ];
    expect([...sheetOf(rows, 2).lines]).toEqual([5, 9]);
  });

  it('refuses a cell that stands under no header, and says where', () => {
    const header = [...HEADER, ''];
    const rows = [{ row: 7, cells: [...HEADER.map(() => '727'), 'stray'] }];
    expect(() => sheetOf(rows, 1, header)).toThrow('CLD, row 7: the cell in column 11 has no header.');
  });

  it('refuses a sheet with a header and nothing below', () => {
    expect(() => sheetOf([], 1)).toThrow('there is a header but no rows below it');
  });
});
