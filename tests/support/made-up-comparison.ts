import type {
  ComparedEvent,
  ComparedFigureFacts,
  ComparedPerson,
  ComparisonFacts,
  ReconciledFigureFacts,
  ReconciledRow,
  ReconciledStatus,
  ReconciliationFacts,
} from '../../src/worker/protocol.ts';

const LATEST = { start: '2025-04-01', end: '2026-03-31' };
const PREVIOUS = { start: '2025-01-01', end: '2025-12-31' };

type Parts = readonly [numerator: number, denominator: number, outcome: number];

function figure(measure: string, description: string, group: string, a: Parts, b: Parts | null): ComparedFigureFacts {
  const counts = ([numerator, denominator, outcome]: Parts) => ({ numerator, denominator, outcome });
  return {
    key: JSON.stringify([measure, description, group]),
    period: LATEST,
    isLatest: true,
    laName: 'Hillingdon',
    measure,
    description,
    group,
    a: counts(a),
    b: b && counts(b),
    peopleMoved: b ? Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) : 0,
  };
}

const FIGURES = [
  figure('ASCOF 2A', 'Reablement', 'Total', [702, 851, 82.5], [688, 846, 81.3]),
  figure('ASCOF 2C', 'Admissions', '65 and above', [214, 43_198, 495.4], [226, 43_198, 523.2]),
  figure('ASCOF 2E', 'The proportion of people aged 18 to 64', 'Female', [604, 727, 83.1], [598, 727, 82.3]),
  figure('ASCOF 3D', '2b - carers', 'Total', [187, 318, 58.8], null),
];

export const COMPARISON: ComparisonFacts = {
  a: { id: 'dhsc-2025-26-q4', title: 'DHSC Q4 2025-26', commit: '9bee728' },
  b: { id: 'dhsc-2026-27-q1', title: 'DHSC Q1 2026-27', commit: 'e6f5749' },
  figures: [...FIGURES, { ...FIGURES[0], key: 'earlier', period: PREVIOUS, isLatest: false }],
  figuresCompared: 52,
  events: [
    { mode: 'joined', difference: 'only in a', reason: 'one_event', text: 'The row is the same event.', rows: 412 },
    { mode: 'joined', difference: 'only in a', reason: 'died_before_event', text: 'Died before the event.', rows: 9 },
    { mode: 'joined', difference: 'only in b', reason: 'file_not_chosen', text: 'The file is not chosen.', rows: 31 },
    { mode: 'joined', difference: 'changed', reason: 'cropped_end', text: 'The open service is closed.', rows: 1_204 },
  ],
  sameEvents: 51_322,
  notBuilt: [{ method: 'DHSC Q1 2026-27', mode: 'single', reason: 'No file covers 1 Apr 2025 – 31 Mar 2026.' }],
  outputs: [],
  seconds: 14,
};

/** More than one block of rows. */
export const MOVED_PEOPLE = Array.from({ length: 412 }, (_, at): ComparedPerson => ({
  person: at % 5 === 4 ? null : at,
  laPersonId: String(10_400 + at),
  nhsNumber: null,
  a: { numerator: 1, denominator: 1, rule: null, because: 'Counted because nothing followed within 7 days.' },
  b: {
    numerator: 0,
    denominator: 1,
    rule: 'outcome-in-numerator',
    because:
      'Counted in the denominator only because long-term support began on 15 Sep 2025, 3 days after reablement ended.',
  },
  changedBy: ['Dates of death. DHSC Q4 2025-26: what each row says. DHSC Q1 2026-27: the date registered.'],
}));

export const COMPARED_ROWS = Array.from({ length: 412 }, (_, at): ComparedEvent => ({
  recordId: at,
  place: { file: 'CLD_Apr25_Mar26.csv', line: 1_204 + at },
  eventType: 'Service',
  start: '2025-08-04',
  end: at % 2 === 0 ? '2025-08-29' : null,
  because: 'Under DHSC Q1 2026-27: The row is the same event. Kept is another.',
  keptInstead: at % 2 === 0 ? { file: 'CLD_Apr25_Mar26.csv', line: 9_000 + at } : null,
  values: at % 3 === 0 ? [{ column: 'Der_Event_End_Date', a: '2025-12-31', b: null }] : [],
}));

const byStatus = (same: number, differs: number, theirs: number, ours: number): Record<ReconciledStatus, number> => ({
  same,
  differs,
  'only theirs': theirs,
  'only ours': ours,
});

const RECONCILED_FIGURES: ReconciledFigureFacts[] = [
  ['ASCOF 2A', 'Reablement', 'Total', byStatus(840, 5, 6, 4), [704, 851], [702, 849]],
  ['ASCOF 2E', 'The proportion of people aged 18 to 64', 'Female', byStatus(364, 0, 8, 4), [310, 372], [308, 368]],
].map(([measure, description, group, counts, theirs, ours]) => ({
  key: JSON.stringify([measure, group]),
  period: LATEST,
  laCode: '727',
  measure: measure as string,
  description: description as string,
  group: group as string,
  byStatus: counts as Record<ReconciledStatus, number>,
  theirs: { numerator: (theirs as number[])[0], denominator: (theirs as number[])[1] },
  ours: { numerator: (ours as number[])[0], denominator: (ours as number[])[1] },
}));

export const RECONCILIATION: ReconciliationFacts = {
  rows: 1_231,
  byStatus: byStatus(1_204, 5, 14, 8),
  figures: RECONCILED_FIGURES,
  causes: [
    { cause: 'death', text: 'Probably a date of death that only DHSC knows.', rows: 9 },
    { cause: 'mapping', text: 'Probably a mapping decision of yours.', rows: 6 },
    { cause: 'identity', text: 'Probably another LA person ID for the same person.', rows: 4 },
  ],
  failed: [
    {
      name: 'list-2bc.csv',
      message: 'list-2bc.csv has no column LA_Person_Unique_Identifier. Add it, or leave the file out.',
    },
  ],
  outputs: [],
  seconds: 2,
};

export const RECONCILED_ROWS = Array.from({ length: 14 }, (_, at): ReconciledRow => ({
  period: LATEST,
  measure: 'ASCOF 2A',
  description: 'Reablement',
  group: 'Total',
  ids: at === 3 ? '10403, 20403' : String(10_400 + at),
  status: 'only theirs',
  theirs: { numerator: 1, denominator: 1 },
  ours: null,
  reason: 'Not counted because the person died on 2 Aug 2025, before the reablement began.',
  cause: 'death',
  causeText: 'Probably a date of death that only DHSC knows.',
  place: { file: 'list-2a.csv', line: 12 + at },
  person: at === 2 ? null : at,
}));
