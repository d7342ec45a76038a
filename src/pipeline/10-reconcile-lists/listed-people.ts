import { foldText } from '../../columns/text-dictionary.ts';
import { isoOf } from '../../model/day.ts';
import type { Period } from '../../model/period.ts';
import type { RecordLevelRow } from '../../record-level-lists/record-level-row.ts';

/** What tells the figures of a list apart. */
export type ListedFigure = Pick<RecordLevelRow, 'period' | 'measure' | 'description' | 'group'> & {
  readonly laCode: string;
};

/** The people of a figure who share their LA person IDs, over all rows of a list. */
export type ListedPeople = {
  readonly figure: ListedFigure;
  readonly figureKey: string;
  /** As they stood first; null for people without. */
  readonly ids: string | null;
  readonly numerator: number;
  /** Of a rate the population, which is no count of people. */
  readonly denominator: number;
  /** The first of their rows. */
  readonly row: RecordLevelRow;
};

export function periodKey({ start, end }: Period): string {
  return `${isoOf(start)} ${isoOf(end)}`;
}

export function listedFigureKey({ period, laCode, measure, description, group }: ListedFigure): string {
  return JSON.stringify([periodKey(period), ...[laCode, measure, description, group].map(foldText)]);
}

/** Each ID of a row once, folded, in ascending order: `B2, a1, A1` is `a1` and `b2`. */
export function idsIn(ids: string | null): string[] {
  const each = (ids ?? '').split(',').map((id) => foldText(id.trim()));
  return [...new Set(each.filter((id) => id !== ''))].toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * The rows of a list by figure and LA person IDs, whatever their order, case and repetition. Reablements of different
 * sequels are added up; a population is not. Rows that say that nobody is in a figure are left out.
 */
export function listedPeople(
  rows: readonly RecordLevelRow[],
  laCodeOf: (row: RecordLevelRow) => string,
  isRate: (measure: string) => boolean,
): Map<string, ListedPeople> {
  const people = new Map<string, ListedPeople>();
  for (const row of rows) {
    const rate = isRate(row.measure);
    if (row.ids === null && !row.numerator && (rate || !row.denominator)) continue;
    const figure = { ...row, laCode: laCodeOf(row) };
    const figureKey = listedFigureKey(figure);
    const key = `${figureKey} ${idsIn(row.ids).join()}`;
    const known = people.get(key);
    const [numerator, denominator] = [row.numerator ?? 0, row.denominator ?? 0];
    people.set(
      key,
      known
        ? {
            ...known,
            numerator: known.numerator + numerator,
            denominator: rate ? known.denominator : known.denominator + denominator,
          }
        : { figure, figureKey, ids: row.ids, numerator, denominator, row },
    );
  }
  return people;
}
