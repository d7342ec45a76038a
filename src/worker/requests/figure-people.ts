import { InputError } from '../../model/input-error.ts';
import type { PersonNumber } from '../../pipeline/5-person-details/people.ts';
import { figureKey } from '../../pipeline/6-measures/figure-key.ts';
import type { FigurePart, MeasureRun } from '../../pipeline/6-measures/measure.ts';
import { everyPair } from '../../pipeline/6-measures/run-measures.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { personFacts } from '../results/person-facts.ts';
import type { PersonFacts } from '../results/person-facts.ts';
import { measuresOf } from './measures.ts';
import type { RequestContext } from './request-context.ts';

export type FigureQuestion = { readonly key: string; readonly part: FigurePart };

/** A person behind a figure; one with two episodes or admissions stands there twice. */
export type FigurePerson = PersonFacts & {
  /** Why the person is counted, or not: the sentence of the explanation. */
  readonly because: string;
};

/** The people whom one rule keeps out of a measure. */
export type NotCountedReason = {
  readonly rule: string;
  readonly text: string;
  readonly people: readonly FigurePerson[];
};

export type FigurePeople = {
  /** The twelve months of the figure. */
  readonly period: PeriodText;
  readonly counted: readonly FigurePerson[];
  /** People who were looked at and are not counted, by the rule that decided, most people first. */
  readonly notCounted: readonly NotCountedReason[];
};

/** The people behind one part of a figure, and those whom the measure looked at and left out. */
export async function figurePeople(
  { key, part }: FigureQuestion,
  { session, control }: RequestContext,
): Promise<FigurePeople> {
  const results = measuresOf(session);
  const { run, figure } = figureOf(results, key);
  const counted = run.members(figure, part).map((person) => withSentence(results, run, person, figure.group));
  await control.checkpoint();
  return { period: periodText(run.period), counted, notCounted: await notCountedBy(results, run, control) };
}

export function figureOf(results: MeasureResults, key: string) {
  for (const { latest } of everyPair(results)) {
    const figure = latest.figures.find((candidate) => figureKey(candidate) === key);
    if (figure) return { run: latest, figure };
  }
  throw new InputError('This figure is not in the last build. Choose a figure under See measures.');
}

function withSentence(results: MeasureResults, run: MeasureRun, person: PersonNumber, group: string): FigurePerson {
  const explanations = run.explain(person);
  const fitting = explanations.find(({ groups }) => groups.includes(group)) ?? explanations[0];
  return { ...personFacts(results, person), because: fitting.because };
}

/** Of the people who pass the measure's first rule (the right kind of event), those who fail a later one. */
async function notCountedBy(
  results: MeasureResults,
  run: MeasureRun,
  control: RequestContext['control'],
): Promise<NotCountedReason[]> {
  const reasons = new Map<string, { text: string; people: FigurePerson[] }>();
  for (let person = 0; person < results.people.count; person++) {
    if (person % 500 === 0) await control.checkpoint();
    const explanations = run.explain(person);
    if (explanations.some(({ verdict }) => verdict !== 'not counted')) continue;
    const [nearest] = explanations;
    const deciding = nearest.findings.find(({ rule }) => rule === nearest.deciding);
    if (!deciding || nearest.findings.length < 2) continue;
    const reason = reasons.get(deciding.rule) ?? { text: deciding.text, people: [] };
    reason.people.push({ ...personFacts(results, person), because: nearest.because });
    reasons.set(deciding.rule, reason);
  }
  return [...reasons]
    .map(([rule, { text, people }]) => ({ rule, text, people }))
    .toSorted((a, b) => b.people.length - a.people.length);
}
