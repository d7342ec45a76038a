import { describe, expect, it } from 'vitest';
import { showSmallNumbers } from '../../../src/pipeline/7-outputs/small-numbers.ts';
import type { Figure } from '../../../src/pipeline/6-measures/measure.ts';

function figure(group: string, numerator: number, denominator: number, measure = 'ASCOF 2E'): Figure {
  const per = measure === 'ASCOF 2C' ? 100_000 : 100;
  const outcome = denominator === 0 ? 0 : Math.round((numerator / denominator) * per * 10) / 10;
  return {
    laCode: '219',
    laName: 'York',
    measure,
    description: 'd',
    group,
    numerator,
    denominator,
    outcome,
    inDhscGrid: true,
  };
}

const shown = (figures: Figure[], profile: Parameters<typeof showSmallNumbers>[1]) =>
  showSmallNumbers(figures, profile).map(({ group, numerator, denominator, outcome }) => [
    group,
    numerator,
    denominator,
    outcome,
  ]);

describe('small numbers', () => {
  it('are exact when no profile is chosen', () => {
    expect(shown([figure('Total', 1, 3)], 'none')).toEqual([['Total', 1, 3, 33.3]]);
  });

  it.each([
    { count: 5, becomes: 0, because: 'DHSC asks for counts below 6' },
    { count: 6, becomes: 6, because: '6 is not below 6' },
  ])('of $count become $becomes on the BCF page, because $because', ({ count, becomes }) => {
    expect(shown([figure('Total', count, 100)], 'dhsc-bcf')).toEqual([['Total', becomes, 100, count]]);
  });

  it.each([
    { count: 0, becomes: 0, because: 'nobody can be found in an empty group' },
    { count: 1, becomes: null, because: 'one person could be found' },
    { count: 5, becomes: null, because: '5 is below 6' },
    { count: 6, becomes: 5, because: '6 is not suppressed, and rounds to 5' },
    { count: 8, becomes: 10, because: '8 rounds to 10' },
  ])('of $count become $becomes when suppressed and rounded, because $because', ({ count, becomes }) => {
    expect(shown([figure('Total', count, 100)], 'suppress-and-round')[0][1]).toBe(becomes);
  });

  it('take the next smallest group with them, because a subtraction from the total would bring the first back', () => {
    const figures = [figure('Female', 3, 40), figure('Male', 20, 60), figure('Total', 23, 100)];
    expect(shown(figures, 'suppress-and-round')).toEqual([
      ['Female', null, 40, null],
      ['Male', null, 60, null],
      ['Total', 25, 100, 25],
    ]);
  });

  it('leave the other group when both are gone, or the total is, because then nothing can be subtracted', () => {
    const figures = [figure('Female', 2, 40), figure('Male', 3, 60), figure('Total', 5, 100)];
    expect(shown(figures, 'suppress-and-round').map(([, numerator]) => numerator)).toEqual([null, null, null]);
  });

  it('keep a rate a rate, and its published population exact', () => {
    expect(shown([figure('65 and above', 214, 43198, 'ASCOF 2C')], 'suppress-and-round')).toEqual([
      ['65 and above', 215, 43198, 497.7],
    ]);
  });
});
