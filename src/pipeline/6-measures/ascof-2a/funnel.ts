import { sentence } from '../explanation.ts';
import type { FunnelStep } from '../measure.ts';
import type { Ascof2aRules, Judgement } from './judge.ts';

/** What is left after each rule: rows down to the reablement services, from there on clusters of them. */
export function funnelOfReablements(
  services: readonly FunnelStep[],
  { cohort, denominator }: Ascof2aRules,
  judgements: readonly Judgement[],
): readonly FunnelStep[] {
  const rules = [...cohort, ...denominator];
  const step = (rule: string, text: string, met: number): FunnelStep => {
    const left = judgements.filter((judgement) => judgement.met >= met);
    const people = new Set(left.map(({ reablement }) => reablement.person)).size;
    return { rule, text: sentence(text), rows: left.length, people };
  };
  return [
    ...services,
    step('reablement', 'services at most 7 days apart are one reablement', 0),
    ...rules.map(({ id, met }, index) => step(id, met, index + 1)),
  ];
}
