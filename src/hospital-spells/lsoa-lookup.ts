import { foldText } from '../columns/text-dictionary.ts';
import { InputError } from '../model/input-error.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';
import { csvRows } from './csv-rows.ts';
import type { SpellRows } from './csv-rows.ts';

/** Folded LSOA code → the upper tier local authorities in England that it lies in: one, unless the lookup has more. */
export type LsoaLookup = ReadonlyMap<string, readonly string[]>;

/** The columns by DHSC's names and by those of the Office for National Statistics. */
const HEADERS = {
  lsoa: ['LSOA_Code_2011', 'LSOA11CD'],
  utlaCode: ['UTLA_Code_2023', 'UTLA23CD', 'UTLACD'],
  utlaName: ['UTLA_Name_2023', 'UTLA23NM', 'UTLANM'],
} as const;

/** The codes of areas in England begin so. */
const ENGLAND = 'e';

/**
 * Reads which upper tier local authority each LSOA of 2011 lies in; areas outside England are left out.
 * Errors: a column missing, ragged rows.
 */
export function readLsoaLookup(input: string | SpellRows, source: string): LsoaLookup {
  const { header, rows } = typeof input === 'string' ? csvRows(input, source) : input;
  const lsoa = columnOf(header, HEADERS.lsoa, source);
  const code = columnOf(header, HEADERS.utlaCode, source);
  const name = columnOf(header, HEADERS.utlaName, source);
  const lookup = new Map<string, string[]>();
  for (const { cells } of rows) {
    const area = foldText(cells[lsoa] ?? '');
    const utla = cells[name] ?? '';
    if (area === '' || utla.trim() === '' || !foldText(cells[code] ?? '').startsWith(ENGLAND)) continue;
    const known = lookup.get(area) ?? [];
    if (!known.some((other) => foldText(other) === foldText(utla))) lookup.set(area, [...known, utla]);
  }
  return lookup;
}

function columnOf(header: readonly string[], names: readonly string[], source: string): number {
  const wanted = names.map(normaliseHeader);
  const column = header.findIndex((text) => wanted.includes(normaliseHeader(text)));
  if (column >= 0) return column;
  throw new InputError(
    `${source}: there is no column ${names[0]}. The lookup needs ${HEADERS.lsoa[0]}, ${HEADERS.utlaCode[0]} and ${HEADERS.utlaName[0]}.`,
  );
}
