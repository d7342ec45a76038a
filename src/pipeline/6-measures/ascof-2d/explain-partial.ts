import type { Period } from '../../../model/period.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation } from '../explanation.ts';
import type { Rule } from '../rule.ts';
import { NOT_IN_CARE_HOME_RULE } from './discharge-rules.ts';
import type { LongTermSupport } from './long-term-support.ts';
import type { WatchedReablement } from './linked-reablement.ts';
import { careHomeRow, OUTCOME_DAYS, outcomeWindow } from './outcome-rules.ts';
import { dayBefore } from './partial-rules.ts';
import type { PartialReablement } from './partial-rules.ts';
import { reablementSpan, subjectOf } from './reablement-spans.ts';
import { countedAs, PARTIAL_DESCRIPTION, PARTIAL_MEASURE } from './partial-table.ts';
import { slicesOf } from './slices.ts';

export type PartialCasesToExplain = {
  readonly period: Period;
  readonly support: LongTermSupport;
  readonly rules: readonly Rule<PartialReablement>[];
  readonly outcomes: readonly Rule<WatchedReablement>[];
};

/** Why one reablement is or is not counted in the partial figure. */
export function explainPartial(cases: PartialCasesToExplain, reablement: PartialReablement): Explanation {
  const { period, support, rules, outcomes } = cases;
  const { findings, failed } = findingsOf(rules, reablement);
  const about = {
    measure: PARTIAL_MEASURE,
    description: PARTIAL_DESCRIPTION,
    period,
    subject: subjectOf(reablement.cluster),
    spans: [
      reablementSpan(reablement.cluster),
      { label: `${OUTCOME_DAYS} days after its start`, ...outcomeWindow(reablement) },
    ],
  };
  const rowsWith = (row: number | null) => [...new Set([...(row === null ? [] : [row]), ...reablement.cluster.rows])];
  if (failed) {
    const isInCareHome = failed.id === NOT_IN_CARE_HOME_RULE;
    return {
      ...about,
      groups: [],
      verdict: 'not counted',
      because: sentence(`not counted, because ${failed.notMet}`),
      findings,
      deciding: failed.id,
      rows: rowsWith(
        isInCareHome ? support.openOn(reablement.key, 'care home or prison', dayBefore(reablement)) : null,
      ),
    };
  }
  const notMet = outcomes.filter((rule) => !rule.holds(reablement));
  const reasons = notMet.length === 0 ? outcomes.map(({ met }) => met) : notMet.map(({ notMet: text }) => text);
  return {
    ...about,
    groups: slicesOf(countedAs(reablement)),
    verdict: notMet.length === 0 ? 'numerator' : 'denominator only',
    because: sentence(
      notMet.length === 0
        ? `counted in the numerator of the partial figure, because ${reasons.join(' and ')}`
        : `counted in the denominator of the partial figure only, because ${reasons.join(' and ')}`,
    ),
    findings: [
      ...findings,
      ...outcomes.map((rule) => ({
        rule: rule.id,
        text: sentence(notMet.includes(rule) ? rule.notMet : rule.met),
        met: !notMet.includes(rule),
        saw: rule.saw(reablement),
      })),
    ],
    deciding: (notMet[0] ?? outcomes[outcomes.length - 1]).id,
    rows: rowsWith(careHomeRow(support, reablement)),
  };
}
