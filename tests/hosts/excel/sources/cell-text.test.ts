import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../../../src/hosts/excel/sources/date-columns.ts';
import { cellText } from '../../../../src/hosts/excel/sources/cell-text.ts';

describe('a cell of a sheet as text', () => {
  it.each<{ value: unknown; isDate: boolean; shift?: number; text: string | null; because: string }>([
    { value: '', isDate: false, text: null, because: 'it is empty' },
    { value: ' ', isDate: false, text: ' ', because: 'blanks are judged by the reader' },
    { value: '00123', isDate: true, text: '00123', because: 'texts stay as they are' },
    { value: '#N/A', isDate: true, text: '#N/A', because: 'errors come as texts' },
    { value: 45_748, isDate: true, text: '2025-04-01', because: 'it is a serial of the 1900 system' },
    { value: 45_748.75, isDate: true, text: '2025-04-01', because: 'a time of day does not count' },
    { value: 45_748, isDate: false, text: '45748', because: 'the column holds no dates' },
    { value: 44_286, isDate: true, shift: 1_462, text: '2025-04-01', because: 'the workbook counts from 1904' },
    { value: 0, isDate: true, shift: 1_462, text: '1904-01-01', because: 'it is the first day of 1904' },
    { value: 1, isDate: true, text: '1900-01-01', because: 'it is the first day of 1900' },
    { value: 0, isDate: true, text: '0', because: 'there is no such day' },
    { value: 60, isDate: true, text: '60', because: '29 February 1900 never was' },
    { value: 61, isDate: true, text: '1900-03-01', because: 'from then on Excel counts right' },
    { value: 2_958_465, isDate: true, text: '9999-12-31', because: 'it is the last day' },
    { value: 20_250_401, isDate: true, text: '20250401', because: 'it is past the last day: the analyst will see it' },
    { value: 1e21, isDate: false, text: '1000000000000000000000', because: 'digits are written out' },
    { value: 0.1, isDate: false, text: '0.1', because: 'the shortest exact digits are enough' },
    { value: true, isDate: false, text: 'TRUE', because: 'Excel shows it so' },
    { value: null, isDate: false, text: null, because: 'there is nothing' },
  ])('$value, a date: $isDate: $text, because $because', ({ value, isDate, shift, text }) => {
    expect(cellText(value, isDate, shift ?? 0)).toBe(text);
  });
});

describe('whether a number format shows dates', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['[$-809]d mmmm yyyy;@', true],
    ['mmm-yy', true],
    ['General', false],
    ['@', false],
    ['0.00', false],
    ['[Red]-0.00', false],
    ['0 "days"', false],
    ['h:mm:ss', false],
    ['£#,##0.00_);\\d', false],
  ])('%s: %s', (format, shows) => {
    expect(isDateFormat(format)).toBe(shows);
  });
});
