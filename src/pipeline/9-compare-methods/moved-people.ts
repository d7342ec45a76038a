import type { Figure, FigurePart, MeasureRun } from '../6-measures/measure.ts';
import type { ComparedFigure } from './compare-figures.ts';
import type { Both } from './compared-run.ts';
import type { NumberedPeople, PersonKey } from './match-people.ts';

/** How often a person stands in a figure: reablements and admissions can be several. */
export type TimesCounted = { readonly [part in FigurePart]: number };

export type MovedPerson = { readonly person: PersonKey; readonly times: Both<TimesCounted> };

const NOWHERE: TimesCounted = { numerator: 0, denominator: 0 };

/**
 * The people whom the methods count otherwise in one figure. A figure can be the same though people move: one comes in
 * and one goes. Nobody stands behind a denominator that is a population.
 */
export function movedPeople(figure: ComparedFigure, people: Both<NumberedPeople>): MovedPerson[] {
  const a = timesCounted(figure.runs.a, figure.a, people.a);
  const b = timesCounted(figure.runs.b, figure.b, people.b);
  const moved: MovedPerson[] = [];
  for (const [person, times] of a) {
    const other = b.get(person) ?? NOWHERE;
    if (!sameTimes(times, other)) moved.push({ person, times: { a: times, b: other } });
  }
  for (const [person, times] of b) if (!a.has(person)) moved.push({ person, times: { a: NOWHERE, b: times } });
  return moved;
}

export function sameTimes(a: TimesCounted, b: TimesCounted): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** Everybody in a figure, by how often. */
export function timesCounted(
  run: MeasureRun,
  figure: Figure | null,
  people: NumberedPeople,
): ReadonlyMap<PersonKey, TimesCounted> {
  const times = new Map<PersonKey, { numerator: number; denominator: number }>();
  if (!figure) return times;
  for (const part of ['denominator', 'numerator'] as const) {
    for (const person of run.members(figure, part)) {
      const key = people.keyOf(person);
      const known = times.get(key);
      if (known) known[part]++;
      else times.set(key, { ...NOWHERE, [part]: 1 });
    }
  }
  return times;
}
