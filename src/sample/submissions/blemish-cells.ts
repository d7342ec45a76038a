import { stir, stirredUnit } from '../random.ts';
import { INVALID_CODES } from '../spellings/invalid-codes.ts';
import { LOCAL_VALUES } from '../spellings/local-values.ts';
import type { SpellingsByColumn } from '../spellings/spellings.ts';
import type { Cells, SubmissionColumn } from './columns.ts';

/** In what share of the rows something is wrong with a list value. */
export type BlemishShares = {
  readonly local: number;
  readonly invalid: number;
  readonly capitals: number;
  readonly spaces: number;
};

type ListColumns = readonly SubmissionColumn[];

/** Puts a local name or an invalid code in place of a Release 2 value, in some rows. */
export function substituteOneValue(cells: Cells, columns: ListColumns, noise: number, shares: BlemishShares): void {
  const share = stirredUnit(noise, 1);
  if (share < shares.local) substitute(cells, columns, noise, LOCAL_VALUES);
  else if (share < shares.local + shares.invalid) substitute(cells, columns, noise, INVALID_CODES);
}

/** Changes the capitals of one value, or adds spaces after it, in some rows. */
export function mistypeOneValue(cells: Cells, columns: ListColumns, noise: number, shares: BlemishShares): void {
  const share = stirredUnit(noise, 2);
  if (share >= shares.capitals + shares.spaces) return;
  const filled = columns.filter((column) => cells[column]);
  if (filled.length === 0) return;
  const column = filled[stir(noise, 3) % filled.length];
  const value = cells[column] ?? '';
  if (share >= shares.capitals) cells[column] = value + ' '.repeat(1 + (stir(noise, 4) % 3));
  else cells[column] = stir(noise, 5) % 2 === 0 ? value.toUpperCase() : value.toLowerCase();
}

function substitute(cells: Cells, columns: ListColumns, noise: number, spellings: SpellingsByColumn): void {
  const choices = columns.flatMap((column) => {
    const other = spellings[column]?.[cells[column] ?? ''];
    return other === undefined ? [] : [{ column, other }];
  });
  if (choices.length === 0) return;
  const { column, other } = choices[stir(noise, 6) % choices.length];
  cells[column] = other;
}
