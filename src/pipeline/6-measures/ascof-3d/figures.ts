import { foldText } from '../../../columns/text-dictionary.ts';
import { roundHalfAway } from '../../../sql/round.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { GROUPS } from '../ascof-2a/age-band.ts';
import type { Figure, MeasureContext, MeasureRun } from '../measure.ts';
import type { JudgedPart } from './judge-part.ts';
import type { PartDefinition } from './part.ts';

const PERCENT = 100;
export const DECIMALS = 1;

const UNKNOWN_MECHANISM = 'Unknown or invalid delivery mechanism, or unable to deduce from service component';

/**
 * Figures of every local authority, description and age group, and the people behind them. Unit: percent.
 * DHSC's own grid lacks the descriptions of a part in which nobody counts, and an age group that nobody is in, in
 * either part, in all the data: `groupsAnywhere` are those that somebody is in.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Aggregation to #OutputTable1.
 */
export function partFigures(
  { people, localAuthorities }: MeasureContext,
  { measure, figures: partFigures }: PartDefinition,
  judged: JudgedPart,
  groupsOf: (person: PersonNumber) => readonly string[],
  groupsAnywhere: ReadonlySet<string>,
): Pick<MeasureRun, 'figures' | 'members'> {
  const keyOf = (laCode: string | null, group: string) => `${foldText(laCode ?? '')}|${group}`;
  const behind = new Map<string, PersonNumber[]>();
  for (const person of judged.inFigures) {
    for (const group of groupsOf(person)) {
      const key = keyOf(people.laCodeOf(person), group);
      const those = behind.get(key);
      if (those) those.push(person);
      else behind.set(key, [person]);
    }
  }
  const members: MeasureRun['members'] = ({ laCode, description, group }, part) => {
    const figure = partFigures.find((candidate) => candidate.description === description);
    const those = figure ? (behind.get(keyOf(laCode, group)) ?? []) : [];
    return part === 'denominator' || !figure ? those : those.filter((person) => judged.bestKind(person)[figure.counts]);
  };
  const figures = localAuthorities.flatMap(({ laCode, laName }) =>
    partFigures.flatMap(({ description }) =>
      GROUPS.map((group): Figure => {
        const inDhscGrid = judged.counted.length > 0 && groupsAnywhere.has(group);
        const row = { laCode, laName, measure, description, group, numerator: 0, denominator: 0, outcome: 0 };
        const figure = { ...row, inDhscGrid };
        const numerator = members(figure, 'numerator').length;
        const denominator = members(figure, 'denominator').length;
        const share = denominator === 0 ? 0 : numerator / denominator;
        return { ...figure, numerator, denominator, outcome: roundHalfAway(share * PERCENT, DECIMALS) };
      }),
    ),
  );
  return { figures, members };
}

/**
 * People on DHSC's list, of unknown age too, whose best kind of support has an unknown delivery mechanism.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards, #ASCOF_3D_Clients_Total_UN_IV, #ASCOF_3D_Carers_Total_UN_IV, #OutputTable2.
 */
export function countUnknownMechanism(
  { people, localAuthorities }: MeasureContext,
  { measure }: PartDefinition,
  judged: JudgedPart,
): MeasureRun['excluded'] {
  const unknown = judged.listed.filter((person) => judged.bestKind(person).unknownMechanism);
  return localAuthorities.map(({ laCode, laName }) => {
    const isUnder = (person: PersonNumber) => foldText(people.laCodeOf(person) ?? '') === foldText(laCode);
    return { laCode, laName, measure, description: UNKNOWN_MECHANISM, count: unknown.filter(isUnder).length };
  });
}
