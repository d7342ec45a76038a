import { textOf } from '../../columns/table.ts';
import type { PersonNumber } from '../5-person-details/people.ts';
import type { Explanation } from '../6-measures/explanation.ts';
import type { MeasureContext, MeasureRun } from '../6-measures/measure.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { caseOfPerson, explainedOnce, isCounted, placesOf } from './case-of-person.ts';
import { eitherFigure } from './compare-figures.ts';
import type { Both, Side } from './compared-run.ts';
import type { Comparison } from './index.ts';
import type { Move } from './attribute-moves.ts';
import type { Place } from './row-places.ts';

/** How one method counts a person in a figure, and why. */
export type MovedCase = {
  /** Null when the person is in no row of the method's main table. */
  readonly person: PersonNumber | null;
  /** What is judged, when not simply the person: `Reablement from 2025-05-01 to 2025-06-12`. */
  readonly subject: string | null;
  readonly because: string;
  /** The deciding rule, and what it looked at. */
  readonly rule: string | null;
  readonly saw: string | null;
  /** The row that the verdict rests on. */
  readonly place: Place | null;
};

const NOBODY: MovedCase = {
  person: null,
  subject: null,
  because: 'Not counted, because the person is in no row of the joined main table.',
  rule: null,
  saw: null,
  place: null,
};

/**
 * The cases of people who move, by both methods: the same explanations that each method gives by itself. Where a person
 * has several (reablements, admissions), the one that a method does not count is that about the same event, or the same
 * rows, as the one that the other counts, if there is such.
 */
export function movedCases({ runs, people }: Comparison): (move: Move) => Both<MovedCase> {
  const explain = new Map<MeasureRun, (person: PersonNumber) => readonly Explanation[]>();
  const explanationsOf = (run: MeasureRun, person: PersonNumber | null) => {
    if (person === null) return [];
    const ofRun = explain.get(run) ?? explainedOnce(run);
    explain.set(run, ofRun);
    return ofRun(person);
  };
  const contexts = { a: runs.a.measures?.context, b: runs.b.measures?.context };
  return ({ figure, moved }) => {
    const about = eitherFigure(figure);
    const ofSide = (side: Side) => {
      const person = people?.[side].numberOf(moved.person) ?? null;
      const explanations = explanationsOf(figure.runs[side], person);
      const chosen = explanations.length === 0 ? null : caseOfPerson(explanations, about);
      return { person, explanations, chosen, context: contexts[side] };
    };
    const [a, b] = [ofSide('a'), ofSide('b')];
    const beside = (own: typeof a, other: typeof a) => {
      if (!own.chosen || !other.chosen || isCounted(own.chosen, about) || !isCounted(other.chosen, about))
        return own.chosen;
      return sameCase(own, { ...other, chosen: other.chosen }) ?? own.chosen;
    };
    return { a: movedCase(beside(a, b), a), b: movedCase(beside(b, a), b) };
  };
}

type CasesOfSide = { readonly explanations: readonly Explanation[]; readonly context: MeasureContext | undefined };

/** The case about the same event or rows as one of the other method. */
function sameCase(own: CasesOfSide, other: CasesOfSide & { readonly chosen: Explanation }): Explanation | null {
  const { subject, description } = other.chosen;
  const about = own.explanations.filter((one) => one.description === description);
  const bySubject = about.find((one) => one.subject !== null && one.subject === subject);
  if (bySubject || !own.context || !other.context) return bySubject ?? null;
  const rows = new Set(placesOf(other.chosen, other.context).map(({ file, line }) => `${file} ${line}`));
  const { context } = own;
  return about.find((one) => placesOf(one, context).some(({ file, line }) => rows.has(`${file} ${line}`))) ?? null;
}

function movedCase(
  chosen: Explanation | null,
  { person, context }: { readonly person: PersonNumber | null; readonly context: MeasureContext | undefined },
): MovedCase {
  if (!chosen || !context) return NOBODY;
  const { subject, because, deciding: rule, findings } = chosen;
  const saw = findings.find((finding) => finding.rule === rule)?.saw ?? null;
  return { person, subject, because, rule, saw, place: placesOf(chosen, context)[0] ?? null };
}

/** The LA person ID by which an analyst knows the person: the latest, else any. */
export function laPersonIdOf({ context, people }: MeasureResults, person: PersonNumber): string | null {
  return (
    textOf(context.personDetails, 'LA_Person_Unique_Identifier_Latest').at(person) ??
    textOf(context.events, 'LA_Person_Unique_Identifier').at(people.rowsOf(person)[0])
  );
}
