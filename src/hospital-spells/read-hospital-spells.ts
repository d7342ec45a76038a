import { NO_DAY } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import type { Notice } from '../model/notice.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';
import { parseDate } from '../submissions/parse-date.ts';
import { csvRows } from './csv-rows.ts';
import type { SpellRows } from './csv-rows.ts';
import type { HospitalSpells, SpellLayout } from './hospital-spells.ts';
import { nationalText } from './local-values.ts';
import { matchSpellColumns } from './match-spell-columns.ts';
import type { ColumnMap, SpellColumns } from './match-spell-columns.ts';
import { SPELL_FIELDS } from './spell-fields.ts';
import type { SpellField } from './spell-fields.ts';
import type { SpellHeader } from './spell-headers.ts';
import { spellNotices } from './spell-notices.ts';
import type { TextsOf } from './spell-notices.ts';
import { spellTable } from './spell-table.ts';

export type SpellReading = {
  /** Known spellings of the headers. */
  readonly headers: readonly SpellHeader[];
  /** The analyst's choice, which goes before them. */
  readonly columnMap?: ColumnMap;
};

/** DHSC's own cut has these two columns under these names. */
const NATIONAL_HEADERS = ['Der_DHSC_Pseudo_NHS_Number', 'APCS_Ident'];
const DATE_FIELDS: readonly SpellField[] = ['Admission_Date', 'Discharge_Date', 'Date_of_Birth'];

/**
 * Reads DHSC's cut of SUS, or an extract of inpatient spells as a local authority gets it, one row per spell. The
 * national layout is taken as it stands; in a local one NHS numbers lose their gaps, dates their times, and sex, yes
 * and no, and `19 - Usual place of residence` become codes.
 * Errors: no rows, ragged rows, a column missing that nothing works without, a header twice.
 */
export function readHospitalSpells(
  input: string | SpellRows,
  source: string,
  { headers, columnMap = {} }: SpellReading,
): HospitalSpells {
  const { header, rows } = typeof input === 'string' ? csvRows(input, source) : input;
  const columns = matchSpellColumns(header, headers, columnMap, source);
  if (rows.length === 0)
    throw new InputError(`${source}: there is a header but no rows below it. Choose the file that holds the spells.`);
  const layout = layoutOf(header);
  const textsOf = textsByField(rows, columns, layout);
  const used = new Set(columns.values());
  const lines = rows.map(({ line }) => line);
  return {
    source,
    layout,
    table: spellTable(textsOf, lines, identifiersOf(textsOf, lines, layout)),
    missing: new Set(SPELL_FIELDS.filter((field) => !columns.has(field))),
    headers: new Map([...columns].map(([field, column]) => [field, header[column].trim()])),
    ignoredHeaders: header.filter((text, column) => text.trim() !== '' && !used.has(column)),
    notices: [...spellNotices(textsOf, rows.length, source), ...unreadableDates(textsOf, source)],
  };
}

function layoutOf(header: readonly string[]): SpellLayout {
  const names = new Set(header.map(normaliseHeader));
  return NATIONAL_HEADERS.every((name) => names.has(normaliseHeader(name))) ? 'national' : 'local';
}

function textsByField(rows: SpellRows['rows'], columns: SpellColumns, layout: SpellLayout): TextsOf {
  const texts = new Map(
    [...columns].map(([field, column]) => [
      field,
      rows.map(({ cells }) => {
        const cell = cells[column] ?? null;
        if (cell === null || cell.trim() === '') return null;
        return layout === 'local' ? nationalText(field, cell) : cell;
      }),
    ]),
  );
  return (field) => texts.get(field) ?? null;
}

/**
 * What makes a row a spell of its own. Hospitals number their spells each for themselves, so in a local extract the
 * same number of two patients is two spells; without a number each row is one.
 */
function identifiersOf(textsOf: TextsOf, lines: readonly number[], layout: SpellLayout): readonly (string | null)[] {
  const given = textsOf('APCS_Ident');
  if (given === null) return lines.map((line) => `line ${line}`);
  if (layout === 'national') return given;
  const numberOf = new Map<string | null, number>();
  return (textsOf('Der_DHSC_Pseudo_NHS_Number') ?? []).map((patient, row) => {
    const number = numberOf.get(patient) ?? numberOf.size;
    numberOf.set(patient, number);
    return `${given[row] ?? `line ${lines[row]}`} of patient ${number}`;
  });
}

function unreadableDates(textsOf: TextsOf, source: string): Notice[] {
  return DATE_FIELDS.flatMap((field) => {
    const count = (textsOf(field) ?? []).filter((text) => text !== null && parseDate(text) === NO_DAY).length;
    const message = `The column ${field} of the hospital spells holds dates that cannot be read; they count as blank. Dates are day/month/year or 2025-03-31.`;
    return count === 0 ? [] : [{ code: `unreadable-${field}`, message, count, source }];
  });
}
