import type { Mode } from '../../model/mode.ts';
import type { RunControl } from '../../model/run-control.ts';
import { attributeMoves } from './attribute-moves.ts';
import type { Move, MovesInput } from './attribute-moves.ts';
import { compareEvents } from './compare-events.ts';
import type { ComparedMainTable } from './compare-events.ts';
import { compareFigures } from './compare-figures.ts';
import type { ComparedFigure } from './compare-figures.ts';
import type { Both, ComparedRun } from './compared-run.ts';
import { numberedPeople } from './match-people.ts';
import type { NumberedPeople } from './match-people.ts';
import type { Choice } from './method-choices.ts';
import { movedPeople } from './moved-people.ts';

export type AttributedMove = Move & {
  /** The choices that move the person; null when that was not looked for. */
  readonly changedBy: readonly Choice[] | null;
};

/** What two methods make of the same data, side by side. */
export type Comparison = {
  readonly runs: Both<ComparedRun>;
  /** Null when one of the methods made no figures. */
  readonly people: Both<NumberedPeople> | null;
  readonly figures: readonly ComparedFigure[];
  /** Everybody who moves, figure by figure. */
  readonly moves: readonly AttributedMove[];
  /** Those that both methods made. */
  readonly mainTables: readonly ComparedMainTable[];
};

const MODES: readonly Mode[] = ['single', 'joined'];

/** Compares two runs on the same submissions: figures, the people who move between them, and rows of main tables. */
export async function compareMethods(input: MovesInput, control: RunControl): Promise<Comparison> {
  const { runs } = input;
  control.report({ step: 'Compare the methods', done: 0, total: null, unit: 'figures' });
  await control.checkpoint();
  const titles = { a: runs.a.result.method.title, b: runs.b.result.method.title };
  const mainTables = MODES.flatMap((mode) => {
    const [a, b] = [runs.a.result.mainTables[mode], runs.b.result.mainTables[mode]];
    return a && b ? [compareEvents({ a, b }, titles)] : [];
  });
  const { a, b } = { a: runs.a.measures, b: runs.b.measures };
  if (!a || !b) return { runs, people: null, figures: [], moves: [], mainTables };
  const people = { a: numberedPeople(a.people), b: numberedPeople(b.people) };
  const figures = compareFigures(a, b);
  await control.checkpoint();
  const moves = figures.flatMap((figure) => movedPeople(figure, people).map((moved): Move => ({ figure, moved })));
  const changedBy = await attributeMoves(moves, input, control);
  return {
    ...{ runs, people, figures, mainTables },
    moves: moves.map((move) => ({ ...move, changedBy: changedBy.get(move) ?? null })),
  };
}
