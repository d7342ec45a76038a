import { isoOf } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation } from '../explanation.ts';
import type { Rule } from '../rule.ts';
import { NOT_IN_CARE_HOME_RULE } from './discharge-rules.ts';
import type { Discharge } from './discharges.ts';
import { MEASURE, PART_2 } from './figures.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { LongTermSupport } from './long-term-support.ts';
import { groupsOf, TOTAL } from './slices.ts';

export type DischargeCasesToExplain = {
  readonly period: Period;
  readonly records: HospitalRecords;
  readonly support: LongTermSupport;
  readonly rules: readonly Rule<SpellNumber>[];
  readonly dischargesOf: (spell: SpellNumber) => readonly Discharge[];
  /** Whether a reablement is linked to the spell. */
  readonly isLinked: (spell: SpellNumber) => boolean;
};

/** Why one hospital discharge is or is not counted in part 2. */
export function explainDischarge(cases: DischargeCasesToExplain, spell: SpellNumber): Explanation {
  const { period, records, support } = cases;
  const { findings, failed } = findingsOf(cases.rules, spell);
  const [from, to] = [records.admitted[spell], records.discharged[spell]];
  const about = {
    measure: MEASURE,
    description: PART_2,
    period,
    subject: `Hospital discharge on ${isoOf(to)}`,
    findings,
    spans: [{ label: 'In hospital', from: isoOf(from) === null ? to : from, to }],
  };
  if (failed) {
    const row =
      failed.id === NOT_IN_CARE_HOME_RULE ? support.openOn(records.keyOf(spell), 'care home or prison', from) : null;
    return {
      ...about,
      groups: [],
      verdict: 'not counted',
      because: sentence(`not counted, because ${failed.notMet}`),
      deciding: failed.id,
      rows: row === null ? [] : [row],
    };
  }
  const discharges = cases.dischargesOf(spell);
  const places = [...new Set(discharges.map(({ livesIn }) => livesIn ?? 'an unknown place'))].join(' and ');
  const linked = cases.isLinked(spell);
  return {
    ...about,
    groups: [...new Set(discharges.flatMap(groupsOf))].toSorted((a, b) => Number(a === TOTAL) - Number(b === TOTAL)),
    verdict: linked ? 'numerator' : 'denominator only',
    because: linked
      ? `Counted in the denominator of ${places}, where the patient lives; reablement followed, which counts in the numerator of the local authority that gave it.`
      : `Counted in the denominator of ${places}, where the patient lives, but not in the numerator, because no reablement is linked to the discharge.`,
    deciding: linked ? 'reablement-linked' : 'no-reablement-linked',
    findings: [
      ...findings,
      {
        rule: linked ? 'reablement-linked' : 'no-reablement-linked',
        text: linked
          ? 'A reablement is linked to this discharge.'
          : 'No reablement is linked to this discharge, or a later discharge is the one that counts for it.',
        met: linked,
        saw: records.describe(spell),
      },
    ],
    rows: [...new Set(discharges.flatMap(({ communityRow }) => (communityRow === null ? [] : [communityRow])))],
  };
}
