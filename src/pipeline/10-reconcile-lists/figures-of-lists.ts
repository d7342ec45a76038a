import type { Figure, MeasureRun } from '../6-measures/measure.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { explainedOnce } from '../9-compare-methods/case-of-person.ts';
import type { Explanation } from '../6-measures/explanation.ts';
import type { PersonNumber } from '../5-person-details/people.ts';
import { listedFigureKey } from './listed-people.ts';

/** A figure of the run, and what can be asked of it. */
export type FigureOfRun = {
  readonly figure: Figure;
  readonly run: MeasureRun;
  readonly isRate: boolean;
  /** Everybody behind either part of it, found once. */
  readonly members: () => ReadonlySet<PersonNumber>;
  readonly explain: (person: PersonNumber) => readonly Explanation[];
};

/** The figures of the latest and the previous period by their keys in a list. */
export function figuresOfLists({ pairs }: MeasureResults): ReadonlyMap<string, FigureOfRun> {
  const figures = new Map<string, FigureOfRun>();
  for (const { measure, latest, previous } of pairs) {
    for (const run of [latest, previous]) {
      const explain = explainedOnce(run);
      for (const figure of run.figures) {
        const key = listedFigureKey({ ...figure, period: run.period });
        figures.set(key, {
          figure,
          run,
          isRate: measure.unit === 'per 100,000',
          members: membersOnce(run, figure),
          explain,
        });
      }
    }
  }
  return figures;
}

function membersOnce(run: MeasureRun, figure: Figure): () => ReadonlySet<PersonNumber> {
  let members: ReadonlySet<PersonNumber> | null = null;
  return () => (members ??= new Set([...run.members(figure, 'denominator'), ...run.members(figure, 'numerator')]));
}
