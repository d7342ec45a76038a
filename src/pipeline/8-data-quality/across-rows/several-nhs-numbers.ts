import type { Report } from '../report.ts';
import { hasSeveral } from './identifiers.ts';
import type { Identifiers } from './identifiers.ts';

/** One local identifier with several NHS numbers: DHSC counts as many people. */
export function severalNhsNumbers({ nhs, local, localCount }: Identifiers, report: Report): void {
  const several = hasSeveral(local, localCount, nhs);
  for (let row = 0; row < nhs.length; row++) {
    if (several[local[row]] === 1 && nhs[row] !== 0)
      report.row({ rule: 'several-nhs-numbers', field: 'NHS_Number', row });
  }
}
