import { DayColumn, IntColumn, NO_INT } from '../../src/columns/int-column.ts';
import { createTable } from '../../src/columns/table.ts';
import type { Table } from '../../src/columns/table.ts';
import { TextColumn } from '../../src/columns/text-column.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { dhsc202526q4 } from '../../src/methods/dhsc-2025-26-q4.ts';
import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import { peopleIn } from '../../src/pipeline/5-person-details/people.ts';
import type { MeasureContext } from '../../src/pipeline/6-measures/measure.ts';
import { reference } from './reference.ts';

/** An event when a test says nothing: an open long term community service of one person of Hillingdon. */
const EVENT_TEXTS = {
  LA_Code: '727',
  LA_Name: 'Hillingdon',
  Der_NHS_LA_Combined_Person_ID: 'P1',
  LA_Person_Unique_Identifier: '727000001',
  Client_Type_Cleaned: 'Service user',
  Primary_Support_Reason_Cleaned: 'Physical Support: Personal care support',
  Accommodation_Status_Cleaned: 'Owner occupier or shared ownership scheme',
  Employment_Status_Cleaned: 'Unknown',
  Gender_Cleaned: 'Female',
  Ethnicity_Cleaned: 'Unknown',
  Ethnicity_Grouped: 'Unknown',
  Client_Funding_Status_Cleaned: 'Unknown',
  Has_Unpaid_Carer: 'Unknown',
  Event_Type: 'Service',
  Service_Type_Cleaned: 'Long term support: Community',
  Service_Component_Cleaned: 'Home support or domiciliary care',
  Delivery_Mechanism_Cleaned: 'CASSR commissioned support',
  ImportDate: '2026-04-28 10:00:00',
} as const;

const BLANK_EVENT_TEXTS = [
  'GP_Practice_Name',
  'GP_Practice_Code',
  'Autism_Spectrum_Disorder_ASD',
  'Visual_Impairment_Cleaned',
  'Hearing_Impairment_Cleaned',
  'Dementia',
  'Event_Outcome_Cleaned',
  'Event_Outcome_Grouped',
  'Request_Route_Of_Access_Cleaned',
  'Assessment_Type_Cleaned',
  'Eligible_Needs_Identified',
  'Method_of_Assessment_Cleaned',
  'Total_Hrs_Caring_Per_Week_Cleaned',
  'No_of_adults_being_cared_for',
  'Adult_1_Linked_Person_ID',
  'Adult_2_Linked_Person_ID',
  'Adult_3_Linked_Person_ID',
  'Service_Type_Grouped',
  'Provider_CQC_Location_Name',
  'Provider_CQC_Location_ID',
  'Review_Reason_Cleaned',
  'Review_Type',
  'Review_Outcomes_Achieved_Cleaned',
  'Method_of_Review_Cleaned',
  'Der_NHS_Number_Pseudo',
  'Der_NHS_Number_Traced_Pseudo',
  'Der_Unique_Event_Ref',
  'Der_Age_Band',
  'Der_Working_Age_Band',
] as const;

/** Raw column → the cleaned one that it equals when a test does not give it. */
const RAW_TEXTS = {
  Client_Type_Raw: 'Client_Type_Cleaned',
  Primary_Support_Reason_Raw: 'Primary_Support_Reason_Cleaned',
  Accommodation_Status_Raw: 'Accommodation_Status_Cleaned',
  Employment_Status_Raw: 'Employment_Status_Cleaned',
  Gender_Raw: 'Gender_Cleaned',
  Ethnicity_Raw: 'Ethnicity_Cleaned',
  Client_Funding_Status_Raw: 'Client_Funding_Status_Cleaned',
  Visual_Impairment_Raw: 'Visual_Impairment_Cleaned',
  Hearing_Impairment_Raw: 'Hearing_Impairment_Cleaned',
  Event_Outcome_Raw: 'Event_Outcome_Cleaned',
  Request_Route_Of_Access_Raw: 'Request_Route_Of_Access_Cleaned',
  Assessment_Type_Raw: 'Assessment_Type_Cleaned',
  Method_Of_Assessment_Raw: 'Method_of_Assessment_Cleaned',
  Total_Hrs_Caring_Per_Week_Raw: 'Total_Hrs_Caring_Per_Week_Cleaned',
  Service_Type_Raw: 'Service_Type_Cleaned',
  Service_Component_Raw: 'Service_Component_Cleaned',
  Delivery_Mechanism_Raw: 'Delivery_Mechanism_Cleaned',
  Review_Reason_Raw: 'Review_Reason_Cleaned',
  Review_Outcomes_Achieved_Raw: 'Review_Outcomes_Achieved_Cleaned',
  Method_Of_Review_Raw: 'Method_of_Review_Cleaned',
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

/** An event by DHSC's column names, dates as ISO text; what is left out has the default, null is blank. */
export type EventValues = {
  readonly [
    name in
      keyof typeof EVENT_TEXTS | (typeof BLANK_EVENT_TEXTS)[number] | keyof typeof RAW_TEXTS | keyof typeof EVENT_DAYS
  ]?: string | null;
} & { readonly [name in keyof typeof EVENT_INTS]?: number | null };

/**
 * A small table with the columns of a joined main table that measures read. A raw value that is left out equals the
 * cleaned one; the outcome's rank, the record ID (from 1) and the line of the file (from 2) are worked out.
 */
export function eventsTable(events: readonly EventValues[]): Table {
  const filled = events.map((event, row): Cells => {
    const cells: Cells = { ...blank(BLANK_EVENT_TEXTS), ...EVENT_TEXTS, ...EVENT_DAYS, ...EVENT_INTS, ...event };
    const raw = Object.entries(RAW_TEXTS).map(([name, cleaned]) => [name, cells[cleaned]]);
    const outcome = foldText(event.Event_Outcome_Cleaned ?? '');
    return {
      ...cells,
      ...Object.fromEntries(raw),
      Event_End_Date_Raw: cells['Der_Event_End_Date'],
      Event_Outcome_Hierarchy: reference.outcomeHierarchy.get(outcome) ?? null,
      Der_Unique_Record_ID: row + 1,
      Line: row + 2,
      ...event,
    };
  });
  const texts = [...Object.keys(EVENT_TEXTS), ...BLANK_EVENT_TEXTS, ...Object.keys(RAW_TEXTS)];
  return tableOf(filled, { texts, days: Object.keys(EVENT_DAYS), ints: Object.keys(EVENT_INTS) });
}

const PERSON_TEXTS = {
  Reporting_Period_End_Date: '31 Mar 26',
  LA_Code: null,
  Der_NHS_LA_Combined_Person_ID: null,
  LA_Person_Unique_Identifier_Latest: '727000001',
  LA_Person_Unique_Identifier_Concat: '727000001',
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

/** Details of a person by DHSC's column names; birth year and month follow Der_Birth_Date. */
export type PersonValues = {
  readonly [name in keyof typeof PERSON_TEXTS | keyof typeof PERSON_DAYS]?: string | null;
} & { readonly [name in keyof typeof PERSON_INTS]?: number | null };

/**
 * What a measure needs, of a few events. Everybody is a woman born on 1 January 1950, in her own home, with no date of
 * death, unless told otherwise under the person ID. The local authority is Hillingdon.
 */
export function measureContext(
  events: readonly EventValues[],
  personDetails: { readonly [personId: string]: PersonValues } = {},
  changes: Partial<MeasureContext> = {},
): MeasureContext {
  const table = eventsTable(events);
  const people = peopleIn(table);
  const details = Array.from({ length: people.count }, (_, person): Cells => {
    const personId = people.personIdOf(person);
    const given = personDetails[personId] ?? {};
    const born = given.Der_Birth_Date === undefined ? PERSON_DAYS.Der_Birth_Date : given.Der_Birth_Date;
    return {
      ...PERSON_TEXTS,
      ...PERSON_DAYS,
      ...PERSON_INTS,
      LA_Code: people.laCodeOf(person),
      Der_NHS_LA_Combined_Person_ID: personId,
      Der_Birth_Year: born === null ? null : Number(born.slice(0, 4)),
      Der_Birth_Month: born === null ? null : Number(born.slice(5, 7)),
      ...given,
    };
  });
  return {
    events: table,
    files: ['made-up.csv'],
    people,
    personDetails: tableOf(details, {
      texts: Object.keys(PERSON_TEXTS),
      days: Object.keys(PERSON_DAYS),
      ints: Object.keys(PERSON_INTS),
    }),
    reference,
    localAuthorities: [{ laCode: '727', laName: 'Hillingdon' }],
    populationYear: 2024,
    method: dhsc202526q4,
    ...changes,
  };
}

type Cells = { readonly [name: string]: string | number | null };

function tableOf(
  records: readonly Cells[],
  { texts, days, ints }: { readonly [kind in 'texts' | 'days' | 'ints']: readonly string[] },
): Table {
  const cells = (name: string) => records.map((record) => record[name] ?? null);
  return createTable({
    ...byName(texts, (name) => TextColumn.from(cells(name).map((cell) => (cell === null ? null : String(cell))))),
    ...byName(days, (name) => new DayColumn(Int32Array.from(cells(name), (cell) => dayOfCell(name, cell)))),
    ...byName(ints, (name) => new IntColumn(Int32Array.from(cells(name), (cell) => Number(cell ?? NO_INT)))),
  });
}

function dayOfCell(name: string, cell: string | number | null): number {
  if (cell === null) return NO_DAY;
  const day = dayOfIso(String(cell));
  if (day === NO_DAY) throw new Error(`${name} of a made-up event is no date: ${cell}`);
  return day;
}

function byName<Value>(names: readonly string[], valueOf: (name: string) => Value): { [name: string]: Value } {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

function blank(names: readonly string[]): { [name: string]: null } {
  return byName(names, () => null);
}
