import { InputError } from '../model/input-error.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';
import { NEEDED_SPELL_FIELDS, SPELL_FIELDS } from './spell-fields.ts';
import type { SpellField } from './spell-fields.ts';
import type { SpellHeader } from './spell-headers.ts';

/** The analyst's own choice: the header of the file that holds a column; null when none does. */
export type ColumnMap = { readonly [field in SpellField]?: string | null };

/** Where each column stands in the file, counted from 0. */
export type SpellColumns = ReadonlyMap<SpellField, number>;

/**
 * Finds the columns by the analyst's choice, else by the known spellings, the first listed before the later ones.
 * Errors: a chosen header that is not there; two columns with one header; a column missing without which nothing works.
 */
export function matchSpellColumns(
  header: readonly string[],
  spellings: readonly SpellHeader[],
  columnMap: ColumnMap,
  source: string,
): SpellColumns {
  const columns = new Map<SpellField, number>();
  for (const field of SPELL_FIELDS) {
    const chosen = columnMap[field];
    const column =
      chosen === undefined
        ? columnUnder(spellingsOf(field, spellings), header, columnMap, source)
        : chosen === null
          ? null
          : chosenColumn(chosen, header, source);
    if (column !== null) columns.set(field, column);
  }
  refuseWithoutNeededColumns(columns, source);
  return columns;
}

function spellingsOf(field: SpellField, spellings: readonly SpellHeader[]): readonly string[] {
  return [field, ...spellings.filter((spelling) => spelling.field === field).map((spelling) => spelling.header)];
}

/** The first of the spellings that the file has, unless the analyst has given that header to another column. */
function columnUnder(
  spellings: readonly string[],
  header: readonly string[],
  columnMap: ColumnMap,
  source: string,
): number | null {
  const given = new Set(Object.values(columnMap).flatMap((text) => (text ? [normaliseHeader(text)] : [])));
  for (const spelling of new Set(spellings.map(normaliseHeader))) {
    const found = given.has(spelling) ? null : onlyColumn(spelling, header, source);
    if (found !== null) return found;
  }
  return null;
}

function chosenColumn(chosen: string, header: readonly string[], source: string): number {
  const found = onlyColumn(normaliseHeader(chosen), header, source);
  if (found !== null) return found;
  throw new InputError(`${source}: there is no column "${chosen}". Choose one of the headers in the first row.`);
}

function onlyColumn(wanted: string, header: readonly string[], source: string): number | null {
  const found = header.flatMap((text, column) => (normaliseHeader(text) === wanted ? [column] : []));
  if (found.length <= 1) return found[0] ?? null;
  throw new InputError(
    `${source}: the column ${header[found[0]].trim()} appears twice (columns ${found[0] + 1} and ${found[1] + 1}). Delete or rename one of them.`,
  );
}

function refuseWithoutNeededColumns(columns: SpellColumns, source: string): void {
  const missing: string[] = NEEDED_SPELL_FIELDS.filter((field) => !columns.has(field)).map(
    (field) => WHAT_IS_NEEDED[field] ?? field,
  );
  const hasBirthMonth = columns.has('Month_of_Birth_SUS') && columns.has('Year_of_Birth_SUS');
  if (!hasBirthMonth && !columns.has('Date_of_Birth') && !columns.has('Age_On_Admission'))
    missing.push('the age on admission (or the date of birth, or its month and year)');
  if (missing.length === 0) return;
  throw new InputError(
    `${source}: no column was found for ${missing.join(', ')}, and hospital spells cannot be used without. Say which column holds ${missing.length > 1 ? 'them' : 'it'}, or correct the header.`,
  );
}

const WHAT_IS_NEEDED: { readonly [field in SpellField]?: string } = {
  Der_DHSC_Pseudo_NHS_Number: 'the NHS number or its pseudonym',
  Admission_Date: 'the admission date',
  Discharge_Date: 'the discharge date',
};
