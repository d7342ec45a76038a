import { NO_INT } from '../../../columns/int-column.ts';

export const ADULT_FROM_YEARS = 18;
const OLDER_FROM_YEARS = 65;

/** The groups of the figure, in DHSC's order. `Total` also holds people of unknown age. */
export const GROUPS = ['18 to 64', '65 and above', 'Total'] as const;

/** DHSC's working age band. Unknowns: an unknown birth is the band `Unknown`, which has no figure of its own. */
export function workingAgeBandOf(age: number): string {
  if (age === NO_INT) return 'Unknown';
  if (age < ADULT_FROM_YEARS) return 'Under 18';
  return age < OLDER_FROM_YEARS ? '18 to 64' : '65 and above';
}

/** The groups of the figure that somebody of this age belongs to. */
export function groupsOf(age: number): readonly string[] {
  const band = workingAgeBandOf(age);
  return GROUPS.filter((group) => group === band || group === 'Total');
}
