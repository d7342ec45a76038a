import { firstNotMet } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Discharge } from './discharges.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { LinkedReablement, Pair, Reablement, WatchedReablement } from './linked-reablement.ts';

/** How many rules a pair of a reablement and a spell meets in a row. */
export type JudgedPair = Pair & { readonly met: number };

/** How one reablement turned out. */
export type Judgement = {
  readonly reablement: Reablement;
  /** The person's spells, the one that came furthest first; then the one that ended nearest the start. */
  readonly pairs: readonly JudgedPair[];
  /** Null when no discharge leads to it: it is in no figure. */
  readonly linked: LinkedReablement | null;
  /** DHSC's three flags: died, readmitted, entered a care home. `000` is the numerator; null when not linked. */
  readonly outcomeCombo: string | null;
};

export const NONE_OF_THE_OUTCOMES = '000';

export type JudgingRules = {
  readonly link: readonly Rule<Pair>[];
  /** Whether all rules on discharges are met. */
  readonly isDischarge: (spell: SpellNumber) => boolean;
  /** Died, readmitted, entered a care home: in the order of the flags. */
  readonly outcomes: readonly Rule<WatchedReablement>[];
  readonly dischargesOf: (spell: SpellNumber) => readonly Discharge[];
};

/**
 * Links a reablement to the last discharge near its start. DHSC asks for an admission by the start only when it looks
 * for that day; every discharge of the person on it is linked then.
 * Source: DHSC Create_ASCOF_2D, stages 3 and 4.
 */
export function judge(rules: JudgingRules, records: HospitalRecords, reablement: Reablement): Judgement {
  const { link, outcomes, dischargesOf } = rules;
  const { discharged } = records;
  const { start } = reablement.cluster;
  const spells = records.spellsOf(reablement.key);
  const distance = (spell: SpellNumber) => Math.abs(discharged[spell] - start);
  const pairs = spells
    .map((spell): JudgedPair => {
      const failed = firstNotMet(link, { reablement, spell });
      return { reablement, spell, met: failed ? link.indexOf(failed) : link.length };
    })
    .toSorted((a, b) => b.met - a.met || distance(a.spell) - distance(b.spell) || b.spell - a.spell);
  const leading = pairs.filter(({ met }) => met === link.length);
  if (leading.length === 0) return { reablement, pairs, linked: null, outcomeCombo: null };
  const watchedFrom = Math.max(...leading.map(({ spell }) => discharged[spell]));
  const onThatDay = spells.filter((spell) => discharged[spell] === watchedFrom && rules.isDischarge(spell));
  const linked: LinkedReablement = { ...reablement, watchedFrom, discharges: onThatDay.flatMap(dischargesOf) };
  const outcomeCombo = outcomes.map((rule) => (rule.holds(linked) ? '0' : '1')).join('');
  return { reablement, pairs, linked, outcomeCombo };
}
