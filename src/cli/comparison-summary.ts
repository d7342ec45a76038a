import { isoOf } from '../model/day.ts';
import { figureDiffers, eitherFigure } from '../pipeline/9-compare-methods/compare-figures.ts';
import type { ComparedFigure } from '../pipeline/9-compare-methods/compare-figures.ts';
import { EVENT_REASONS } from '../pipeline/9-compare-methods/event-reasons.ts';
import { countEvents } from '../pipeline/9-compare-methods/count-events.ts';
import type { Comparison } from '../pipeline/9-compare-methods/index.ts';
import { choiceSentence } from '../pipeline/9-compare-methods/method-choices.ts';
import type { Choice } from '../pipeline/9-compare-methods/method-choices.ts';
import { reportingPeriodText } from '../pipeline/6-measures/measure.ts';

const MOST_FIGURES = 10;

const count = (value: number) => value.toLocaleString('en-GB');

type About = {
  readonly assumptions: readonly string[];
  readonly written: readonly string[];
  readonly seconds: number;
};

/** What differs between two methods, for the terminal: figures, who moves them, and rows by reason. */
export function comparisonSummary(comparison: Comparison, { assumptions, written, seconds }: About): string {
  const { a, b } = comparison.runs;
  const lines = [
    `CLD Tables: ${a.result.method.title} (a) and ${b.result.method.title} (b) on the same files, as of ${isoOf(a.result.asOf)}`,
    ...assumptions.map((assumption) => `  ${assumption}`),
    ...[a, b].flatMap(({ result }) =>
      result.notBuilt.map(
        ({ mode, reason }) => `Not made under ${result.method.title}: the ${mode} main table. ${reason}`,
      ),
    ),
    '',
    ...figureLines(comparison),
    ...choiceLines(comparison),
    ...comparison.mainTables.flatMap(({ mode, same, events }) => [
      '',
      `Main table, ${mode}: ${count(same)} rows alike, ${count(events.length)} differ`,
      ...countEvents(events).map(
        ({ difference, reason, rows }) => `  ${difference}, ${count(rows)}: ${EVENT_REASONS[reason]}`,
      ),
    ]),
    '',
    `${written.length === 1 ? written[0] : `${written.length} tables`} written in ${seconds.toFixed(1)} s`,
  ];
  return lines.join('\n');
}

function figureLines({ figures, moves, people }: Comparison): string[] {
  if (!people) return ['No figures: they are worked out from joined submissions.'];
  const movedIn = new Map<ComparedFigure, number>();
  for (const { figure } of moves) movedIn.set(figure, (movedIn.get(figure) ?? 0) + 1);
  const moved = (figure: ComparedFigure) => movedIn.get(figure) ?? 0;
  const differing = figures.filter(figureDiffers);
  const largest = differing.toSorted((x, y) => moved(y) - moved(x)).slice(0, MOST_FIGURES);
  return [
    `${count(differing.length)} of ${count(figures.length)} figures differ${differing.length > largest.length ? `; those with the most people who move:` : ''}`,
    ...largest.map(
      (figure) =>
        `  ${figureLine(figure)}; ${count(moved(figure))} ${moved(figure) === 1 ? 'person moves' : 'people move'}`,
    ),
  ];
}

function figureLine(figure: ComparedFigure): string {
  const { measure, description, group } = eitherFigure(figure);
  const shown = (side: ComparedFigure['a']) =>
    side ? `${count(side.numerator)}/${count(side.denominator)} (${side.outcome})` : 'none';
  return `${measure}, ${group}, ${reportingPeriodText(figure.period)}: ${shown(figure.a)} → ${shown(figure.b)} [${description.slice(0, 40)}…]`;
}

function choiceLines({ moves, runs }: Comparison): string[] {
  const people = new Map<Choice, Set<string>>();
  for (const { moved, changedBy } of moves)
    for (const choice of changedBy ?? []) people.set(choice, (people.get(choice) ?? new Set()).add(moved.person));
  const [a, b] = [runs.a.result.method, runs.b.result.method];
  return [...people]
    .toSorted(([, x], [, y]) => y.size - x.size)
    .map(
      ([choice, who]) =>
        `  ${count(who.size)} ${who.size === 1 ? 'person moves' : 'people move'} by this. ${choiceSentence(choice, a, b)}`,
    );
}
