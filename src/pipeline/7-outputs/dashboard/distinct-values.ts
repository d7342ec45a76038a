import { textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';

/** SQL's DISTINCT of a text column: null first, then by alphabet; of equal texts one spelling. */
export function distinctValues(table: Table, name: string): (string | null)[] {
  const { codes, dictionary } = textOf(table, name);
  const { ranks, texts } = dictionary;
  const codeOfRank = new Map<number, number>();
  for (const code of codes) if (!codeOfRank.has(ranks[code])) codeOfRank.set(ranks[code], code);
  return [...codeOfRank].toSorted(([a], [b]) => a - b).map(([, code]) => texts[code]);
}
