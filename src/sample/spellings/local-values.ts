import type { SpellingsByColumn } from './spellings.ts';

/** Release 2 value → what the case system calls it. No mapping knows these names, on purpose. */
export const LOCAL_VALUES: SpellingsByColumn = {
  Gender: { Other: 'Non-binary', Unknown: 'Prefer not to say' },
  Ethnicity: {
    'White: English, Welsh, Scottish, Northern Irish or British': 'British (White)',
    'White: Any other White background': 'White European - Polish',
  },
  Primary_Support_Reason: {
    'Physical support: Personal care support': 'Frailty / temporary illness',
    'Support with memory and cognition': 'Dementia - see file',
    'Mental health support': 'MH - CMHT',
  },
  Accommodation_Status: {
    'Settled mainstream housing with family or friends': 'Lives with daughter',
    'Sheltered housing, extra care housing or other sheltered housing': 'Sheltered - Council warden',
    'Registered care home': 'Care home (out of area)',
  },
  Employment_Status: { 'Not in paid employment: Not actively seeking work or retired': 'Retired' },
  Hearing_Impairment: { 'Hard of hearing': 'Wears hearing aids' },
  Client_Funding_Status: {
    'Fully client funded': 'Self Funder - see notes',
    'Joint client and social care funded': 'Assessed contribution',
  },
  Event_Outcome: {
    'NFA: Other': 'Closed - no contact made',
    'Progress to support planning or services': 'Brokerage waiting list',
    'NFA: Support ended as planned': 'Goals met - case closed',
  },
  Request_Route_of_Access: {
    'Community or other route': 'Customer Contact Centre',
    'Discharge from hospital': 'D2A Pathway 1',
  },
  Assessment_Type: { 'Short term assessment': 'OT functional assessment' },
  Method_of_Assessment: { 'Service user only': 'By telephone' },
  Service_Type: { 'Short term support: Other short term': 'Transitional bed (D2A)' },
  Service_Component: {
    'Home support or domiciliary care': 'Dom Care - Framework',
    'Extra care housing': 'ECH core hours',
    'Direct payment': 'DP - Prepaid card',
    Equipment: 'Minor adaptations',
    Reablement: 'Intermediate care at home',
  },
  Delivery_Mechanism: { 'CASSR managed personal budget': 'Individual Service Fund' },
  Cost_Frequency_Unit_Type: { Hourly: 'Per visit (30 min)', Weekly: 'Per night' },
  Review_Reason: { Planned: '6 week review', 'Unplanned: Other reason': 'Placement review' },
};
