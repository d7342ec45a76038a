import { columnOf, createTable } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { Method } from '../../methods/index.ts';
import type { Mode } from '../../model/mode.ts';

/** Cost is often split over several records, so one record cannot stand for it: joined tables hold none. */
const COST_COLUMNS: ReadonlySet<string> = new Set([
  'Unit_Cost',
  'Cost_Frequency_Unit_Type_Raw',
  'Cost_Frequency_Unit_Type_Cleaned',
  'Planned_units_per_week',
]);

const MAIN_TABLE_COLUMNS = `
  LA_Code LA_Name Ref_Period_Start_Date Ref_Period_End_Date GP_Practice_Name GP_Practice_Code Gender_Raw Gender_Cleaned
  Ethnicity_Raw Ethnicity_Cleaned Ethnicity_Grouped Date_of_Death Client_Type_Raw Client_Type_Cleaned
  Primary_Support_Reason_Raw Primary_Support_Reason_Cleaned Accommodation_Status_Raw Accommodation_Status_Cleaned
  Employment_Status_Raw Employment_Status_Cleaned Has_Unpaid_Carer Autism_Spectrum_Disorder_ASD Visual_Impairment_Raw
  Visual_Impairment_Cleaned Hearing_Impairment_Raw Hearing_Impairment_Cleaned Dementia Client_Funding_Status_Raw
  Client_Funding_Status_Cleaned Event_Type Event_Start_Date Event_End_Date_Raw Der_Event_End_Date Der_Unique_Event_Ref
  Event_Outcome_Raw Event_Outcome_Cleaned Event_Outcome_Hierarchy Event_Outcome_Grouped Request_Route_Of_Access_Raw
  Request_Route_Of_Access_Cleaned Der_Conversation Der_Conversation_1 Assessment_Type_Raw Assessment_Type_Cleaned
  Eligible_Needs_Identified Method_Of_Assessment_Raw Method_of_Assessment_Cleaned Total_Hrs_Caring_Per_Week_Raw
  Total_Hrs_Caring_Per_Week_Cleaned No_of_adults_being_cared_for Adult_1_Linked_Person_ID Adult_2_Linked_Person_ID
  Adult_3_Linked_Person_ID Service_Type_Raw Service_Type_Cleaned Service_Type_Grouped Service_Component_Raw
  Service_Component_Cleaned Delivery_Mechanism_Raw Delivery_Mechanism_Cleaned Provider_CQC_Location_Name
  Provider_CQC_Location_ID Unit_Cost Cost_Frequency_Unit_Type_Raw Cost_Frequency_Unit_Type_Cleaned
  Planned_units_per_week Review_Reason_Raw Review_Reason_Cleaned Review_Type Review_Outcomes_Achieved_Raw
  Review_Outcomes_Achieved_Cleaned Method_Of_Review_Raw Method_of_Review_Cleaned Der_DBS_Check_Status
  Der_NHS_Number_Pseudo Der_NHS_Number_Traced_Pseudo LA_Person_Unique_Identifier Der_NHS_LA_Combined_Person_ID
  Der_Birth_Year Der_Birth_Month Der_Age_Event_Start_Date Der_Age_Reporting_Period_End_Date Der_Latest_Age Der_Age_Band
  Der_Working_Age_Band Der_Postcode_Sector Der_Postcode_Constituency_Code Der_Postcode_District_Unitary_Authority
  Der_Postcode_Electoral_Ward Der_Postcode_Local_Authority Der_Postcode_CCG_Code Der_Postcode_LSOA_Code
  Der_Postcode_MSOA_Code Der_Postcode_yr2011_LSOA Der_Postcode_yr2011_MSOA Der_Unique_Record_ID ImportFileId ImportDate
`
  .trim()
  .split(/\s+/);

/** What another year's main tables have in place of a column. */
const REPLACED: Record<Method['columns'], Readonly<Record<string, readonly string[]>>> = {
  '2025-26': {},
  '2026-27': {
    Date_of_Death: ['Date_of_Death_Raw', 'Date_of_Death_ONS', 'Death_Reg_Date', 'Der_Date_of_Death'],
    Event_Type: ['Event_Type_Raw', 'Event_Type_Cleaned'],
  },
};

/** Columns that DHSC's main tables spell otherwise than the specification, or than the year before. */
const RENAMED: Record<Method['columns'], Readonly<Record<string, string>>> = {
  '2025-26': { Planned_units_per_week: 'Planned_Units_Per_Week' },
  '2026-27': {
    Planned_units_per_week: 'Planned_Units_Per_Week',
    Method_of_Assessment_Cleaned: 'Method_Of_Assessment_Cleaned',
    Method_of_Review_Cleaned: 'Method_Of_Review_Cleaned',
  },
};

/**
 * The columns of a main table in DHSC's order and spelling; joined tables without the four of cost.
 * Source: DHSC GetUniqueEvents.
 */
export function selectMainTable(events: Table, mode: Mode, { columns }: Pick<Method, 'columns'>): Table {
  const names = MAIN_TABLE_COLUMNS.filter((name) => mode === 'single' || !COST_COLUMNS.has(name)).flatMap(
    (name) => REPLACED[columns][name] ?? [name],
  );
  return createTable(Object.fromEntries(names.map((name) => [RENAMED[columns][name] ?? name, columnOf(events, name)])));
}
