/** The main table's column of the date of death, and the detail made of it: Der_Date_of_Death from Q1 2026-27 on. */
export const DATE_OF_DEATH = 'Date_of_Death';

/** The main table's column that says whether an event is a service: Event_Type_Cleaned from Q1 2026-27 on. */
export const EVENT_TYPE = 'Event_Type';

/** The columns of the person details table in DHSC's order. The first three say whose details they are. */
export const PERSON_DETAILS_COLUMNS = [
  'Reporting_Period_End_Date',
  'LA_Code',
  'Der_NHS_LA_Combined_Person_ID',
  'LA_Person_Unique_Identifier_Latest',
  'LA_Person_Unique_Identifier_Concat',
  'Accommodation_Status',
  'Accommodation_Status_Group',
  'Employment_Status',
  'Gender',
  'Ethnicity',
  'Der_Birth_Year',
  'Der_Birth_Month',
  'Der_Birth_Date',
  'Der_Age_End_Of_Period',
  'Der_Working_Age_Band_End_Of_Period',
  DATE_OF_DEATH,
  'Has_Unpaid_Carer',
  'Primary_Support_Reason',
  'Client_Funding_Status',
] as const;
