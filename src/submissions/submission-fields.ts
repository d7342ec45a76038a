import { UniqueTexts } from '../columns/unique-texts.ts';
import type { CellTarget } from '../columns/csv-parser.ts';
import type { FieldDefinition } from '../reference-tables/index.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { HeaderField } from './match-headers.ts';

/** National columns that a file may supply ready made; without them they are derived or left null. */
export const SUPPLIED_COLUMNS = [
  'Der_Unique_Record_ID',
  'Der_NHS_Number_Pseudo',
  'Der_NHS_Number_Traced_Pseudo',
  'Der_Birth_Year',
  'Der_Birth_Month',
  'Der_Conversation',
  'Der_Conversation_1',
  'Der_DBS_Check_Status',
  'Der_Postcode_Sector',
  'Der_Postcode_Constituency_Code',
  'Der_Postcode_District_Unitary_Authority',
  'Der_Postcode_Electoral_Ward',
  'Der_Postcode_Local_Authority',
  'Der_Postcode_CCG_Code',
  'Der_Postcode_LSOA_Code',
  'Der_Postcode_MSOA_Code',
  'Der_Postcode_yr2011_LSOA',
  'Der_Postcode_yr2011_MSOA',
] as const;

/** Names are never read: no step needs them. */
const NEVER_READ: ReadonlySet<string> = new Set(['First_Name', 'Last_Name']);
/** Fields in which nearly every row has its own text. */
const UNIQUE_IN_ROW: ReadonlySet<string> = new Set(['Event_Reference']);
/** National columns of whole numbers. */
const WHOLE_NUMBERS: ReadonlySet<string> = new Set([
  'Der_Unique_Record_ID',
  'Der_Birth_Year',
  'Der_Birth_Month',
  'Der_Conversation',
]);

/** The specification's fields and the national columns, with the headers they go by. */
export function submissionFields(fields: readonly FieldDefinition[]): HeaderField[] {
  const specified = fields.map(({ name, specName, alternativeHeaders }) => ({
    name,
    headers: [specName, ...alternativeHeaders],
  }));
  return [...specified, ...SUPPLIED_COLUMNS.map((name) => ({ name, headers: [] }))];
}

/** Where the cells of each column go. */
export function cellTargets(fields: readonly (string | null)[], dictionaries: Dictionaries): CellTarget[] {
  return fields.map((field): CellTarget => {
    if (field === null || NEVER_READ.has(field)) return { kind: 'ignore' };
    if (WHOLE_NUMBERS.has(field)) return { kind: 'integer' };
    if (UNIQUE_IN_ROW.has(field)) return { kind: 'unique', texts: new UniqueTexts() };
    return { kind: 'text', dictionary: dictionaries.bytesOf(field) };
  });
}
