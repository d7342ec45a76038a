import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/hosts/files/read-list.ts';
import { isDeathsHeader } from '../../../src/registered-deaths/deaths-columns.ts';
import { memoryFile } from '../../support/memory-file.ts';

const workbookOf = (sheets: Readonly<Record<string, (string | Date)[][]>>) =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });

const NOTES = [['These are notes'], ['of nothing']];
const DEATHS = [
  ['NHS number', 'Date of death'],
  ['9990000001', new Date(Date.UTC(2025, 5, 1))],
];

describe('a list in a file', () => {
  it('of a CSV text has the lines of the file', async () => {
    const list = await readList(
      memoryFile('d.csv', '\uFEFFNHS_Number,Date_of_Death\n\n1,2025-06-01\n'),
      isDeathsHeader,
    );
    expect(list).toEqual({
      source: 'd.csv',
      rowWord: 'line',
      header: ['NHS_Number', 'Date_of_Death'],
      rows: [{ at: 3, cells: ['1', '2025-06-01'] }],
    });
  });

  it('of a workbook is the sheet with such a header, its dates as ISO text', async () => {
    const file = memoryFile('d.xlsx', await workbookOf({ Notes: NOTES, Deaths: DEATHS }));
    expect(await readList(file, isDeathsHeader)).toEqual({
      source: 'd.xlsx [Deaths]',
      rowWord: 'row',
      header: ['NHS number', 'Date of death'],
      rows: [{ at: 2, cells: ['9990000001', '2025-06-01'] }],
    });
  });

  it('of a workbook without such a header is its first sheet, for the reader to say what it lacks', async () => {
    const file = memoryFile('d.xlsx', await workbookOf({ Notes: NOTES }));
    expect((await readList(file, isDeathsHeader)).header).toEqual(['These are notes']);
  });

  it.each([
    ['a,b\n1\n', 'd.csv, line 2: the row has 1 cells where the header has 2'],
    ['', 'd.csv is an empty file'],
  ])('refuses %j: %s', async (text, message) => {
    await expect(readList(memoryFile('d.csv', text), isDeathsHeader)).rejects.toThrow(message);
  });
});
