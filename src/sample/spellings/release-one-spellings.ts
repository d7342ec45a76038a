import type { Spellings, SpellingsByColumn } from './spellings.ts';

const METHODS: Spellings = {
  'Service user and unpaid carer': 'Service user and carer',
  'Unpaid carer only': 'Carer only',
};

/** Release 2 value → Release 1 value of the same meaning. What is not here was written alike in both. */
export const RELEASE_ONE_SPELLINGS: SpellingsByColumn = {
  Client_Type: {
    'Service user': 'Service User',
    'Unpaid carer': 'Carer',
    'Unpaid carer known by association': 'Carer known by association',
  },
  Primary_Support_Reason: {
    'Physical support: Access and mobility only': 'Physical Support: Access & mobility only',
    'Physical support: Personal care support': 'Physical Support: Personal care support',
    'Sensory support: Support for visual impairment': 'Sensory Support: Support for visual impairment',
    'Sensory support: Support for hearing impairment': 'Sensory Support: Support for hearing impairment',
    'Sensory support: Support for dual impairment': 'Sensory Support: Support for dual impairment',
    'Support with memory and cognition': 'Support with Memory & Cognition',
    'Mental health support': 'Mental Health Support',
    'Social support: Substance misuse support': 'Social Support: Substance misuse support',
    'Social support: Asylum seeker support': 'Social Support: Asylum seeker support',
    'Social support: Support for social isolation or other reason':
      'Social Support: Support for Social Isolation/Other',
    'Social support: Support to unpaid carer': 'Social Support: Support to Carer',
  },
  Accommodation_Status: {
    'Tenant: Local authority or other social housing provider': 'Tenant',
    'Tenant: Private landlord': 'Tenant - private landlord',
    'Settled mainstream housing with family or friends': 'Settled mainstream housing with family / friends',
    'Supported accommodation, supported lodgings or supported group home':
      'Supported accommodation / supported lodgings / supported group home',
    'Sheltered housing, extra care housing or other sheltered housing':
      'Sheltered housing / extra care housing / other sheltered housing',
    'Mobile accommodation for Gypsy, Roma and Traveller communities':
      'Mobile accommodation for Gypsy / Roma and Traveller communities',
    'Rough sleeper or squatting': 'Rough sleeper / squatting',
    'Night shelter, emergency hostel or direct access hostel':
      'Night shelter / emergency hostel / direct access hostel',
    'Staying with family or friends as a short term guest': 'Staying with family / friends as a short-term guest',
    'Acute hospital or long term healthcare residential facility':
      'Acute / long-term healthcare residential facility or hospital',
    'Prison, young offenders institution or detention centre':
      'Prison / Young offenders institution / detention centre',
  },
  Employment_Status: {
    'Not in paid employment: Seeking work': 'Not in Paid Employment (seeking work)',
    'Not in paid employment: Not actively seeking work or retired':
      'Not in Paid Employment (not actively seeking work / retired)',
    'Not in paid employment: Voluntary work only': 'Not in Paid Employment (voluntary work only)',
  },
  Visual_Impairment: { 'Visual impairment: Severity unknown': 'Visual impairment - severity unknown' },
  Hearing_Impairment: { 'Hearing impairment: Severity unknown': 'Hearing impairment - severity unknown' },
  Client_Funding_Status: {
    'Fully client funded': '18(3) (full cost client)',
    'Joint client and social care funded': 'Joint Client and Social Care Funded',
    'Fully social care funded': 'Fully Social Care Funded',
    Unknown: 'Unknown - Individual Level',
  },
  Event_Outcome: {
    'Progress to reablement/ST-Max': 'Progress to Reablement/ST-Max',
    'Progress to assessment, review or reassessment': 'Progress to Assessment',
    'Progress to support planning or services': 'Progress to Support Planning / Services',
    'Continuation of support or services': 'Provision of service',
    'NFA: Responsibility moved to another local authority': 'NFA - Moved to another LA',
    'NFA: Referral to NHS services or NHS funded social care': 'NFA - 100% NHS funded care',
    'NFA: Self-funded client or under 12wk disregard': 'NFA - Self-funded client (Inc. 12wk disregard)',
    'NFA: Information and advice or signposting': 'NFA - Information & Advice / Signposting only',
    'NFA: Support declined': 'NFA - Support declined',
    'NFA: Deceased': 'NFA - Deceased',
    'NFA: Support ended as planned': 'Service ended as planned',
    'NFA: Support ended for other reason': 'NFA - Support ended: Other reason',
    'NFA: No services offered for other reason': 'NFA - No services offered: Other reason',
    'NFA: Other': 'NFA- Other',
  },
  Request_Route_of_Access: {
    'Planned entry (transition)': 'Planned Entry (Transition)',
    'Discharge from hospital': 'Discharge from Hospital',
    'Diversion from hospital services': 'Diversion from Hospital Services',
    'Discharge from reablement': 'Discharge from Reablement',
    'Transfer from other local authority': 'Transfer from Other LA',
    'Community or other route': 'Community / Other route',
    'Self-funder': 'Self-Funder',
  },
  Assessment_Type: {
    'Long term assessment': 'Long Term Assessment',
    'Short term assessment': 'Short Term Assessment',
    'Financial assessment': 'Financial Assessment',
  },
  Method_of_Assessment: METHODS,
  Method_of_Review: METHODS,
  Service_Type: {
    'Short term support: ST-Max': 'Short Term Support: ST-Max',
    'Short term support: Ongoing low level': 'Short Term Support: Ongoing Low Level',
    'Short term support: Other short term': 'Short Term Support: Other Short Term',
    'Long term support: Nursing care': 'Long Term Support: Nursing Care',
    'Long term support: Residential care': 'Long Term Support: Residential Care',
    'Long term support: Community': 'Long Term Support: Community',
    'Long term support: Prison': 'Long Term Support: Prison',
    'Unpaid carer support: Direct to unpaid carer': 'Carer Support: Direct to Carer',
    'Unpaid carer support: Support involving the person cared-for':
      'Carer Support: Support involving the person cared-for',
  },
  Service_Component: {
    'Short term nursing care': 'Short Term Nursing Care',
    'Short term residential care': 'Short Term Residential Care',
    'Long term nursing care': 'Long Term Nursing Care',
    'Long term residential care': 'Long Term Residential Care',
    'Home support or domiciliary care': 'Home Support',
    'Day support': 'Day Support',
    'Direct payment': 'Direct Payment',
    'Community supported living': 'Community Supported Living',
    'Professional support: Other': 'Professional Support',
    'Learning, education or employment support': 'Learning/Education/Employment Support',
    'End of life care': 'End of Life Care',
    'Emergency support': 'Emergency Support',
    'Other short term support': 'Other Short Term Support',
    'Other long term support': 'Other Long Term Support',
    'Unpaid carer respite': 'Carer Respite',
    'Unpaid carer sitting service': 'Carer Sitting Service',
    'Unpaid carer universal services': 'Carer Universal Services',
    'Other unpaid carer support': 'Other Carer Support',
  },
  Delivery_Mechanism: {
    'Direct payment': 'Direct Payment',
    'CASSR managed personal budget': 'CASSR Managed Personal Budget',
    'CASSR commissioned support': 'CASSR Commissioned Support',
  },
  Review_Reason: {
    'Unplanned: Hospital (planned and unplanned episodes)': 'Unplanned - Hospital (Planned and unplanned episodes)',
    'Unplanned: Unpaid carer related': 'Unplanned - Carer related',
    'Unplanned: Safeguarding concern': 'Unplanned - Safeguarding concern',
    'Unplanned: Other reason': 'Unplanned - Other Reason',
    'Unplanned: Provider failure': 'Unplanned - Provider Failure',
    'Unplanned: Change in commissioning arrangements': 'Unplanned - Change in Commissioning arrangements',
  },
  Review_Outcomes_Achieved: { 'Fully met': 'Fully Met', 'Partially met': 'Partially Met', 'Not met': 'Not Met' },
};
