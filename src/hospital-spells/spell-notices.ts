import type { Notice } from '../model/notice.ts';
import type { SpellField } from './spell-fields.ts';
import { CODE_FIELDS } from './spell-fields.ts';
import { isCode } from './local-values.ts';

/** The texts of a column, row by row; null when the file lacks the column. */
export type TextsOf = (field: SpellField) => readonly (string | null)[] | null;

/** What it does to ASCOF 2D that a column is missing. */
const WITHOUT: { readonly [field in SpellField]?: string } = {
  Sex: 'there are no figures for women and men',
  Der_Postcode_LSOA_2011_Code:
    'where people live is unknown: everybody is taken to live in England, and part 2 (share of discharges followed by reablement) is not made',
  Admission_Method: 'maternity admissions and newborn babies (31, 32, 82, 83) are not left out',
  Discharge_Destination:
    'discharges to other hospitals, secure units and hospices (49 to 52, 87, 88) are not left out, so more discharges count than with DHSC',
  Treatment_Function_Code:
    'mental health, maternity and therapy treatment functions are not left out, so more discharges count than with DHSC',
};

/** What the analyst should know about a file of hospital spells. Counts are of rows. */
export function spellNotices(textsOf: TextsOf, rowCount: number, unreadableDates: number, source: string): Notice[] {
  const notices: Notice[] = [];
  const tell = (code: string, message: string, count: number) => notices.push({ code, message, count, source });
  const has = (field: SpellField) => textsOf(field) !== null;

  for (const [field, meaning] of Object.entries(WITHOUT)) {
    if (textsOf(field as SpellField) === null) tell(`no-${field}`, `There is no column ${field}: ${meaning}.`, rowCount);
  }
  return notices;
}
