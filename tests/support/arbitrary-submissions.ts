import fc from 'fast-check';
import { coverage } from './submissions.ts';
import type { MadeUpFile, MadeUpRecord } from './submissions.ts';

/** The same examples in every run, so that a failure can be looked at again. */
export const PROPERTY = { seed: 20260611, numRuns: 100 } as const;

/** Days on both sides of every bound of the quarters used here, days that never were, and ends beyond reason. */
const DAYS = [
  ...['2024-12-31', '2025-01-01', '2025-03-31', '2025-04-01', '2025-04-02', '2025-05-15', '2025-06-29', '2025-06-30'],
  ...['2025-07-01', '2025-08-31', '2025-09-30', '2025-10-01', '2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'],
];
const ODD_DAYS = ['9999-01-01', '9999-12-31', '2025-02-30', '0001-01-01'];

const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  LA_Code: ['727', '727', '727', '727', '727 ', 'H6X4G', 'h6x4g', null],
  NHS_Number: [null, null, '9990000001', '9990000001 ', '9990000002', '727_P1'],
  LA_Person_Unique_Identifier: ['P1', 'P1', 'p1', 'P1 ', ' P1', 'P2', null],
  Client_Type: ['Service user', 'Service user', 'service USER  ', 'Carer', 'Unpaid carer', null],
  Event_Type: [
    'Service',
    'Service',
    'Service',
    'SERVICE ',
    'Request',
    'request',
    'Assessment',
    'Review',
    'Reviews',
    ' Service',
    'Service request',
    null,
  ],
  Service_Type: [
    'Long term support: Community',
    'long term support: community ',
    'Long term support: Nursing care',
    'nonsense',
    null,
  ],
  Service_Component: [
    'Home support or domiciliary care',
    'home support or domiciliary care',
    'Reablement',
    'nonsense ',
    null,
  ],
  Delivery_Mechanism: ['Direct payment', 'Direct Payment ', 'CASSR commissioned support', 'nonsense', null],
  Unit_Cost: ['10', '10.0', '10.004', '10.005', '+10', '-0.00', 'ten', null],
  Cost_Frequency_Unit_Type: ['Weekly', 'weekly ', 'nonsense', null],
  Planned_units_per_week: ['1', '1.00', '2', null],
  Request_Route_of_Access: ['Community / other route', 'Discharge from hospital', 'nonsense', null],
  Assessment_Type: ['Long term assessment', 'Short term assessment', 'nonsense', null],
  Event_Outcome: ['Progress to reablement/ST-Max', 'NFA: Other', 'nfa: other ', 'nonsense', 'NONSENSE ', null],
  Event_Description: ['Initial CONVERSATION', 'call', null],
  Review_Reason: ['Planned', 'Unplanned', 'nonsense', null],
  Date_of_Birth: ['1950-06-15', '2025-05-01', null],
};

const day = (blankWeight: number) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom<string | null>(...DAYS) },
    { weight: 1, arbitrary: fc.constantFrom<string | null>(...ODD_DAYS) },
    { weight: blankWeight, arbitrary: fc.constant(null) },
  );

const FIELDS: Readonly<Record<string, fc.Arbitrary<string | null>>> = {
  ...Object.fromEntries(Object.entries(VALUES).map(([field, values]) => [field, fc.constantFrom(...values)])),
  Event_Start_Date: day(1),
  Event_End_Date: day(10),
  Date_of_Death: day(60),
  Reporting_Period_End_Date: day(20),
};

const arbitraryRecord: fc.Arbitrary<MadeUpRecord> = fc.record(FIELDS);

/** No, one or a few fields of a record told otherwise. */
const arbitraryChanges: fc.Arbitrary<MadeUpRecord> = fc
  .array(
    fc.constantFrom(...Object.keys(FIELDS)).chain((field) => FIELDS[field].map((value) => [field, value] as const)),
    { maxLength: 3 },
  )
  .map((changes) => Object.fromEntries(changes));

/** Records of a few events, each told several times and a little otherwise, as files of several quarters hold them. */
function recordsOf(events: readonly MadeUpRecord[]): fc.Arbitrary<MadeUpRecord[]> {
  const told = fc.tuple(fc.constantFrom(...events), arbitraryChanges);
  return fc.array(
    told.map(([event, changes]) => ({ ...event, ...changes })),
    { minLength: 1, maxLength: 15 },
  );
}

/** At midnight and by day, on the last day of a quarter and after it; a few times only, so that files share them. */
const IMPORT_DATES = [
  '2025-06-30 10:00:00',
  '2025-07-01 00:00:00',
  '2025-07-20 09:30:00',
  '2025-10-01 00:00:00',
  '2025-10-20 09:30:00',
  '2026-01-20 09:30:00',
  '2026-04-20 09:30:00',
];

const COVERED_FROM = ['2025-04-01', '2025-06-30', '2025-07-01', '2025-10-31'];
const COVERED_TO = ['2025-06-01', '2025-09-30', '2025-12-31', '2026-03-15'];

const arbitraryFile = (events: readonly MadeUpRecord[]): fc.Arbitrary<MadeUpFile> =>
  fc
    .record({
      laName: fc.constantFrom('Hillingdon', 'Hillingdon', 'Hillingdon', 'HILLINGDON', 'Ealing'),
      importDate: fc.constantFrom(...IMPORT_DATES),
      records: recordsOf(events),
      from: fc.constantFrom(...COVERED_FROM),
      to: fc.constantFrom(...COVERED_TO),
    })
    .map(({ records, from, to, ...file }) => ({ ...file, records: [...coverage(from, to), ...records] }));

/** Files of two local authorities whose records nearly agree: same people, same events, spelled apart. */
export const arbitraryFiles: fc.Arbitrary<MadeUpFile[]> = fc
  .array(arbitraryRecord, { minLength: 1, maxLength: 4 })
  .chain((events) => fc.array(arbitraryFile(events), { minLength: 1, maxLength: 4 }));

/** Reporting periods of whole quarters and with a tail. */
export const RUN = {
  single: ['2025-04-01', '2025-09-30'],
  joined: ['2025-04-01', '2026-02-15'],
  asOf: '2026-04-20',
} as const;
