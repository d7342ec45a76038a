import { isoOf } from '../../model/day.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { missingFiles } from './name-by-run-file.ts';
import type { GivenRunFile } from './name-by-run-file.ts';
import type { Source } from './source.ts';

/** What a run file asks for, for the pane to fill in. */
export type RunFileFacts = {
  readonly name: string;
  readonly method: string | null;
  readonly periods: { readonly single?: PeriodText; readonly joined?: PeriodText };
  readonly asOf: string;
  readonly periodsBy: 'Derived' | 'Stated';
  /** Files that it names and that have not been added. */
  readonly missing: readonly string[];
};

export function runFileFacts(given: GivenRunFile, sources: readonly Source[]): RunFileFacts {
  const { method, modes, as_of_date, submission_reporting_period } = given.runFile;
  return {
    name: given.name,
    method: method ?? null,
    periods: {
      single: modes.single && periodText(modes.single),
      joined: modes.joined && periodText(modes.joined),
    },
    asOf: isoOf(as_of_date) ?? '',
    periodsBy: submission_reporting_period,
    missing: missingFiles(given, sources),
  };
}
