import type { SpellingsByColumn } from './spellings.ts';

/** Release 2 value → a code that is in no specification, but that the shipped mapping knows and repairs or gives up on. */
export const INVALID_CODES: SpellingsByColumn = {
  Gender: { Male: 'M', Female: 'F', Unknown: 'Not known' },
  Ethnicity: {
    'White: English, Welsh, Scottish, Northern Irish or British': 'White',
    'Mixed or multiple ethnic groups: White and Asian': 'Mixed: White and Asian',
    'No data: Undeclared or not known': 'Not stated',
  },
  Primary_Support_Reason: {
    'Physical support: Personal care support': 'Physical Support',
    'Social support: Support for social isolation or other reason':
      'Social Support: Support for Social Isolation / Other',
    Unknown: 'PSR Not Known',
  },
  Visual_Impairment: { 'Partial sight/sight impaired': 'Partial sight / sight impaired' },
  Client_Funding_Status: { 'Fully client funded': 'Full cost client' },
  Event_Type: { Review: 'Reviews' },
  Event_Outcome: {
    'NFA: Other': 'Other',
    'Continuation of support or services': 'Data Not Held- System Level',
    'Progress to assessment, review or reassessment': 'Progress to Re-assessment/Unplanned Review',
  },
  Service_Type: { 'Short term support: Ongoing low level': 'Other' },
  Service_Component: {
    'Home support or domiciliary care': 'Domiciliary care',
    'Community supported living': 'Supported living',
    'Other long term support': 'Other',
  },
  Delivery_Mechanism: { 'Direct payment': 'Community: Direct Payment' },
  Cost_Frequency_Unit_Type: { Weekly: 'Week', '4-weekly': 'Four weekly', 'One-off': 'One off', Daily: 'Day' },
  Review_Reason: { Planned: 'Planned review', 'Unplanned: Other reason': 'Unplanned review' },
};
