import { textOf } from '../../../columns/table.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext, MeasureRun } from '../measure.ts';
import { textIsOneOf } from '../row-tests.ts';
import type { Accommodation } from './accommodation.ts';

const DESCRIPTION = 'Accommodation status = unknown or invalid';

/**
 * People of the cohort, of unknown age too, whose accommodation is unknown or presumed. Those presumed at home are in
 * the numerator as well.
 * Unknowns: DHSC joins this count on the LA name beside the LA code, so people whose long term support is under
 * another LA name are not in it.
 * Source: DHSC Create_ASCOF_2E_2425_Onwards, #Final_Unknowns and #OutputTable2.
 */
export function countUnknownAccommodation(
  { events, people, personDetails, localAuthorities }: MeasureContext,
  measure: string,
  cases: {
    readonly cohort: readonly PersonNumber[];
    readonly accommodation: Accommodation;
    readonly isSupport: (row: number) => boolean;
  },
): MeasureRun['excluded'] {
  const unknown = cases.cohort.filter(cases.accommodation.countedAsUnknown);
  const name = textOf(events, 'LA_Name');
  const laCodes = textOf(personDetails, 'LA_Code');
  return localAuthorities.map(({ laCode, laName }) => {
    const isNamed = textIsOneOf(name, [laName]);
    const isThere = textIsOneOf(laCodes, [laCode]);
    const isUnder = (person: PersonNumber) =>
      isThere(person) && people.rowsOf(person).some((row) => cases.isSupport(row) && isNamed(row));
    return { laCode, laName, measure, description: DESCRIPTION, count: unknown.filter(isUnder).length };
  });
}
