import { DayColumn, IntColumn, NO_INT } from '../../src/columns/int-column.ts';
import { createTable } from '../../src/columns/table.ts';
import type { Table } from '../../src/columns/table.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { TextColumn } from '../../src/columns/text-column.ts';
import { DEFAULT_METHOD } from '../../src/methods/index.ts';
import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import { peopleIn } from '../../src/pipeline/5-person-details/people.ts';
import type { MeasureContext } from '../../src/pipeline/6-measures/measure.ts';
import { reference } from './golden-run.ts';

/** What an event is when a test says nothing: an open long term community service of one person of Hillingdon. */
const EVENT_TEXTS = {
  LA_Code: '727',
  LA_Name: 'Hillingdon',
  Der_NHS_LA_Combined_Person_ID: 'P1',
  LA_Person_Unique_Identifier: '727000001',
  Client_Type_Raw: null,
  Client_Type_Cleaned: 'Service user',
  Primary_Support_Reason_Raw: null,
  Primary_Support_Reason_Cleaned: 'Physical Support: Personal care support',
  Accommodation_Status_Raw: null,
  Accommodation_Status_Cleaned: 'Owner occupier or shared ownership scheme',
  Employment_Status_Raw: null,
  Employment_Status_Cleaned: 'Unknown',
  Gender_Raw: null,
  Gender_Cleaned: 'Female',
  Ethnicity_Raw: null,
  Ethnicity_Cleaned: 'Unknown',
  Ethnicity_Grouped: 'Unknown',
  Client_Funding_Status_Raw: null,
  Client_Funding_Status_Cleaned: 'Unknown',
  Has_Unpaid_Carer: 'Unknown',
  GP_Practice_Name: null,
  GP_Practice_Code: null,
  Autism_Spectrum_Disorder_ASD: null,
  Visual_Impairment_Raw: null,
  Visual_Impairment_Cleaned: null,
  Hearing_Impairment_Raw: null,
  Hearing_Impairment_Cleaned: null,
  Dementia: null,
  Event_Type: 'Service',
  Event_Outcome_Raw: null,
  Event_Outcome_Cleaned: null,
  Event_Outcome_Grouped: null,
  Request_Route_Of_Access_Raw: null,
  Request_Route_Of_Access_Cleaned: null,
  Assessment_Type_Raw: null,
  Assessment_Type_Cleaned: null,
  Eligible_Needs_Identified: null,
  Method_Of_Assessment_Raw: null,
  Method_of_Assessment_Cleaned: null,
  Total_Hrs_Caring_Per_Week_Raw: null,
  Total_Hrs_Caring_Per_Week_Cleaned: null,
  No_of_adults_being_cared_for: null,
  Adult_1_Linked_Person_ID: null,
  Adult_2_Linked_Person_ID: null,
  Adult_3_Linked_Person_ID: null,
  Service_Type_Raw: null,
  Service_Type_Cleaned: 'Long term support: Community',
  Service_Type_Grouped: null,
  Service_Component_Raw: null,
  Service_Component_Cleaned: 'Home support or domiciliary care',
  Delivery_Mechanism_Raw: null,
  Delivery_Mechanism_Cleaned: 'CASSR commissioned support',
  Provider_CQC_Location_Name: null,
  Provider_CQC_Location_ID: null,
  Review_Reason_Raw: null,
  Review_Reason_Cleaned: null,
  Review_Type: null,
  Review_Outcomes_Achieved_Raw: null,
  Review_Outcomes_Achieved_Cleaned: null,
  Method_Of_Review_Raw: null,
  Method_of_Review_Cleaned: null,
  Der_NHS_Number_Pseudo: null,
  Der_NHS_Number_Traced_Pseudo: null,
  Der_Unique_Event_Ref: null,
  Der_Age_Band: null,
  Der_Working_Age_Band: null,
  Der_Conversation_1: null,
  ImportDate: '2026-04-28 10:00:00',
} as const;

const EVENT_DAYS = {
  Event_Start_Date: '2025-05-01',
  Der_Event_End_Date: null,
  Event_End_Date_Raw: null,
  Ref_Period_Start_Date: '2025-04-01',
  Ref_Period_End_Date: '2026-03-31',
  Date_of_Death: null,
} as const;

const EVENT_INTS = {
  Der_Unique_Record_ID: null,
  Event_Outcome_Hierarchy: null,
  Der_Birth_Year: 1950,
  Der_Birth_Month: 1,
  Der_Conversation: 0,
  Der_Age_Event_Start_Date: null,
  Der_Age_Reporting_Period_End_Date: null,
  Der_Latest_Age: null,
  ImportFileId: 1,
  File: 0,
  Line: null,
} as const;

type Values<Texts, Days, Ints> = {
  readonly [name in keyof Texts | keyof Days]?: string | null;
} & { readonly [name in keyof Ints]?: number | null };

/** An event by DHSC's column names, dates as ISO text; what is left out has the default. */
export type EventValues = Values<typeof EVENT_TEXTS, typeof EVENT_DAYS, typeof EVENT_INTS>;

/**
 * A small table with the columns of a joined main table that measures read. A raw value that is left out equals the
 * cleaned one; the outcome's rank, the record ID (from 1) and the line of the file (from 2) are worked out.
 */
export function eventsTable(events: readonly EventValues[]): Table {
  const filled = events.map((event, row) => ({
    ...rawLikeCleaned(event),
    Der_Unique_Record_ID: row + 1,
    Event_Outcome_Hierarchy: reference.outcomeHierarchy.get(foldText(event.Event_Outcome_Cleaned ?? '')) ?? null,
    Event_End_Date_Raw: event.Der_Event_End_Date ?? null,
    Line: row + 2,
    ...event,
  }));
  return tableOf(filled, { texts: EVENT_TEXTS, days: EVENT_DAYS, ints: EVENT_INTS });
}

const PERSON_TEXTS = {
  Reporting_Period_End_Date: '31 Mar 26',
  LA_Code: null,
  Der_NHS_LA_Combined_Person_ID: null,
  LA_Person_Unique_Identifier_Latest: null,
  LA_Person_Unique_Identifier_Concat: null,
  Accommodation_Status: 'Owner occupier or shared ownership scheme',
  Employment_Status: 'Unknown',
  Gender: 'Female',
  Ethnicity: 'Unknown',
  Der_Working_Age_Band_End_Of_Period: '65 and above',
  Has_Unpaid_Carer: 'Unknown',
  Primary_Support_Reason: 'Physical Support: Personal care support',
  Client_Funding_Status: 'Unknown',
} as const;

const PERSON_DAYS = { Der_Birth_Date: '1950-01-01', Date_of_Death: null } as const;

const PERSON_INTS = {
  Accommodation_Status_Group: null,
  Der_Birth_Year: null,
  Der_Birth_Month: null,
  Der_Age_End_Of_Period: null,
} as const;

/** Details of a person by DHSC's column names; birth year and month follow the birth date. */
export type PersonValues = Values<typeof PERSON_TEXTS, typeof PERSON_DAYS, typeof PERSON_INTS>;

/**
 * What a measure needs, of a few events. People born in January 1950, women in their own home with no date of death,
 * unless told otherwise under their person ID. The local authority is Hillingdon.
 */
export function measureContext(
  events: Table | readonly EventValues[],
  personDetails: { readonly [personId: string]: PersonValues } = {},
  changes: Partial<MeasureContext> = {},
): MeasureContext {
  const table = isList(events) ? eventsTable(events) : events;
  const people = peopleIn(table);
  const details = Array.from({ length: people.count }, (_, person) => {
    const id = people.personIdOf(person);
    const given = personDetails[id] ?? {};
    const born = given.Der_Birth_Date === undefined ? PERSON_DAYS.Der_Birth_Date : given.Der_Birth_Date;
    return {
      LA_Code: people.laCodeOf(person),
      Der_NHS_LA_Combined_Person_ID: id,
      Der_Birth_Year: born === null ? null : Number(born.slice(0, 4)),
      Der_Birth_Month: born === null ? null : Number(born.slice(5, 7)),
      ...given,
    };
  });
  return {
    events: table,
    files: ['made-up.csv'],
    people,
    personDetails: tableOf(details, { texts: PERSON_TEXTS, days: PERSON_DAYS, ints: PERSON_INTS }),
    reference,
    localAuthorities: [{ laCode: '727', laName: 'Hillingdon' }],
    populationYear: 2024,
    method: DEFAULT_METHOD,
    ...changes,
  };
}

type Defaults = {
  readonly texts: Readonly<Record<string, string | null>>;
  readonly days: Readonly<Record<string, string | null>>;
  readonly ints: Readonly<Record<string, number | null>>;
};

function tableOf(records: readonly Readonly<Record<string, unknown>>[], { texts, days, ints }: Defaults): Table {
  const values = (name: string, fallback: unknown) => records.map((record) => record[name] ?? defaultOf(record));
  return createTable({});
}
