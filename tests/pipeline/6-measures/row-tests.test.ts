import { expect, it } from 'vitest';
import { TextColumn } from '../../../src/columns/text-column.ts';
import { holdsText, textIsOneOf, textPasses } from '../../../src/pipeline/6-measures/row-tests.ts';

const column = TextColumn.from(['Service', 'SERVICE  ', ' Service', 'Services', null]);
const ROWS = [0, 1, 2, 3, 4];

it('compares texts as SQL Server does, and a blank equals nothing', () => {
  expect(ROWS.map(textIsOneOf(column, ['service', 'Review']))).toEqual([true, true, false, false, false]);
});

it('lets a blank pass only when told so', () => {
  const isShort = (text: string) => text.length < 8;
  expect(ROWS.map(textPasses(column, isShort))).toEqual([true, false, false, false, false]);
  expect(ROWS.map(textPasses(column, isShort, 'blank passes'))).toEqual([true, false, false, false, true]);
});

it('looks for a part of a text without looking at case', () => {
  expect(holdsText('Short term NURSING care', 'Nursing')).toBe(true);
  expect(holdsText('Day support', 'Nursing')).toBe(false);
});
