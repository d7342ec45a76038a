import type { TextColumn } from '../../columns/text-column.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { bestRows, decidingCriterion } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import type { DetailFinding } from './detail.ts';

/** How a value was chosen among the rows of a person. */
export type Choice = {
  readonly field: string;
  readonly value: string | null;
  readonly rows: Int32Array;
  readonly criteria: readonly Criterion[];
  /** What a row says; rows that say the same do not compete. */
  readonly sayOf: (row: number) => string | null;
};

/** The rule by which the chosen value beat the best row that says something else, and the rows that say it. */
export function explainChoice({ field, value, rows, criteria, sayOf }: Choice): DetailFinding {
  const best = bestRows(rows, criteria);
  const others = rows.filter((row) => !equalTexts(sayOf(row), sayOf(best[0])));
  const found = { field, value, rows: best, insteadOf: null };
  if (others.length === 0) {
    return criteria[0].numbers[best[0]] > 0
      ? { ...found, rule: 'only value', because: `Every row says ${shown(value)}.` }
      : { ...found, rule: 'no known value', because: `No row says anything that counts as known.` };
  }
  const [rival] = bestRows(others, criteria);
  const deciding = decidingCriterion(criteria, best[0], rival);
  if (deciding === null) {
    // Without an LA code a contradiction stays unresolved, and the first value stands.
    return { ...found, rule: 'no LA code', because: `Rows contradict each other; ${shown(value)} comes first.` };
  }
  const rule = `${deciding.rule.charAt(0).toUpperCase()}${deciding.rule.slice(1)}`;
  const because =
    deciding === criteria[0]
      ? `${rule}: ${shown(value)} goes before ${shown(sayOf(rival))}.`
      : `${rule}: ${deciding.saw(best[0])} (${shown(value)}) goes before ${deciding.saw(rival)} (${shown(sayOf(rival))}).`;
  return { ...found, rule: deciding.rule, because };
}

export function explainLatestKnown(
  choice: Omit<Choice, 'sayOf'> & { readonly said: TextColumn; readonly isConflict: boolean },
): DetailFinding {
  const { field, value, rows, criteria, said, isConflict } = choice;
  if (!isConflict) return explainChoice({ field, value, rows, criteria, sayOf: (row) => said.at(row) });
  const best = bestRows(rows, criteria);
  const contradicting = new Map(best.map((row) => [foldText(said.at(row) ?? ''), said.at(row)]));
  return {
    field,
    value,
    rule: 'conflict: Unknown',
    because: `The rows that go first contradict each other on the same dates: ${[...contradicting.values()].join('; ')}.`,
    rows: best,
    insteadOf: null,
  };
}

function equalTexts(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && foldText(a) === foldText(b));
}

function shown(value: string | null): string {
  return value ?? 'nothing';
}
