import type { MadeUpRecord } from '../../support/submissions.ts';

/** The NHS number of a made-up person: its tenth digit checks the others. */
export function nhsNumberOf(person: number): string {
  // Of eleven numbers in a row one has no check digit; so each person has room for twenty.
  for (let number = 400_000_000 + person * 20; ; number++) {
    for (let digit = 0; digit <= 9; digit++) {
      const digits = `${number}${digit}`;
      const weighted = Array.from(digits).reduce((sum, each, place) => sum + Number(each) * (10 - place), 0);
      if (weighted % 11 === 0) return digits;
    }
  }
}

const PERSON: MadeUpRecord = {
  LA_Code: '727',
  Reporting_Period_Start_Date: '01/04/2025',
  Reporting_Period_End_Date: '31/03/2026',
  GP_Practice_Code: 'E84110',
  Gender: 'Female',
  Ethnicity: 'White: English, Welsh, Scottish, Northern Irish or British',
  Date_of_Birth: '03/02/1950',
  Date_of_Death: null,
  Client_Type: 'Service user',
  Primary_Support_Reason: 'Physical support: Personal care support',
  Postcode: 'UB8 1AA',
  Accommodation_Status: 'Tenant: Private landlord',
  Employment_Status: null,
  Has_Unpaid_Carer: 'No',
  Autism_Spectrum_Disorder_ASD: 'No',
  Visual_Impairment: null,
  Hearing_Impairment: null,
  Dementia: null,
  Client_Funding_Status: 'Fully social care funded',
  Event_Description: null,
  Request_Route_of_Access: null,
  Assessment_Type: null,
  Eligible_Needs_Identified: null,
  Method_of_Assessment: null,
  Total_Hrs_Caring_per_week: null,
  No_of_adults_being_cared_for: null,
  Adult_1_Linked_Person_ID: null,
  Adult_2_Linked_Person_ID: null,
  Adult_3_Linked_Person_ID: null,
  Service_Type: null,
  Service_Component: null,
  Delivery_Mechanism: null,
  Provider_CQC_Location_ID: null,
  Review_Reason: null,
  Review_Outcomes_Achieved: null,
  Method_of_Review: null,
  Unit_Cost: null,
  Cost_Frequency_Unit_Type: null,
  Planned_units_per_week: null,
};

/** Identifiers of the person with that number. */
export function identity(number: number): MadeUpRecord {
  return {
    NHS_Number: nhsNumberOf(number),
    LA_Person_Unique_Identifier: `P${number}`,
    Event_Reference: `E${number}`,
  };
}

const EVENTS: { readonly [kind in 'request' | 'assessment' | 'service' | 'review' | 'carer']: MadeUpRecord } = {
  request: {
    ...identity(1),
    Event_Type: 'Request',
    Event_Start_Date: '01/05/2025',
    Event_End_Date: '02/05/2025',
    Event_Outcome: 'Progress to assessment, review or reassessment',
    Request_Route_of_Access: 'Community or other route',
  },
  assessment: {
    ...identity(2),
    Event_Type: 'Assessment',
    Event_Start_Date: '03/05/2025',
    Event_End_Date: '20/05/2025',
    Event_Outcome: 'Progress to support planning or services',
    Assessment_Type: 'Long term assessment',
    Eligible_Needs_Identified: 'Yes',
    Method_of_Assessment: 'Service user only',
  },
  service: {
    ...identity(3),
    Event_Type: 'Service',
    Event_Start_Date: '21/05/2025',
    Event_End_Date: null,
    Event_Outcome: 'Continuation of support or services',
    Service_Type: 'Long term support: Community',
    Service_Component: 'Home support or domiciliary care',
    Delivery_Mechanism: 'CASSR managed personal budget',
    Provider_CQC_Location_ID: '1-10003',
    Unit_Cost: '20.50',
    Cost_Frequency_Unit_Type: 'Hourly',
    Planned_units_per_week: '7',
  },
  review: {
    ...identity(4),
    Event_Type: 'Review',
    Event_Start_Date: '01/06/2025',
    Event_End_Date: '01/06/2025',
    Event_Outcome: 'Continuation of support or services',
    Review_Reason: 'Planned',
    Review_Outcomes_Achieved: 'Fully met',
    Method_of_Review: 'Service user only',
  },
  carer: {
    ...identity(5),
    Client_Type: 'Unpaid carer',
    Event_Type: 'Request',
    Event_Start_Date: '01/07/2025',
    Event_End_Date: '01/07/2025',
    Event_Outcome: 'NFA: Information and advice or signposting',
    Request_Route_of_Access: 'Community or other route',
    No_of_adults_being_cared_for: '1',
    Adult_1_Linked_Person_ID: 'P3',
  },
};

export type EventOfCleanFile = keyof typeof EVENTS;

/** A record against which no rule has anything to say. */
export function cleanRecord(kind: EventOfCleanFile, changes: MadeUpRecord = {}): MadeUpRecord {
  return { ...PERSON, ...EVENTS[kind], ...changes };
}

/** One record of each kind, with every column of the specification that can be checked. */
export function cleanFile(): MadeUpRecord[] {
  return [
    cleanRecord('request'),
    cleanRecord('assessment'),
    cleanRecord('service'),
    cleanRecord('review'),
    cleanRecord('carer'),
  ];
}
