import type { Table } from '../columns/table.ts';
import type { Notice } from '../model/notice.ts';
import type { SpellField } from './spell-fields.ts';

/** DHSC's cut of the national SUS data, or an extract of inpatient spells as a local authority gets it. */
export type SpellLayout = 'national' | 'local';

/**
 * Hospital spells, ready for ASCOF 2D.
 *
 * Grain of `table`: one row per row of the file, that is an episode of a spell (national) or a spell (local).
 * Columns: Der_DHSC_Pseudo_NHS_Number, APCS_Ident, Sex, Der_Postcode_LSOA_2011_Code, Admission_Method,
 * Discharge_Method, Discharge_Destination, Der_Management_Type, Treatment_Function_Code as text; Admission_Date and
 * Discharge_Date as days; APCS_Last_Ep_Ind, Month_of_Birth_SUS, Year_of_Birth_SUS, Age_On_Admission, Line as whole
 * numbers; Died_In_Hospital is Y, N or blank.
 */
export type HospitalSpells = {
  /** The file or sheet. */
  readonly source: string;
  readonly layout: SpellLayout;
  readonly table: Table;
  /** Columns that the file lacks: the rules that need them are not asked, and `notices` say what that does. */
  readonly missing: ReadonlySet<SpellField>;
  /** The header under which each column was found. */
  readonly headers: ReadonlyMap<SpellField, string>;
  readonly ignoredHeaders: readonly string[];
  readonly notices: readonly Notice[];
};
