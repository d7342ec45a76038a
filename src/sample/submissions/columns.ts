/** The 48 specification columns in the order of a submission, in DHSC's spelling. */
export const SUBMISSION_COLUMNS = [
  'LA_Code',
  'Reporting_Period_Start_Date',
  'Reporting_Period_End_Date',
  'LA_Person_Unique_Identifier',
  'NHS_Number',
  'GP_Practice_Name',
  'GP_Practice_Code',
  'Gender',
  'Ethnicity',
  'Date_of_Birth',
  'Date_of_Death',
  'Client_Type',
  'Primary_Support_Reason',
  'Postcode',
  'Accommodation_Status',
  'Employment_Status',
  'Has_Unpaid_Carer',
  'Autism_Spectrum_Disorder_ASD',
  'Visual_Impairment',
  'Hearing_Impairment',
  'Dementia',
  'Client_Funding_Status',
  'Event_Type',
  'Event_Reference',
  'Event_Start_Date',
  'Event_End_Date',
  'Event_Description',
  'Event_Outcome',
  'Request_Route_of_Access',
  'Assessment_Type',
  'Eligible_Needs_Identified',
  'Method_of_Assessment',
  'Total_Hrs_Caring_per_week',
  'No_of_adults_being_cared_for',
  'Adult_1_Linked_Person_ID',
  'Adult_2_Linked_Person_ID',
  'Adult_3_Linked_Person_ID',
  'Service_Type',
  'Service_Component',
  'Delivery_Mechanism',
  'Provider_CQC_Location_Name',
  'Provider_CQC_Location_ID',
  'Unit_Cost',
  'Cost_Frequency_Unit_Type',
  'Planned_Units_Per_Week',
  'Review_Reason',
  'Review_Outcomes_Achieved',
  'Method_of_Review',
] as const;

export type SubmissionColumn = (typeof SUBMISSION_COLUMNS)[number];

/** Some cells of a row; what is missing is blank. */
export type Cells = { [column in SubmissionColumn]?: string };

const FIRST_OF_EVENT = SUBMISSION_COLUMNS.indexOf('Client_Funding_Status');
const FIRST_OF_CARING = SUBMISSION_COLUMNS.indexOf('Total_Hrs_Caring_per_week');
const FIRST_AFTER_CARING = SUBMISSION_COLUMNS.indexOf('Service_Type');

/** The columns in four runs, in order: who it is about, the event, whom a carer cares for, and the rest of the event. */
export const PERSON_COLUMNS = SUBMISSION_COLUMNS.slice(0, FIRST_OF_EVENT);
export const EVENT_COLUMNS = SUBMISSION_COLUMNS.slice(FIRST_OF_EVENT, FIRST_OF_CARING);
export const CARING_COLUMNS = SUBMISSION_COLUMNS.slice(FIRST_OF_CARING, FIRST_AFTER_CARING);
export const LATER_EVENT_COLUMNS = SUBMISSION_COLUMNS.slice(FIRST_AFTER_CARING);

/** Columns of the person whose values come from a list and may be spelt in many ways. */
export const PERSON_LIST_COLUMNS: readonly SubmissionColumn[] = [
  'Gender',
  'Ethnicity',
  'Client_Type',
  'Primary_Support_Reason',
  'Accommodation_Status',
  'Employment_Status',
  'Has_Unpaid_Carer',
  'Visual_Impairment',
  'Hearing_Impairment',
];

/** Columns of the event whose values come from a list, but for Event_Type, which DHSC reads as submitted. */
export const EVENT_LIST_COLUMNS: readonly SubmissionColumn[] = [
  'Client_Funding_Status',
  'Event_Outcome',
  'Request_Route_of_Access',
  'Assessment_Type',
  'Method_of_Assessment',
  'Service_Type',
  'Service_Component',
  'Delivery_Mechanism',
  'Cost_Frequency_Unit_Type',
  'Review_Reason',
  'Review_Outcomes_Achieved',
  'Method_of_Review',
];
