import type { TextColumn } from '../../../columns/text-column.ts';

/** The text that most of the flagged rows hold; of equals the one that comes first in the dictionary. Blanks do not count. */
export function commonest(column: TextColumn, counts: (row: number) => boolean): string | null {
  const found = new Int32Array(column.dictionary.size);
  column.codes.forEach((code, row) => {
    if (code !== 0 && counts(row)) found[code]++;
  });
  const best = found.reduce((first, count, code) => (count > found[first] ? code : first), 0);
  return column.dictionary.texts[best];
}
