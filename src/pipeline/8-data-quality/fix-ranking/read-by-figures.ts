import type { Method } from '../../../methods/index.ts';

/** Fields whose cleaned values a measure reads, or the choice among records of one event. */
const READ_BY_MEASURES = [
  'Client_Type',
  'Service_Type',
  'Service_Component',
  'Delivery_Mechanism',
  'Event_Outcome',
  'Accommodation_Status',
  'Primary_Support_Reason',
  'Gender',
];

/** Fields whose cleaned values decide which records are one event, where the method's keys are cleaned. */
const CLEANED_KEYS = [
  'Client_Type',
  'Event_Type',
  'Request_Route_of_Access',
  'Assessment_Type',
  'Service_Type',
  'Service_Component',
];

/** Whether another cleaned value of a field can move a figure or the number of unique events. */
export function isReadByFigures(field: string, { eventKey }: Method): boolean {
  return READ_BY_MEASURES.includes(field) || (eventKey === 'cleaned' && CLEANED_KEYS.includes(field));
}
