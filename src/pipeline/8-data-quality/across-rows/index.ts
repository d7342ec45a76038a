import type { AllRows } from '../all-rows.ts';
import type { Report } from '../report.ts';
import { carerLinksToNobody } from './carer-links-to-nobody.ts';
import { identifiersOf } from './identifiers.ts';
import { monthsFarBelow } from './months-far-below.ts';
import { nhsNumberInSomeRows } from './nhs-number-in-some-rows.ts';
import { overlappingServices } from './overlapping-services.ts';
import { personCodes } from './person-codes.ts';
import { severalLocalIds } from './several-local-ids.ts';
import { severalNhsNumbers } from './several-nhs-numbers.ts';
import { startsResetOn1April } from './starts-reset-on-1-april.ts';

/** What only shows when rows are laid side by side. Persons are compared over all files, services within one. */
export function checkAcrossRows(rows: AllRows, report: Report): void {
  const identifiers = identifiersOf(rows);
  severalLocalIds(identifiers, report);
  severalNhsNumbers(identifiers, report);
  nhsNumberInSomeRows(identifiers, report);
  const persons = personCodes(identifiers);
  overlappingServices(rows, persons, report);
  startsResetOn1April(rows, persons, report);
  monthsFarBelow(rows, report);
  carerLinksToNobody(rows, report);
}
