import type { ImportTime } from '../../model/import-time.ts';
import { InputError } from '../../model/input-error.ts';
import type { LocalAuthority } from '../../reference-tables/index.ts';
import { nameSubmission } from '../../submissions/name-submission.ts';
import type { Submission, SubmissionFile } from '../../submissions/submission.ts';

/** A CLD file or sheet as the worker holds it, with what is known of whose it is and when it was imported. */
export type Source = {
  readonly id: number;
  /** Name of the file, also for one sheet of several; of an Excel sheet its name. */
  readonly fileName: string;
  /** ISO day on which the file was last changed, where there is one: a hint at the import date. */
  readonly modified: string | null;
  /** As read. */
  readonly whole: SubmissionFile;
  /** The rows that are used: all, or those of `laCode`. */
  readonly file: SubmissionFile;
  /** The local authority whose rows were chosen, when the file holds several. */
  readonly laCode: string | null;
  /** As given; else it follows from the file's LA code. */
  readonly laName: string | null;
  readonly importTime: ImportTime | null;
  readonly importTimeFrom: 'run file' | 'analyst' | null;
};

/**
 * The source as a submission.
 * Errors: the import date is not known, or nobody can tell whose file it is.
 */
export function submissionOf(source: Source, localAuthorities: readonly LocalAuthority[]): Submission {
  const { file, laName, importTime } = source;
  if (importTime === null) {
    throw new InputError(`${file.name}: the import date is not known. Give the day on which it was sent to DHSC.`);
  }
  return nameSubmission(file, { laName: laName ?? undefined, importTime }, localAuthorities);
}
