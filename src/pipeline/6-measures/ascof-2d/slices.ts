import { foldText } from '../../../columns/text-dictionary.ts';
import { CLIENT_TYPES } from './discharges.ts';

export const TOTAL = 'Total';
export const ENGLAND = 'England';

const AGE_GROUPS = ['65-74', '75-84', '85+'];
const GENDERS = ['Female', 'Male'];

/** The breakdown of DHSC's tables, in its order; other sexes are in the total only. */
export const SLICES = [TOTAL, ...AGE_GROUPS, ...GENDERS] as const;

/** Who is counted: a reablement or a discharge. */
export type Counted = { readonly clientType: string; readonly gender: string | null; readonly ageGroup: string };

export function slicesOf({ ageGroup, gender }: Pick<Counted, 'ageGroup' | 'gender'>): readonly string[] {
  const folded = foldText(gender ?? '');
  return SLICES.filter((slice) => slice === TOTAL || slice === ageGroup || foldText(slice) === folded);
}

/** The client type and the total, which are the groups of the figures. */
export function groupsOf({ clientType }: Pick<Counted, 'clientType'>): readonly string[] {
  return [clientType, TOTAL];
}

/** Groups in DHSC's order. */
export const GROUPS = [...CLIENT_TYPES, TOTAL] as const;

/** A cell of DHSC's tables. Client types and slices are spelled as here; only areas come from data. */
export function cellKey(area: string, clientType: string, slice: string): string {
  return `${foldText(area)}|${clientType}|${slice}`;
}

/** Puts cases together by the cells they count in: their area and England, client type and total, each slice. */
export function byCell<Case extends Counted>(
  cases: readonly Case[],
  areaOf: (counted: Case) => string | null,
): ReadonlyMap<string, readonly Case[]> {
  const cells = new Map<string, Case[]>();
  const keysOf = keysOfCases();
  for (const counted of cases) {
    for (const key of keysOf(counted, areaOf(counted))) {
      const cell = cells.get(key);
      if (cell) cell.push(counted);
      else cells.set(key, [counted]);
    }
  }
  return cells;
}

/** The cells of a case, made once for all cases that are alike. */
function keysOfCases(): (counted: Counted, area: string | null) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (counted, area) => {
    const alike = `${area ?? ''}|${counted.clientType}|${counted.ageGroup}|${counted.gender ?? ''}`;
    const found = known.get(alike);
    if (found) return found;
    const areas = area === null ? [ENGLAND] : [area, ENGLAND];
    const slices = slicesOf(counted);
    const keys = areas.flatMap((where) =>
      groupsOf(counted).flatMap((group) => slices.map((slice) => cellKey(where, group, slice))),
    );
    known.set(alike, keys);
    return keys;
  };
}
