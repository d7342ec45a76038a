import { textOf, withColumns } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';

/** Not the person IDs, NHS numbers, providers and descriptions: there the text stays. */
export const NULL_TEXT_FIELDS = `
  Accommodation_Status Adult_1_Linked_Person_ID Adult_2_Linked_Person_ID Adult_3_Linked_Person_ID Assessment_Type
  Autism_Spectrum_Disorder_ASD Client_Funding_Status Client_Type Cost_Frequency_Unit_Type Delivery_Mechanism Dementia
  Eligible_Needs_Identified Employment_Status Ethnicity Event_Outcome Event_Type Gender GP_Practice_Code
  Has_Unpaid_Carer Hearing_Impairment Method_of_Assessment Method_of_Review Primary_Support_Reason
  Request_Route_of_Access Review_Outcomes_Achieved Review_Reason Service_Component Service_Type
  Total_Hrs_Caring_per_week Visual_Impairment
`
  .trim()
  .split(/\s+/);

/**
 * What the text NULL is: a value like any other, or no value in the fields above. Case and trailing spaces do not count,
 * a space before it does.
 * Source: DHSC GetDerivedFields.
 */
export const NULL_TEXTS: Record<Method['textNull'], (events: Table) => Table> = {
  value: (events) => events,
  null: (events) =>
    withColumns(
      events,
      Object.fromEntries(NULL_TEXT_FIELDS.map((field) => [field, withoutNullText(textOf(events, field))])),
    ),
};

/** In any case, with spaces behind it. */
export function isNullText(text: string): boolean {
  return foldText(text) === 'null';
}

function withoutNullText(column: TextColumn): TextColumn {
  const { dictionary } = column;
  const isNull = dictionary.flags(isNullText);
  if (!isNull.includes(1)) return column;
  return column.recoded(
    dictionary,
    Int32Array.from(isNull, (flag, code) => (flag === 1 ? 0 : code)),
  );
}
