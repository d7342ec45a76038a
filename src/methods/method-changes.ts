import { dhsc202526q4 } from './dhsc-2025-26-q4.ts';
import type { Method } from './method.ts';

/** The choices of a method; the rest says which it is. */
export type MethodChoiceName = Exclude<keyof Method, 'id' | 'commit' | 'title' | 'meaning'>;

export type MethodChange = { readonly about: string; readonly older: string; readonly newer: string };

/** What `dhsc-2026-27-q1` does otherwise than `dhsc-2025-26-q4`, choice by choice, in an analyst's words. */
export const METHOD_CHANGES: Readonly<Record<MethodChoiceName, MethodChange>> = {
  reportingPeriod: {
    about: 'The months that a file covers',
    older: 'Months with at least 2% of its events and all event types but one.',
    newer:
      'The latest run of months with enough requests, assessments and services; one weak month between two good ones is let through.',
  },
  excludedImports: {
    about: 'Imports never used',
    older: 'One import with known faults.',
    newer: 'Nine imports with known faults.',
  },
  dateOfDeath: {
    about: 'Dates of death',
    older: 'What each row says.',
    newer: 'The date registered for the NHS number, whatever the row says; the row’s own without an NHS number.',
  },
  textNull: {
    about: 'The word NULL in a cell',
    older: 'A value like any other.',
    newer: 'Blank, in the coded fields.',
  },
  eventType: {
    about: 'Event types in other spellings',
    older: 'Used as submitted.',
    newer: 'Cleaned like the other fields; an unknown type becomes blank.',
  },
  eventKey: {
    about: 'When records are the same event',
    older: 'When their submitted values agree.',
    newer: 'When their cleaned values agree, so that spellings of one event merge.',
  },
  admissions: {
    about: 'ASCOF 2B and 2C, several LA person IDs',
    older: 'A person counts once.',
    newer: 'A person counts once under each LA person ID.',
  },
  selfFunded: {
    about: 'ASCOF 2B and 2C, self-funded stays',
    older: 'No admission, but they make a later stay no new one.',
    newer: 'Left out altogether.',
  },
  atHome: {
    about: 'ASCOF 2E, people without LA person ID',
    older: 'Counted like anybody.',
    newer: 'In the denominator, never in the numerator.',
  },
  personLists: {
    about: 'Lists of the people in each figure',
    older: 'None from DHSC.',
    newer: 'DHSC’s record-level lists for 2A, 2B and 2C, 2E and 3D.',
  },
  columns: {
    about: 'Names of columns',
    older: 'Those of 2025-26.',
    newer: 'Those of 2026-27, with raw and cleaned event type and four columns on deaths.',
  },
};

export const METHOD_CHOICES: readonly MethodChoiceName[] = Object.keys(METHOD_CHANGES).filter(
  (name): name is MethodChoiceName => Object.hasOwn(METHOD_CHANGES, name),
);

/** What a method does about one of its choices. */
export function wordsOfChoice(choice: MethodChoiceName, method: Method): string {
  const { older, newer } = METHOD_CHANGES[choice];
  return String(method[choice]) === String(dhsc202526q4[choice]) ? older : newer;
}
