import type { Figure } from '../../../6-measures/measure.ts';
import type { MovedFigure } from '../fix.ts';
import type { MeasuredFigure } from './latest-figures.ts';
import { outcomeOf } from './outcome-of.ts';

/**
 * The figures that differ when some rows are mended, those that moved by the most people first. `before` and `after` are
 * what those rows come to, as they are and mended; the rest of the figure stays.
 */
export function movedFigures(
  whole: readonly MeasuredFigure[],
  before: readonly MeasuredFigure[],
  after: readonly MeasuredFigure[],
): MovedFigure[] {
  const [was, is] = [before, after].map((figures) => new Map(figures.map(({ figure }) => [keyOf(figure), figure])));
  return whole
    .flatMap(({ measure, figure }): MovedFigure[] => {
      const [from, to] = [was.get(keyOf(figure)), is.get(keyOf(figure))];
      if (!from || !to) return [];
      const numerator = figure.numerator - from.numerator + to.numerator;
      const denominator = figure.denominator - from.denominator + to.denominator;
      const outcome = outcomeOf(measure, numerator, denominator);
      return [{ before: figure, after: { ...figure, numerator, denominator, outcome } }];
    })
    .filter((figure) => peopleMoved(figure) > 0)
    .toSorted((a, b) => peopleMoved(b) - peopleMoved(a));
}

/** By how many people a figure moves: in the numerator or in the denominator, whichever is more. */
export function peopleMoved({ before, after }: MovedFigure): number {
  return Math.max(Math.abs(after.numerator - before.numerator), Math.abs(after.denominator - before.denominator));
}

function keyOf({ laCode, measure, description, group }: Figure): string {
  return JSON.stringify([laCode, measure, description, group]);
}
