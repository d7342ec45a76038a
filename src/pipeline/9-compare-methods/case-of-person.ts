import type { PersonNumber } from '../5-person-details/people.ts';
import type { Explanation } from '../6-measures/explanation.ts';
import type { Figure, MeasureContext, MeasureRun } from '../6-measures/measure.ts';
import { placeOf } from './row-places.ts';
import type { Place } from './row-places.ts';

/** How a person stands in a figure, best first. */
const STANDINGS = ['numerator', 'denominator only', 'not counted'] as const;

/**
 * The explanation of a person that is about a figure: the one that puts them in its numerator, else in its denominator,
 * else the one that came furthest.
 */
export function caseOfPerson(explanations: readonly Explanation[], figure: Figure): Explanation {
  const about = explanations.filter(({ description }) => description === null || description === figure.description);
  const inGroup = about.filter(({ groups }) => groups.includes(figure.group));
  for (const standing of STANDINGS) {
    const found = inGroup.find(({ verdict }) => verdict === standing);
    if (found) return found;
  }
  return about[0] ?? explanations[0];
}

/** Whether a case is counted in the figure. */
export function isCounted({ verdict, groups }: Explanation, { group }: Figure): boolean {
  return verdict !== 'not counted' && groups.includes(group);
}

/** The submitted rows that a case rests on, the deciding one first. */
export function placesOf({ rows }: Explanation, { events }: MeasureContext): Place[] {
  return rows.map((row) => placeOf(events, row));
}

/** Every explanation of a person by a run, made once. */
export function explainedOnce(run: MeasureRun): (person: PersonNumber) => readonly Explanation[] {
  const known = new Map<PersonNumber, readonly Explanation[]>();
  return (person) => {
    const explanations = known.get(person) ?? run.explain(person);
    known.set(person, explanations);
    return explanations;
  };
}
