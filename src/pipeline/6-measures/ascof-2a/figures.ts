import { foldText } from '../../../columns/text-dictionary.ts';
import { roundHalfAway } from '../../../sql/round.ts';
import type { Figure, FigurePart, MeasureContext } from '../measure.ts';
import { groupBy } from '../group-by.ts';
import { GROUPS, groupsOf } from './age-band.ts';
import type { Judgement } from './judge.ts';

export const MEASURE = 'ASCOF 2A';
export const DECIMALS = 1;
const PERCENT = 100;
const DESCRIPTION =
  'The proportion of people who received short-term services during the year - who previously were not receiving services - where no further request was made for ongoing support (%)';

/**
 * Share of the reablements in the denominator that are in the numerator, for each local authority and age group.
 * Grain: one figure per local authority and group, also without reablements: 0 of 0, outcome 0. Unit: percent.
 * Source: DHSC Create_ASCOF_2A_2425_Onwards, summary table for PBI.
 */
export function ascof2aFigures({ localAuthorities }: MeasureContext, behind: JudgementsBehind): Figure[] {
  return localAuthorities.flatMap(({ laCode, laName }) =>
    GROUPS.map((group): Figure => {
      const figure = { laCode, laName, measure: MEASURE, description: DESCRIPTION, group, inDhscGrid: true };
      const numerator = behind(figure, 'numerator').length;
      const denominator = behind(figure, 'denominator').length;
      const outcome = denominator === 0 ? 0 : roundHalfAway((numerator / denominator) * PERCENT, DECIMALS);
      return { ...figure, numerator, denominator, outcome };
    }),
  );
}

/** The reablements that one part of a figure counts. */
export type JudgementsBehind = (figure: Pick<Figure, 'laCode' | 'group'>, part: FigurePart) => readonly Judgement[];

/** Puts the reablements of the denominator together by the figures that they count in. */
export function judgementsBehind(judgements: readonly Judgement[]): JudgementsBehind {
  const keyOf = (laCode: string | null, group: string) => `${foldText(laCode ?? '')}|${group}`;
  const counted = judgements.filter(({ inDenominator }) => inDenominator);
  const byFigure = groupBy(counted, ({ reablement: { laCode, age } }) =>
    groupsOf(age).map((group) => keyOf(laCode, group)),
  );
  return ({ laCode, group }, part) => {
    const those = byFigure.get(keyOf(laCode, group)) ?? [];
    return part === 'denominator' ? those : those.filter(({ inNumerator }) => inNumerator);
  };
}
