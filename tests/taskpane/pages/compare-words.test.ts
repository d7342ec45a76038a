import { describe, expect, it } from 'vitest';
import { behindTitle, findingOf, sameFigures } from '../../../taskpane/pages/compare-words.ts';
import { COMPARISON } from '../../support/made-up-comparison.ts';

describe('what a comparison found', () => {
  const [figure] = COMPARISON.figures;
  it.each([
    [{ figures: [figure, figure], figuresCompared: 26 }, '2 of 26 figures differ between the methods'],
    [{ figures: [figure], figuresCompared: 26 }, '1 of 26 figures differs between the methods'],
    [{ figures: [], figuresCompared: 26 }, 'The two methods give the same figures'],
    [{ figures: [], figuresCompared: 0 }, '1,656 rows of the main table differ between the methods'],
    [{ figures: [], figuresCompared: 0, events: [] }, 'The two methods make the same main table'],
  ])('%#: %s', (facts, finding) => {
    expect(findingOf({ ...COMPARISON, ...facts })).toBe(finding);
  });

  it.each([
    [{ figures: [figure], figuresCompared: 26 }, 'The other 25 figures are the same under both methods.'],
    [{ figures: [figure], figuresCompared: 2 }, 'The other figure is the same under both methods.'],
    [{ figures: [figure], figuresCompared: 1 }, 'Every figure differs.'],
    [{ figures: [], figuresCompared: 26 }, 'All 26 figures are the same under both methods.'],
  ])('%#: %s', (facts, sentence) => {
    expect(sameFigures({ ...COMPARISON, ...facts })).toBe(sentence);
  });

  it('says where the figures would come from when there are none', () => {
    expect(sameFigures({ ...COMPARISON, figures: [], figuresCompared: 0 })).toContain('Choose joined submissions');
  });
});

it.each([
  ['only in a', 412, '412 rows only under Q4'],
  ['only in b', 1, '1 row only under Q1'],
  ['changed', 2, '2 rows differ'],
  ['changed', 1, '1 row differs'],
] as const)('rows %s, %d: %s', (difference, rows, title) => {
  expect(behindTitle({ difference, rows }, { a: 'Q4', b: 'Q1' })).toBe(title);
});
