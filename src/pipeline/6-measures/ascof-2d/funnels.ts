import { textOf } from '../../../columns/table.ts';
import { sentence } from '../explanation.ts';
import type { FunnelStep } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { funnelOf } from '../sift.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { Judgement } from './judge.ts';
import type { Pair } from './linked-reablement.ts';

/** A step of the funnel that is no rule: services become reablements. */
export const REABLEMENT_STEP = 'reablement';

export function reablementStep(clusters: readonly { readonly person: number }[]): FunnelStep {
  return {
    rule: REABLEMENT_STEP,
    text: 'Services at most 7 days apart are one reablement.',
    rows: clusters.length,
    people: new Set(clusters.map(({ person }) => person)).size,
  };
}

/** Part 1: rows down to the reablement services, then reablements that a spell of the person leads further. */
export function funnelOfReablements(
  services: readonly FunnelStep[],
  link: readonly Rule<Pair>[],
  judgements: readonly Judgement[],
): readonly FunnelStep[] {
  const step = (rule: string, text: string, passes: (judgement: Judgement) => boolean): FunnelStep => {
    const left = judgements.filter(passes).map(({ reablement }) => reablement.cluster.person);
    return { rule, text: sentence(text), rows: left.length, people: new Set(left).size };
  };
  return [
    ...services,
    reablementStep(judgements.map(({ reablement }) => reablement.cluster)),
    step(HAS_SPELL, 'the hospital data hold a spell of the person', ({ pairs }) => pairs.length > 0),
    ...link.map(({ id, met }, index) => step(id, met, ({ pairs }) => pairs.some((pair) => pair.met > index))),
  ];
}

export const HAS_SPELL = 'has-hospital-spell';

/** Part 2's denominator: rows of the hospital data and patients left after each rule. */
export function funnelOfDischarges(
  { spells }: HospitalRecords,
  rules: readonly Rule<SpellNumber>[],
  met: Uint8Array,
): readonly FunnelStep[] {
  const patients = textOf(spells.table, 'Der_DHSC_Pseudo_NHS_Number');
  const people = { personOf: patients.foldedCodes, count: patients.dictionary.folding.texts.length };
  const [first, ...steps] = funnelOf(rules, met, people);
  return [{ ...first, text: `Rows of ${spells.source}.` }, ...steps];
}
