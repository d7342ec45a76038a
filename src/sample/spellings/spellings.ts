import type { SubmissionColumn } from '../submissions/columns.ts';

/** A Release 2 value → how it is written instead. */
export type Spellings = Readonly<Record<string, string>>;

export type SpellingsByColumn = Readonly<Partial<Record<SubmissionColumn, Spellings>>>;
