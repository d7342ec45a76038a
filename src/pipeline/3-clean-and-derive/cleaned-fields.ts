import type { Method } from '../../methods/index.ts';

/**
 * The fields that are cleaned through a mapping table, in the order of DHSC's checks for new invalid values, with the
 * names of their columns in the main table. DHSC spells some of them otherwise than the specification does.
 */
export type CleanedField = {
  readonly field: string;
  readonly raw: string;
  readonly cleaned: string;
  readonly grouped?: string;
};

const as = (field: string, name = field, cleaned = name): CleanedField => ({
  field,
  raw: `${name}_Raw`,
  cleaned: `${cleaned}_Cleaned`,
});
const grouped = (field: string): CleanedField => ({ ...as(field), grouped: `${field}_Grouped` });

export const CLEANED_FIELDS: readonly CleanedField[] = [
  as('Gender'),
  grouped('Ethnicity'),
  grouped('Service_Type'),
  grouped('Event_Outcome'),
  as('Client_Funding_Status'),
  as('Client_Type'),
  as('Delivery_Mechanism'),
  as('Assessment_Type'),
  as('Hearing_Impairment'),
  as('Method_of_Assessment', 'Method_Of_Assessment', 'Method_of_Assessment'),
  as('Method_of_Review', 'Method_Of_Review', 'Method_of_Review'),
  as('Primary_Support_Reason'),
  as('Request_Route_of_Access', 'Request_Route_Of_Access'),
  as('Review_Outcomes_Achieved'),
  as('Review_Reason'),
  as('Accommodation_Status'),
  as('Cost_Frequency_Unit_Type'),
  as('Employment_Status'),
  as('Service_Component'),
  as('Total_Hrs_Caring_per_week', 'Total_Hrs_Caring_Per_Week'),
  as('Visual_Impairment'),
];

/** The fields that a method cleans: the event type too where it is read cleaned. */
export const FIELDS_CLEANED: Record<Method['eventType'], readonly CleanedField[]> = {
  raw: CLEANED_FIELDS,
  cleaned: [...CLEANED_FIELDS, as('Event_Type')],
};
