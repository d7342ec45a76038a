import type { OutputTable } from '../../columns/output-table.ts';
import type { Method } from '../../methods/index.ts';
import type { Mode } from '../../model/mode.ts';
import type { PersonNumber } from '../../pipeline/5-person-details/people.ts';
import type { Figure, MeasureRun } from '../../pipeline/6-measures/measure.ts';
import { showSmallNumbers } from '../../pipeline/7-outputs/small-numbers.ts';
import type { SmallNumbersProfile } from '../../pipeline/7-outputs/small-numbers.ts';
import type { EventDifference } from '../../pipeline/9-compare-methods/compare-events.ts';
import { eitherFigure, figureDiffers } from '../../pipeline/9-compare-methods/compare-figures.ts';
import type { ComparedFigure } from '../../pipeline/9-compare-methods/compare-figures.ts';
import { countEvents } from '../../pipeline/9-compare-methods/count-events.ts';
import { EVENT_REASONS } from '../../pipeline/9-compare-methods/event-reasons.ts';
import type { Comparison } from '../../pipeline/9-compare-methods/index.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { countsOf } from './figure-facts.ts';
import type { Counts } from './figure-facts.ts';
import { outputFacts } from './output-facts.ts';
import type { OutputFacts } from './output-facts.ts';
import type { RowPlace } from './person-facts.ts';

export type MethodFacts = { readonly id: string; readonly title: string; readonly commit: string };

/** Two methods on the same data: the last run's, and another. */
export type ComparisonFacts = {
  /** The last run's method. */
  readonly a: MethodFacts;
  /** The one that it is compared with. */
  readonly b: MethodFacts;
  /** Figures that differ, of the latest and the previous period, those that moved by the most people first. */
  readonly figures: readonly ComparedFigureFacts[];
  /** How many figures were compared; 0 without a joined main table. */
  readonly figuresCompared: number;
  /** Rows of the main tables that differ, by why; most rows first. */
  readonly events: readonly ComparedEventsFacts[];
  /** Rows that both main tables have alike. */
  readonly sameEvents: number;
  /** Main tables that one of the methods could not make. */
  readonly notBuilt: readonly { readonly method: string; readonly mode: Mode; readonly reason: string }[];
  /** compare_figures, compare_people and compare_events, for `table`, `csv` and `workbook`. */
  readonly outputs: readonly OutputFacts[];
  readonly seconds: number;
};

export type ComparedFigureFacts = {
  /** Names the figure and its period in `comparedPeople`. */
  readonly key: string;
  readonly period: PeriodText;
  readonly isLatest: boolean;
  readonly laName: string;
  readonly measure: string;
  readonly description: string;
  readonly group: string;
  /** By the last run's method; null where it has no such figure. */
  readonly a: Counts | null;
  readonly b: Counts | null;
  /** People who are counted otherwise under the other method; they can outweigh each other in the figure. */
  readonly peopleMoved: number;
};

export type ComparedPeopleQuestion = { readonly key: string; readonly fromRow: number; readonly toRow: number };

/** People who move in one figure, as far as asked for. */
export type ComparedPeople = {
  readonly total: number;
  readonly people: readonly ComparedPerson[];
};

export type ComparedPerson = {
  /** Number of the person in the last run, for `explainPerson`; null when only the other method knows them. */
  readonly person: PersonNumber | null;
  readonly laPersonId: string | null;
  readonly nhsNumber: string | null;
  readonly a: ComparedCase;
  readonly b: ComparedCase;
  /** Which of the method's choices moves the person, each a sentence. */
  readonly changedBy: readonly string[];
};

/** How one method counts a person in a figure. */
export type ComparedCase = {
  /** How often the person stands in it: reablements and admissions can be several. */
  readonly numerator: number;
  readonly denominator: number;
  /** The rule that decided; null where all are met. */
  readonly rule: string | null;
  readonly because: string;
};

/** Rows of a main table that differ for one reason. */
export type ComparedEventsFacts = {
  readonly mode: Mode;
  readonly difference: EventDifference;
  /** Short name, for `comparedEvents`: `lost`, `duplicate`. */
  readonly reason: string;
  /** The reason as a sentence. */
  readonly text: string;
  readonly rows: number;
};

export type ComparedEventsQuestion = Pick<ComparedEventsFacts, 'mode' | 'difference' | 'reason'> & {
  readonly fromRow: number;
  readonly toRow: number;
};

export type ComparedEvents = { readonly total: number; readonly events: readonly ComparedEvent[] };

export type ComparedEvent = {
  readonly recordId: number;
  readonly place: RowPlace;
  readonly eventType: string | null;
  readonly start: string | null;
  /** Null while open. */
  readonly end: string | null;
  readonly because: string;
  /** The record that is kept in its place, when it is a duplicate. */
  readonly keptInstead: RowPlace | null;
  /** What differs in a row that both have. */
  readonly values: readonly { readonly column: string; readonly a: string | null; readonly b: string | null }[];
};

export function comparisonFacts(
  { runs, figures, moves, mainTables }: Comparison,
  outputs: readonly OutputTable[],
  seconds: number,
  smallNumbers: SmallNumbersProfile,
): ComparisonFacts {
  const moved = new Map<ComparedFigure, number>();
  for (const { figure } of moves) moved.set(figure, (moved.get(figure) ?? 0) + 1);
  const shown = countsShown(smallNumbers);
  const { a, b } = runs;
  return {
    a: methodFacts(a.result.method),
    b: methodFacts(b.result.method),
    figures: figures
      .filter((figure) => figureDiffers(figure) || moved.has(figure))
      .map((figure) => comparedFigureFacts(figure, moved.get(figure) ?? 0, shown))
      .toSorted((x, y) => y.peopleMoved - x.peopleMoved),
    figuresCompared: figures.length,
    events: countEvents(mainTables.flatMap(({ events }) => events)).map((count) => ({
      ...count,
      text: EVENT_REASONS[count.reason],
    })),
    sameEvents: mainTables.reduce((total, { same }) => total + same, 0),
    notBuilt: [a, b].flatMap(({ result }) => result.notBuilt.map((one) => ({ method: result.method.id, ...one }))),
    outputs: outputs.map(outputFacts),
    seconds,
  };
}

type Shown = (run: MeasureRun, figure: Figure | null) => Counts | null;

/** Counts as the profile shows them; a group can be suppressed because of the others, so a run's are shown together. */
function countsShown(profile: SmallNumbersProfile): Shown {
  const known = new Map<MeasureRun, ReadonlyMap<Figure, Counts>>();
  return (run, figure) => {
    const counts =
      known.get(run) ??
      new Map(showSmallNumbers(run.figures, profile).map((one, place) => [run.figures[place], countsOf(one)]));
    known.set(run, counts);
    return figure && (counts.get(figure) ?? null);
  };
}

function comparedFigureFacts(compared: ComparedFigure, peopleMoved: number, shown: Shown): ComparedFigureFacts {
  const { laName, measure, description, group } = eitherFigure(compared);
  const { key, period, isLatest, runs, a, b } = compared;
  return {
    ...{ key, period: periodText(period), isLatest, laName, measure, description, group, peopleMoved },
    a: shown(runs.a, a),
    b: shown(runs.b, b),
  };
}

function methodFacts({ id, title, commit }: Method): MethodFacts {
  return { id, title, commit };
}
