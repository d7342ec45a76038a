import type { Method } from '../../methods/index.ts';
import { METHODS } from '../../methods/index.ts';
import type { RunControl } from '../../model/run-control.ts';
import { everyPair, measuresOfRun } from '../6-measures/run-measures.ts';
import type { MeasureResults, MeasuresWanted } from '../6-measures/run-measures.ts';
import { runPipeline } from '../run-pipeline.ts';
import type { PipelineInput } from '../run-pipeline.ts';
import { eitherFigure } from './compare-figures.ts';
import type { ComparedFigure } from './compare-figures.ts';
import type { Both, ComparedRun } from './compared-run.ts';
import { numberedPeople, personIdIn } from './match-people.ts';
import type { PersonKey } from './match-people.ts';
import { choicesThatDiffer, withChoice } from './method-choices.ts';
import type { Choice } from './method-choices.ts';
import { sameTimes, timesCounted } from './moved-people.ts';
import type { MovedPerson, TimesCounted } from './moved-people.ts';
import { peopleInLastPeriod, rowsOfPeople } from './rows-of-people.ts';
import type { RowsOfPeople } from './rows-of-people.ts';

/** A person who moves in a figure. */
export type Move = { readonly figure: ComparedFigure; readonly moved: MovedPerson };

export type MovesInput = {
  /** What both runs were made of. */
  readonly input: Omit<PipelineInput, 'method'>;
  readonly wanted: MeasuresWanted;
  readonly runs: Both<ComparedRun>;
};

type Counts = (figure: ComparedFigure, person: PersonKey) => TimesCounted;

const NOWHERE: TimesCounted = { numerator: 0, denominator: 0 };

/**
 * Which of the method's choices moves each person: exactly, by running the method on the rows of the people who move
 * with one choice of the other method at a time.
 *
 * A choice is named when it moves the person by itself, from the older method to the newer; failing that, when the
 * newer method without it has the person where the older has; failing that, when it changes anything for the person.
 * Unknowns: none, where choices act only together. Not looked for, where very many people move, as when a method
 * chooses other files.
 */
export async function attributeMoves(
  moves: readonly Move[],
  { input, wanted, runs }: MovesInput,
  control: RunControl,
): Promise<ReadonlyMap<Move, readonly Choice[]>> {
  const found = new Map<Move, readonly Choice[]>();
  const [older, newer] = inOrder(runs);
  const choices = choicesThatDiffer(older.run.result.method, newer.run.result.method);
  const rowsOf = moves.length === 0 ? () => [] : rowsOfPeople(input.submissions);
  const always = [older, newer].flatMap(({ run }) => {
    const { joined } = run.result.mainTables;
    return joined ? peopleInLastPeriod(joined) : [];
  });
  const tried = firstPeople(moves);
  let left = moves.filter(({ moved }) => tried.has(moved.person));
  const touched = new Map<Move, Set<Choice>>();
  for (const [from, to] of [
    [older, newer],
    [newer, older],
  ]) {
    const decided = new Map<Move, Choice[]>();
    for (const choice of left.length === 0 ? [] : choices) {
      control.report({
        step: 'Find which choice moves people',
        done: choices.indexOf(choice),
        total: choices.length,
        unit: 'choices',
      });
      const method = withChoice(from.run.result.method, choice, to.run.result.method);
      const people = new Set([...left.map(({ moved }) => personIdIn(moved.person)), ...always]);
      const countsOf = await runOnPeople(method, people, rowsOf, { input, wanted, runs }, control);
      for (const move of left) {
        const times = countsOf(move.figure, move.moved.person);
        if (sameTimes(times, move.moved.times[to.side])) decided.set(move, [...(decided.get(move) ?? []), choice]);
        if (!sameTimes(times, move.moved.times[from.side]))
          touched.set(move, (touched.get(move) ?? new Set()).add(choice));
      }
    }
    for (const [move, by] of decided) found.set(move, by);
    left = left.filter((move) => !decided.has(move));
  }
  for (const move of left) found.set(move, [...(touched.get(move) ?? [])]);
  return found;
}

/** Trying a choice runs the method on everybody who moves, so only so many are looked at. */
export const MOST_PEOPLE_TRIED = 5_000;

/** By their names, so that it does not matter which method comes first. */
function firstPeople(moves: readonly Move[]): ReadonlySet<PersonKey> {
  const people = new Set(moves.map(({ moved }) => moved.person));
  return people.size <= MOST_PEOPLE_TRIED ? people : new Set([...people].toSorted().slice(0, MOST_PEOPLE_TRIED));
}

/** The older method first, so that a comparison says the same whichever way round it is asked. */
function inOrder({ a, b }: Both<ComparedRun>) {
  const sides = [
    { side: 'a', run: a },
    { side: 'b', run: b },
  ] as const;
  const [first, second] = [a.result.method, b.result.method];
  const place = (method: Method) => METHODS.findIndex(({ id }) => id === method.id);
  const isOlderFirst = place(first) === place(second) ? first.id <= second.id : place(first) < place(second);
  return isOlderFirst ? sides : ([sides[1], sides[0]] as const);
}

/** The columns that every table of events has, whichever choices are made together. */
const PLAIN_COLUMNS: Pick<Method, 'columns' | 'personLists'> = { columns: '2025-26', personLists: 'none' };

async function runOnPeople(
  method: Method,
  people: ReadonlySet<string>,
  rowsOf: RowsOfPeople,
  { input, wanted, runs }: MovesInput,
  control: RunControl,
): Promise<Counts> {
  const quiet: RunControl = { report: () => undefined, checkpoint: () => control.checkpoint() };
  const { a, b } = runs;
  const periodsOf = a.result.method.reportingPeriod === method.reportingPeriod ? a : b;
  const result = await runPipeline(
    {
      ...input,
      periods: { joined: input.periods.joined },
      method: { ...method, ...PLAIN_COLUMNS },
      submissions: rowsOf(people),
      submissionPeriods: periodsOf.result.submissionPeriods,
    },
    quiet,
  );
  const measures = await measuresOfRun(result, wanted, quiet);
  return measures ? countsIn(measures) : () => NOWHERE;
}

function countsIn(measures: MeasureResults): Counts {
  const people = numberedPeople(measures.people);
  const runOf = new Map(everyPair(measures).map((pair) => [pair.measure.id, pair]));
  const known = new Map<string, ReadonlyMap<PersonKey, TimesCounted>>();
  return (figure, person) => {
    const pair = runOf.get(figure.measure.id);
    if (!pair) return NOWHERE;
    const run = figure.isLatest ? pair.latest : pair.previous;
    const times = known.get(figure.key) ?? timesCounted(run, eitherFigure(figure), people);
    known.set(figure.key, times);
    return times.get(person) ?? NOWHERE;
  };
}
