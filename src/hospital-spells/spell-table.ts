import { DayColumn, IntColumn, NO_INT } from '../columns/int-column.ts';
import { createTable } from '../columns/table.ts';
import type { Table } from '../columns/table.ts';
import { TextColumn } from '../columns/text-column.ts';
import { calendarDateOf, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { parseDate } from '../submissions/parse-date.ts';
import type { SpellField } from './spell-fields.ts';
import type { TextsOf } from './spell-notices.ts';

const TEXT_FIELDS: readonly SpellField[] = [
  'Der_DHSC_Pseudo_NHS_Number',
  'Sex',
  'Der_Postcode_LSOA_2011_Code',
  'Admission_Method',
  'Discharge_Method',
  'Discharge_Destination',
  'Der_Management_Type',
  'Treatment_Function_Code',
  'Died_In_Hospital',
];
const DAY_FIELDS: readonly SpellField[] = ['Admission_Date', 'Discharge_Date'];
const INT_FIELDS: readonly SpellField[] = ['APCS_Last_Ep_Ind', 'Age_On_Admission'];

/**
 * The typed columns of hospital spells. A date of birth is kept as its month and year, as DHSC has it.
 * Unknowns: text that is no date or whole number counts as blank.
 */
export function spellTable(textsOf: TextsOf, lines: readonly number[], identifiers: readonly (string | null)[]): Table {
  const cells = (field: SpellField) => textsOf(field) ?? lines.map(() => null);
  const births = cells('Date_of_Birth').map(dayOf);
  const years = births.map((born) => (born === NO_DAY ? NO_INT : calendarDateOf(born).year));
  const months = births.map((born) => (born === NO_DAY ? NO_INT : calendarDateOf(born).month));
  const firstKnown = (given: readonly number[], other: readonly number[]) =>
    Int32Array.from(given, (value, row) => (value === NO_INT ? other[row] : value));
  return createTable({
    ...byName(TEXT_FIELDS, (field) => TextColumn.from(cells(field))),
    APCS_Ident: TextColumn.from(identifiers),
    ...byName(DAY_FIELDS, (field) => new DayColumn(Int32Array.from(cells(field), dayOf))),
    ...byName(INT_FIELDS, (field) => new IntColumn(Int32Array.from(cells(field), wholeNumber))),
    Month_of_Birth_SUS: new IntColumn(firstKnown(cells('Month_of_Birth_SUS').map(monthNumber), months)),
    Year_of_Birth_SUS: new IntColumn(firstKnown(cells('Year_of_Birth_SUS').map(wholeNumber), years)),
    Line: new IntColumn(Int32Array.from(lines)),
  });
}

function dayOf(text: string | null): Day {
  return text === null ? NO_DAY : parseDate(text);
}

function wholeNumber(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text.trim()) ? Number(text) : NO_INT;
}

function monthNumber(text: string | null): number {
  const month = wholeNumber(text);
  return month >= 1 && month <= 12 ? month : NO_INT;
}

function byName<Value>(names: readonly SpellField[], valueOf: (name: SpellField) => Value): { [name: string]: Value } {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
