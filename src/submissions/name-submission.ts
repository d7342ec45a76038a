import { foldText } from '../columns/text-dictionary.ts';
import { InputError } from '../model/input-error.ts';
import type { ImportTime } from '../model/import-time.ts';
import type { LocalAuthority } from '../reference-tables/index.ts';
import { describeLaCodes } from './describe-la-codes.ts';
import type { Submission, SubmissionFile } from './submission.ts';

/**
 * Says whose a file is and when it was imported. The LA name is the one given, else that of the file's LA code.
 * Errors: no name given and the file has no LA code, or more than one.
 */
export function nameSubmission(
  file: SubmissionFile,
  given: { readonly laName?: string; readonly importTime: ImportTime },
  localAuthorities: readonly LocalAuthority[],
): Submission {
  const laName = given.laName ?? laNameOf(file, localAuthorities);
  return { ...file, laName, importTime: given.importTime };
}

/** The name by which DHSC knows the local authority whose code is in the file; a code that nobody knows stays itself. */
export function laNameOf(file: SubmissionFile, localAuthorities: readonly LocalAuthority[]): string {
  const codes = file.laCodes.map(({ laCode }) => laCode).filter((laCode) => laCode !== null);
  if (codes.length === 0) {
    throw new InputError(
      `${file.name}: the column LA_Code is blank in every row, so nobody can tell whose file this is. Fill in the LA code, or give the name of the local authority.`,
    );
  }
  if (codes.length > 1) {
    throw new InputError(
      `${file.name}: the column LA_Code holds ${codes.length} codes (${describeLaCodes(codes)}), and a submission is one local authority's. Correct the codes, or give the name of the local authority.`,
    );
  }
  const known = localAuthorities.find(({ laCode }) => foldText(laCode) === foldText(codes[0]));
  return known?.cldLaName ?? codes[0];
}
