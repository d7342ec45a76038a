import type { Figure } from '../../6-measures/measure.ts';
import { everyPair } from '../../6-measures/run-measures.ts';
import type { MeasureResults } from '../../6-measures/run-measures.ts';
import type { MovedFigure } from './fix.ts';

/** The figures of the latest period that differ, those that moved by the most people first. */
export function movedFigures(before: MeasureResults, after: MeasureResults): MovedFigure[] {
  const then = new Map(figuresOf(after).map((figure) => [keyOf(figure), figure]));
  return figuresOf(before)
    .flatMap((figure): MovedFigure[] => {
      const moved = then.get(keyOf(figure));
      return moved ? [{ before: figure, after: moved }] : [];
    })
    .filter((figure) => peopleMoved(figure) > 0)
    .toSorted((a, b) => peopleMoved(b) - peopleMoved(a));
}

/** By how many people a figure moves: in the numerator or in the denominator, whichever is more. */
export function peopleMoved({ before, after }: MovedFigure): number {
  return Math.max(Math.abs(after.numerator - before.numerator), Math.abs(after.denominator - before.denominator));
}

function figuresOf(results: MeasureResults): Figure[] {
  return everyPair(results).flatMap(({ latest }) => latest.figures);
}

function keyOf({ laCode, measure, description, group }: Figure): string {
  return JSON.stringify([laCode, measure, description, group]);
}
