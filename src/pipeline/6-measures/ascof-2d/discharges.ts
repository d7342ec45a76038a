import { textOf } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { LocalAuthority } from '../../../reference-tables/index.ts';
import type { DischargeCases } from './discharge-rules.ts';
import type { SpellNumber } from './hospital-records.ts';
import { NO_KEY } from './person-keys.ts';
import type { PersonKey } from './person-keys.ts';

export const IN_COMMUNITY_SUPPORT = 'Those in LT community support';
export const NOT_IN_SUPPORT = 'Those not in any LTS';
/** In DHSC's order. People in care homes and prison are no case of ASCOF 2D. */
export const CLIENT_TYPES = [IN_COMMUNITY_SUPPORT, NOT_IN_SUPPORT] as const;

/** A hospital discharge that counts. */
export type Discharge = {
  readonly spell: SpellNumber;
  /** APCS_Ident folded, by which DHSC counts; null is counted nowhere in part 2. */
  readonly identifier: string | null;
  readonly key: PersonKey;
  readonly clientType: string;
  readonly gender: string | null;
  readonly ageGroup: string;
  /** The local authority where the patient lives, as CLD names it; null when unknown. */
  readonly livesIn: string | null;
  /** The row of community support that was open at admission, if one was. */
  readonly communityRow: number | null;
};

/**
 * Grain: one per spell and local authority of residence (one, unless the lookup gives an LSOA to two).
 * Source: DHSC Create_ASCOF_2D, ASCOF_2D_All_Discharges.
 */
export function dischargesOf(
  { records, support, residence }: DischargeCases,
  localAuthorities: readonly LocalAuthority[],
): (spell: SpellNumber) => readonly Discharge[] {
  const { table } = records.spells;
  const identifiers = textOf(table, 'APCS_Ident');
  const lsoas = textOf(table, 'Der_Postcode_LSOA_2011_Code');
  const cldNameOf = cldNames(localAuthorities);
  return (spell) => {
    const key = records.keyOf(spell);
    const communityRow = key === NO_KEY ? null : support.openOn(key, 'community', records.admitted[spell]);
    const identifier = identifiers.at(spell);
    const areas = residence === null ? [null] : (residence.get(foldText(lsoas.at(spell) ?? '')) ?? []);
    return areas.map((area) => ({
      spell,
      identifier: identifier === null ? null : foldText(identifier),
      key,
      clientType: communityRow === null ? NOT_IN_SUPPORT : IN_COMMUNITY_SUPPORT,
      gender: records.genderOf(spell),
      ageGroup: ageGroupOf(records.ages[spell]),
      livesIn: area === null ? null : cldNameOf(area),
      communityRow,
    }));
  };
}

/** DHSC's age group of somebody aged 65 or over. */
export function ageGroupOf(age: number): string {
  if (age < 75) return '65-74';
  return age < 85 ? '75-84' : '85+';
}

/**
 * DHSC renames ten upper tier authorities to the names that CLD submissions carry. Here the LA lookup does, which knows
 * those ten and a few more (Bristol, Herefordshire, Kingston upon Hull, Medway), for which DHSC publishes part 2 too.
 */
function cldNames(localAuthorities: readonly LocalAuthority[]): (utla: string) => string {
  const names = new Map(
    localAuthorities.flatMap(({ laName, cldLaName, alternativeNames }) =>
      [...alternativeNames, laName, cldLaName].map((name) => [foldText(name), cldLaName]),
    ),
  );
  return (utla) => names.get(foldText(utla)) ?? utla;
}
