import { describe, expect, it } from 'vitest';
import type { ListOfRows } from '../../src/model/list-of-rows.ts';
import { readRecordLevelList } from '../../src/record-level-lists/read-record-level-list.ts';

const HEADER = [
  ...['Reporting Period', 'LA_Code', 'LA_Person_Unique_Identifier', 'measure', 'Description', 'Group'],
  ...['Numerator', 'Denominator', 'Sequel_Type'],
];
const ROW = ['1 Apr 25 - 31 Mar 26', '727', 'A1, A2', 'ASCOF 2E', 'At home (%)', 'Total', '', '1'];

function list(row: readonly (string | null)[], header = HEADER): ListOfRows {
  return { source: 'list.csv', rowWord: 'line', header, rows: [{ at: 2, cells: row }] };
}

describe('a record-level list from DHSC', () => {
  it('is read whatever the form of its headers; a blank numerator is no number, because DHSC leaves it out', () => {
    expect(readRecordLevelList(list(ROW))).toMatchObject([
      { laCode: '727', ids: 'A1, A2', measure: 'ASCOF 2E', group: 'Total', numerator: null, denominator: 1, at: 2 },
    ]);
  });

  it('leaves out a row of blanks, because a spreadsheet leaves such below its data', () => {
    expect(readRecordLevelList(list([null, ' ', '']))).toEqual([]);
  });

  it.each([
    ['a column missing', list(ROW, HEADER.slice(0, 6)), 'list.csv: the list has no column Numerator.'],
    [
      'a period that is none',
      list(['2025-26', ...ROW.slice(1)]),
      'list.csv, line 2: Reporting Period cannot be read. Write it like 1 Apr 25 - 31 Mar 26.',
    ],
    [
      'a suppressed number',
      list([...ROW.slice(0, 6), '[c]', '1']),
      'list.csv, line 2: Numerator cannot be read. Give a number, or leave it blank.',
    ],
  ])('says of %s where it is and what to do', (_, faulty, message) => {
    expect(() => readRecordLevelList(faulty)).toThrow(message);
  });
});
