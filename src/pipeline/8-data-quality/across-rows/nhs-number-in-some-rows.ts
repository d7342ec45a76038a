import type { Report } from '../report.ts';
import type { Identifiers } from './identifiers.ts';

/** An NHS number that some rows of a local identifier have and others lack splits the person in two. */
export function nhsNumberInSomeRows({ nhs, local, localCount }: Identifiers, report: Report): void {
  const known = new Uint8Array(localCount);
  for (let row = 0; row < nhs.length; row++) if (nhs[row] !== 0) known[local[row]] = 1;
  for (let row = 0; row < nhs.length; row++) {
    if (nhs[row] === 0 && local[row] !== 0 && known[local[row]] === 1)
      report.row({ rule: 'nhs-number-in-some-rows', field: 'NHS_Number', row });
  }
}
