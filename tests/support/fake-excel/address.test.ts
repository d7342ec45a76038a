import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './model/address.ts';
import { MAX_COLUMNS, MAX_ROWS } from './model/area.ts';

describe('addresses', () => {
  it.each([
    { text: 'B2', row: 1, column: 1, rows: 1, columns: 1, because: 'one cell' },
    { text: '$C$3:$A$1', row: 0, column: 0, rows: 3, columns: 3, because: 'corners in any order' },
    { text: 'AA1:AB2', row: 0, column: 26, rows: 2, columns: 2, because: 'Z is followed by AA' },
    { text: 'A:C', row: 0, column: 0, rows: MAX_ROWS, columns: 3, because: 'whole columns' },
    { text: '2:5', row: 1, column: 0, rows: 4, columns: MAX_COLUMNS, because: 'whole rows' },
    { text: 'XFD1048576', row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1, because: 'the last cell' },
  ])('$text is $because', ({ text, row, column, rows, columns }) => {
    expect(parseAddress(text)).toEqual({ sheet: null, area: { row, column, rows, columns } });
  });

  it.each(['XFE1', 'A1048577', 'A0', 'Name', 'A1:', ''])('%j is no address', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it.each([
    { sheet: 'Data', address: 'Data!A1:B2', because: 'a plain word needs no quotes' },
    { sheet: 'My data', address: "'My data'!A1:B2", because: 'a space does' },
    { sheet: "Jo's", address: "'Jo''s'!A1:B2", because: 'a quote is doubled' },
    { sheet: 'Q1', address: "'Q1'!A1:B2", because: 'it looks like a cell' },
  ])('on the sheet $sheet it is $address, because $because', ({ sheet, address }) => {
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    expect(formatAddress(sheet, area)).toBe(address);
    expect(parseAddress(address)).toEqual({ sheet, area });
  });
});
