import type { Period } from '../../../model/period.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation } from '../explanation.ts';
import type { Rule } from '../rule.ts';

/** Why a person without a reablement is not counted, by the row that came furthest; of several, the last one. */
export function explainNoReablement(
  about: Pick<Explanation, 'measure' | 'description'>,
  rules: readonly Rule<number>[],
  met: Uint8Array,
  rows: ArrayLike<number>,
  period: Period,
): Explanation {
  const furthest = Array.from(rows).reduce((best, row) => (met[row] >= met[best] ? row : best));
  const { findings, failed } = findingsOf(rules, furthest);
  return {
    ...about,
    period,
    groups: [],
    subject: null,
    verdict: 'not counted',
    because:
      failed === rules[0]
        ? 'Not counted, because the person has no reablement service.'
        : sentence(`not counted, because no reablement record of the person can be used: ${failed?.notMet ?? ''}`),
    findings,
    deciding: failed?.id ?? null,
    rows: [furthest],
    spans: [],
  };
}
