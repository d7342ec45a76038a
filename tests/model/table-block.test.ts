import { describe, expect, it } from 'vitest';
import { dayOf, NO_DAY } from '../../src/model/day.ts';
import { textInBlock, valueInBlock } from '../../src/model/table-block.ts';
import type { CellBlock } from '../../src/model/table-block.ts';

const DAY = dayOf(2025, 3, 31);
const text: CellBlock = { type: 'text', codes: Int32Array.of(0, 1), texts: [null, '=1+1'] };
const day: CellBlock = { type: 'day', values: Int32Array.of(NO_DAY, DAY) };
const integer: CellBlock = { type: 'integer', values: Int32Array.of(NO_DAY, 0) };
const decimal: CellBlock = { type: 'decimal', values: Float64Array.of(Number.NaN, NO_DAY) };

describe('a cell of a block', () => {
  it.each([
    [text, 0, null, ''],
    [text, 1, '=1+1', '=1+1'],
    [day, 0, null, ''],
    [day, 1, DAY, '2025-03-31'],
    [integer, 0, null, ''],
    [integer, 1, 0, '0'],
    [decimal, 0, null, ''],
    [decimal, 1, NO_DAY, String(NO_DAY)],
  ] as const)('%o, row %i, is %s', (cells, row, value, shown) => {
    expect(valueInBlock(cells, row)).toBe(value);
    expect(textInBlock(cells, row)).toBe(shown);
  });
});
