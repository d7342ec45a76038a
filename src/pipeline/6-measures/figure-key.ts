import type { Figure } from './measure.ts';

/** What tells figures of one period apart. */
export type FigureName = Pick<Figure, 'laCode' | 'measure' | 'description' | 'group'>;

/** The same text for the same figure of two runs. */
export function figureKey({ laCode, measure, description, group }: FigureName): string {
  return JSON.stringify([laCode, measure, description, group]);
}

/** The figures of two runs side by side, in the order of the first; one that only one of them has stands alone. */
export function pairFigures(
  a: readonly Figure[],
  b: readonly Figure[],
): { readonly key: string; readonly a: Figure | null; readonly b: Figure | null }[] {
  const ofA = new Map(a.map((figure) => [figureKey(figure), figure]));
  const ofB = new Map(b.map((figure) => [figureKey(figure), figure]));
  return [...new Set([...ofA.keys(), ...ofB.keys()])].map((key) => ({
    key,
    a: ofA.get(key) ?? null,
    b: ofB.get(key) ?? null,
  }));
}
