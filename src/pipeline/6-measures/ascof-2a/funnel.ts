import { sentence } from '../explanation.ts';
import type { FunnelStep } from '../measure.ts';
import { MAX_CLUSTER_GAP_DAYS } from '../reablement-clusters.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { Ascof2aRules, Judgement } from './judge.ts';

const TOGETHER = `Services at most ${MAX_CLUSTER_GAP_DAYS} days apart are one reablement.`;

/** What is left after each rule: rows down to the reablement services, from there on clusters of them. */
export function funnelOfReablements(
  services: readonly FunnelStep[],
  { cohort, denominator }: Ascof2aRules,
  judgements: readonly Judgement[],
): readonly FunnelStep[] {
  const rules = [...cohort, ...denominator];
  const rowsLeft = new Array<number>(rules.length + 1).fill(0);
  const metByPerson = new Map<PersonNumber, number>();
  for (const { reablement, met } of judgements) {
    for (let step = 0; step <= met; step++) rowsLeft[step]++;
    metByPerson.set(reablement.person, Math.max(metByPerson.get(reablement.person) ?? 0, met));
  }
  const peopleLeft = new Array<number>(rules.length + 1).fill(0);
  for (const met of metByPerson.values()) for (let step = 0; step <= met; step++) peopleLeft[step]++;
  const left = (step: number) => ({ rows: rowsLeft[step], people: peopleLeft[step] });
  return [
    ...services,
    { rule: 'reablement', text: TOGETHER, ...left(0) },
    ...rules.map(({ id, met }, index) => ({ rule: id, text: sentence(met), ...left(index + 1) })),
  ];
}
