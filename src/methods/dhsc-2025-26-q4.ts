import type { Method } from './method.ts';

/** DHSC's method for the submissions of Q4 2025-26, published on 11 June 2026. */
export const dhsc202526q4: Method = {
  id: 'dhsc-2025-26-q4',
  commit: '9bee728f40102c4f6cee25a5511c5144c2209b4c',
  title: 'DHSC Q4 2025-26',
  meaning: 'The figures of June 2026. Deaths are as recorded in your data.',
  reportingPeriod: 'share-of-events',
  excludedImports: ['2026-04-23 13:28:24.253'],
  dateOfDeath: 'submitted',
  textNull: 'value',
  eventType: 'raw',
  eventKey: 'raw',
  columns: '2025-26',
  admissions: 'by-person',
  selfFunded: 'no-admission',
  atHome: 'by-person',
  personLists: 'none',
};
