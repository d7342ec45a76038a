import { bestRows, decidingCriterion } from './best-rows.ts';
import type { Criterion } from './best-rows.ts';
import type { DetailFinding } from './detail-finding.ts';

/** How a value was chosen among the rows of a person. */
export type Choice = {
  readonly field: string;
  readonly value: string | null;
  readonly rows: Int32Array;
  /** The first asks whether anything is known: 0 if not. */
  readonly criteria: readonly Criterion[];
  /** What a row says; rows that say the same do not compete. */
  readonly sayOf: (row: number) => string | null;
  /** Whether rows that go first and contradict each other make the value unknown. */
  readonly settlesConflicts: boolean;
};

/** The rule by which the chosen value beat the best row that says something else, and the rows that say it. */
export function explainChoice({ field, value, rows, criteria, sayOf, settlesConflicts }: Choice): DetailFinding {
  const best = bestRows(rows, criteria);
  const found = { field, value, rows: best, insteadOf: null };
  const others = rows.filter((row) => sayOf(row) !== sayOf(best[0]));
  if (others.length === 0) {
    return criteria[0].numbers[best[0]] > 0
      ? { ...found, rule: 'only value', because: `Every row says ${shown(value)}.` }
      : { ...found, rule: 'no known value', because: `No row says anything that counts as known.` };
  }
  const [rival] = bestRows(others, criteria);
  const deciding = decidingCriterion(criteria, best[0], rival);
  if (deciding === null) {
    const said = new Set(best.map((row) => shown(sayOf(row))));
    const because = `The rows that go first contradict each other on the same dates: ${[...said].join('; ')}.`;
    return settlesConflicts
      ? { ...found, rule: 'conflict: Unknown', because }
      : { ...found, rule: 'no LA code', because: `${because} Without LA_Code this is not found out.` };
  }
  const beats = (winner: string, loser: string) => `${capital(deciding.rule)}: ${winner} goes before ${loser}.`;
  const [says, rivalSays] = [shown(value), shown(sayOf(rival))];
  const because =
    deciding === criteria[0]
      ? beats(says, rivalSays)
      : beats(`${deciding.saw(best[0])} (${says})`, `${deciding.saw(rival)} (${rivalSays})`);
  return { ...found, rule: deciding.rule, because };
}

function shown(value: string | null): string {
  return value ?? 'blank';
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
