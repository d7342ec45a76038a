import { describe, expect, it } from 'vitest';
import { UNCOMPUTED, enterValue } from './model/cell-input.ts';

const kept = (value: string | number | boolean) => value;
const formula = (text: string) => ({ value: UNCOMPUTED, formula: text, numberFormat: null });
const converted = (value: number, numberFormat: string | null) => ({ value, formula: null, numberFormat });

describe('what a value becomes in a General cell', () => {
  it.each([
    { input: 'Long Term Support', becomes: kept('Long Term Support'), because: 'words are text' },
    { input: '', becomes: kept(''), because: 'an empty text clears' },
    { input: 12.5, becomes: kept(12.5), because: 'a number stays' },
    { input: '=1+1', becomes: formula('=1+1'), because: 'it starts with =' },
    { input: '+44 x', becomes: formula('=+44 x'), because: 'it starts with +' },
    { input: '-none', becomes: formula('=-none'), because: 'it starts with -' },
    { input: '@home', becomes: formula('=@home'), because: 'it starts with @' },
    { input: '-5', becomes: kept(-5), because: 'it is a number before it is a formula' },
    { input: "'=1+1", becomes: kept('=1+1'), because: 'the apostrophe makes it text and goes' },
    { input: "''x", becomes: kept("'x"), because: 'only the first apostrophe goes' },
    { input: '00123', becomes: kept(123), because: 'leading noughts are lost' },
    { input: '1,234', becomes: kept(1234), because: 'commas group thousands' },
    { input: '12,34', becomes: kept('12,34'), because: 'those commas do not' },
    { input: '(5)', becomes: kept(-5), because: 'brackets mean negative' },
    { input: '1234567890123456', becomes: kept(1234567890123450), because: 'only 15 digits are kept' },
    { input: '123456789012345', becomes: kept(123456789012345), because: '15 digits fit' },
    { input: '1E5', becomes: converted(100000, '0.00E+00'), because: 'it is a number with an exponent' },
    { input: '25%', becomes: converted(0.25, '0%'), because: 'it is a percentage' },
    { input: 'true', becomes: kept(true), because: 'it is a truth value' },
    { input: '2025-03-31', becomes: converted(45747, 'm/d/yyyy'), because: 'it is an ISO date' },
    { input: '01/02/2025', becomes: converted(45659, 'm/d/yyyy'), because: 'texts are read as en-US: 2 January' },
    { input: '13/02/2025', becomes: kept('13/02/2025'), because: 'there is no 13th month' },
    { input: '2025-02-29', becomes: kept('2025-02-29'), because: 'there is no such day' },
    { input: 'Mar-2025', becomes: converted(45717, 'mmm-yy'), because: 'it is a month' },
    { input: 'Mar-2025x', becomes: kept('Mar-2025x'), because: 'it is not' },
    { input: '31 Mar 2025', becomes: converted(45747, 'd-mmm-yy'), because: 'the month is named' },
    { input: '1900-02-28', becomes: converted(59, 'm/d/yyyy'), because: 'serials start at 1 January 1900' },
    { input: '1900-03-01', becomes: converted(61, 'm/d/yyyy'), because: 'Excel counts a 29 February 1900' },
    { input: '12:30', becomes: converted(12.5 / 24, 'h:mm'), because: 'it is a time' },
    { input: '943 476 5919', becomes: kept('943 476 5919'), because: 'spaces make it text' },
  ])('$input, because $because', ({ input, becomes }) => {
    expect(enterValue(input, 'General', false)).toEqual(becomes);
  });
});

describe('what a value becomes in a text cell ("@")', () => {
  it.each([
    { input: '00123', textStops: false, becomes: kept('00123'), because: 'text stays text' },
    { input: '01/02/2025', textStops: false, becomes: kept('01/02/2025'), because: 'text stays text' },
    { input: 'true', textStops: false, becomes: kept('true'), because: 'text stays text' },
    { input: 12.5, textStops: false, becomes: kept('12.5'), because: 'a number turns to text' },
    { input: "'-5", textStops: false, becomes: kept('-5'), because: 'the apostrophe goes here too' },
    { input: '=1+1', textStops: false, becomes: formula('=1+1'), because: 'the format alone is not trusted' },
    { input: '=1+1', textStops: true, becomes: kept('=1+1'), because: 'this Excel trusts the format' },
  ])('$input, because $because', ({ input, textStops, becomes }) => {
    expect(enterValue(input, '@', textStops)).toEqual(becomes);
  });

  it('keeps the format of a cell that has one', () => {
    expect(enterValue('2025-03-31', 'dd/mm/yyyy', false)).toEqual(converted(45747, null));
  });
});
