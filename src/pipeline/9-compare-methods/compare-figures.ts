import type { Period } from '../../model/period.ts';
import { pairFigures } from '../6-measures/figure-key.ts';
import type { Figure, MeasureDefinition, MeasureRun } from '../6-measures/measure.ts';
import { everyPair } from '../6-measures/run-measures.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import type { Both } from './compared-run.ts';

/** One figure by both methods; null where a method has no such description or group. */
export type ComparedFigure = Both<Figure | null> & {
  /** Names the figure and its period. */
  readonly key: string;
  readonly measure: MeasureDefinition;
  readonly period: Period;
  readonly isLatest: boolean;
  readonly runs: Both<MeasureRun>;
};

/** Every figure of the latest and of the previous period. Both runs must be for the same periods. */
export function compareFigures(a: MeasureResults, b: MeasureResults): ComparedFigure[] {
  const ofB = new Map(everyPair(b).map((pair) => [pair.measure.id, pair]));
  return everyPair(a).flatMap((pair) => {
    const other = ofB.get(pair.measure.id);
    if (!other) return [];
    return [
      ...pairsOf({ a: pair.latest, b: other.latest }, pair.measure, true),
      ...pairsOf({ a: pair.previous, b: other.previous }, pair.measure, false),
    ];
  });
}

function pairsOf(runs: Both<MeasureRun>, measure: MeasureDefinition, isLatest: boolean): ComparedFigure[] {
  return pairFigures(shown(runs.a), shown(runs.b)).map(({ key, a, b }) => ({
    key: `${isLatest ? 'latest' : 'previous'} ${key}`,
    ...{ a, b, measure, period: runs.a.period, isLatest, runs },
  }));
}

/** Those of DHSC's grid. A partial ASCOF 2D has none there, and is shown as it is. */
function shown({ figures }: MeasureRun): readonly Figure[] {
  const inGrid = figures.filter(({ inDhscGrid }) => inDhscGrid);
  return inGrid.length > 0 ? inGrid : figures;
}

export function figureDiffers({ a, b }: Both<Figure | null>): boolean {
  if (!a || !b) return true;
  return a.numerator !== b.numerator || a.denominator !== b.denominator || a.outcome !== b.outcome;
}

/** The figure as either method has it. */
export function eitherFigure({ a, b }: Both<Figure | null>): Figure {
  const figure = a ?? b;
  if (!figure) throw new Error('A figure that neither method has is no figure');
  return figure;
}
