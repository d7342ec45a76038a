import type { Method } from './method.ts';

/** DHSC's method for the submissions of Q1 2026-27, published in the summer of 2026. */
export const dhsc202627q1: Method = {
  id: 'dhsc-2026-27-q1',
  commit: 'e6f57490e457a669065e77c17983eb4a5f1b598b',
  title: 'DHSC Q1 2026-27',
  meaning: 'The figures from summer 2026 on. Deaths are those registered for each NHS number.',
  reportingPeriod: 'sustained-coverage',
  excludedImports: [
    '2026-08-04 13:31:40.900',
    '2026-07-31 19:37:36.510',
    '2026-07-30 12:07:02.750',
    '2026-07-28 09:01:46.043',
    '2026-07-20 15:16:26.550',
    '2026-07-15 16:41:26.370',
    '2026-04-23 13:28:24.253',
    '2026-01-23 08:22:06.243',
    '2026-01-26 16:17:13.097',
  ],
  dateOfDeath: 'linked',
  textNull: 'null',
  eventType: 'cleaned',
  eventKey: 'cleaned',
  columns: '2026-27',
  admissions: 'by-la-person-id',
  selfFunded: 'no-stay',
  atHome: 'by-la-person-ids',
  personLists: 'record-level',
};
