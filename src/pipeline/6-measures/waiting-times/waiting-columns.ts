import { daysOf, intsOf, textOf } from '../../../columns/table.ts';
import type { TextColumn } from '../../../columns/text-column.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { MeasureContext } from '../measure.ts';
import { bandCodes, COUNTED_FROM_YEARS, modifiedAgeBand } from './age-bands.ts';
import { ASSESSMENT, eventKinds, SERVICE } from './event-kinds.ts';
import { quarterFinder } from './quarter-finder.ts';

export type WaitingContext = Pick<MeasureContext, 'events' | 'people' | 'method'>;

/** What waiting times look at in the joined main table, by row. */
export type WaitingColumns = {
  /** REQUEST, ASSESSMENT, SERVICE or OTHER. */
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ages: Int32Array;
  readonly recordIds: Int32Array;
  /** Rank of the import time, the newest the highest. */
  readonly imports: Int32Array;
  readonly ageBand: TextColumn;
  /** Code in BANDS. */
  readonly bands: Uint8Array;
  readonly quarterOf: (day: Day) => Period;
  /** 1 for the assessments and services that waiting times know, at any age. */
  readonly known: Uint8Array;
  /** 1 for those of them that may answer a request: begun at 25 or over. */
  readonly answers: Uint8Array;
};

const ASSESSMENT_TYPES = ['Short term assessment', 'Long term assessment'];
export const LONG_TERM_SERVICES = [
  'Long term support: Nursing care',
  'Long term support: Residential care',
  'Long term support: Community',
  'Long term support: Prison',
];
export const SHORT_TERM_SERVICES = ['Short term support: ST-Max', 'Short term support: Other short term'];
const ONGOING_SERVICES = ['Short term support: Ongoing low level'];

/** Source: DHSC waiting_times_method, 1.1, 1.2 and 2.1. */
export function waitingColumns({ events, method }: WaitingContext): WaitingColumns {
  const kinds = eventKinds(events, method);
  const ages = intsOf(events, 'Der_Age_Event_Start_Date').values;
  const assessment = isOneOf(textOf(events, 'Assessment_Type_Cleaned'), ASSESSMENT_TYPES);
  const service = isOneOf(textOf(events, 'Service_Type_Cleaned'), [
    ...LONG_TERM_SERVICES,
    ...SHORT_TERM_SERVICES,
    ...ONGOING_SERVICES,
  ]);
  const known = kinds.map((kind, row) => (kind === ASSESSMENT ? assessment[row] : kind === SERVICE ? service[row] : 0));
  const importDate = textOf(events, 'ImportDate');
  const ageBand = modifiedAgeBand(textOf(events, 'Der_Working_Age_Band'));
  return {
    kinds,
    starts: daysOf(events, 'Event_Start_Date').values,
    ends: daysOf(events, 'Der_Event_End_Date').values,
    ages,
    recordIds: intsOf(events, 'Der_Unique_Record_ID').values,
    imports: importDate.mappedInts(importDate.dictionary.ranks).values,
    ageBand,
    bands: bandCodes(ageBand),
    quarterOf: quarterFinder(),
    known,
    answers: known.map((is, row) => (ages[row] >= COUNTED_FROM_YEARS ? is : 0)),
  };
}

/** For each row, whether its text is one of these, case and trailing spaces ignored. */
export function isOneOf(column: TextColumn, texts: readonly string[]): Uint8Array {
  const wanted = new Set(texts.map(foldText));
  return column.flags((text) => wanted.has(foldText(text)));
}
