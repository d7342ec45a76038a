import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/hosts/files/decimal-text.ts';

describe('decimalText', () => {
  it.each([
    [4000000253, '4000000253', 'an id is read as it stands'],
    [123456789012345, '123456789012345', 'Excel keeps 15 digits'],
    [0.1, '0.1', 'the shortest text that means the same number'],
    [1e20, '100000000000000000000', 'still without an exponent in JavaScript'],
    [1e21, '1000000000000000000000', 'JavaScript would write 1e+21'],
    [-1.25e21, '-1250000000000000000000', 'sign and digits stay'],
    [0.000001, '0.000001', 'still without an exponent in JavaScript'],
    [0.00000125, '0.00000125', 'JavaScript would write 1.25e-6'],
    [-5e-7, '-0.0000005', 'sign and digits stay'],
  ])('%d is written %s because %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it('never has an exponent and always reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimalText(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(decimalText(value)) + 0).toBe(value + 0);
      }),
    );
  });
});
