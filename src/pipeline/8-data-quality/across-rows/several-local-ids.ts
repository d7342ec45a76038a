import type { Report } from '../report.ts';
import { hasSeveral } from './identifiers.ts';
import type { Identifiers } from './identifiers.ts';

/** One NHS number under several local identifiers of the local authority: a person with several records. */
export function severalLocalIds({ nhs, nhsCount, local }: Identifiers, report: Report): void {
  const several = hasSeveral(nhs, nhsCount, local);
  for (let row = 0; row < nhs.length; row++) {
    if (several[nhs[row]] === 1 && local[row] !== 0)
      report.row({ rule: 'several-local-ids', field: 'LA_Person_Unique_Identifier', row });
  }
}
