/** What a file of hospital spells may hold, under the names of DHSC's SUS extract where it has them. */
export const SPELL_FIELDS = [
  'Der_DHSC_Pseudo_NHS_Number',
  'APCS_Ident',
  'APCS_Last_Ep_Ind',
  'Admission_Date',
  'Discharge_Date',
  'Month_of_Birth_SUS',
  'Year_of_Birth_SUS',
  'Date_of_Birth',
  'Age_On_Admission',
  'Sex',
  'Der_Postcode_LSOA_2011_Code',
  'Admission_Method',
  'Discharge_Method',
  'Discharge_Destination',
  'Der_Management_Type',
  'Treatment_Function_Code',
  'Died_In_Hospital',
] as const;

export type SpellField = (typeof SPELL_FIELDS)[number];

/** Without these nothing can be said about a spell. */
export const NEEDED_SPELL_FIELDS: readonly SpellField[] = [
  'Der_DHSC_Pseudo_NHS_Number',
  'Admission_Date',
  'Discharge_Date',
];

/** NHS codes, which DHSC's rules compare with lists. */
export const CODE_FIELDS: readonly SpellField[] = [
  'Admission_Method',
  'Discharge_Method',
  'Discharge_Destination',
  'Der_Management_Type',
  'Treatment_Function_Code',
];
