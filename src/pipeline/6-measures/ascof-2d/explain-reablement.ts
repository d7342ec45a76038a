import { isoOf } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation, Verdict } from '../explanation.ts';
import type { Rule } from '../rule.ts';
import { NOT_IN_CARE_HOME_RULE } from './discharge-rules.ts';
import { MEASURE, PART_1 } from './figures.ts';
import { HAS_SPELL } from './funnels.ts';
import type { HospitalRecords } from './hospital-records.ts';
import type { Judgement } from './judge.ts';
import type { LinkedReablement, Pair, Reablement, WatchedReablement } from './linked-reablement.ts';
import type { LongTermSupport } from './long-term-support.ts';
import { careHomeRow, OUTCOME_DAYS, outcomeWindow } from './outcome-rules.ts';
import { groupFinding, linkedFinding, outcomeFinding, spellFinding } from './reablement-findings.ts';
import { reablementSpan, staySpan, subjectOf, windowSpan } from './reablement-spans.ts';
import { groupsOf, TOTAL } from './slices.ts';

export type ReablementCases = {
  readonly period: Period;
  readonly records: HospitalRecords;
  readonly support: LongTermSupport;
  readonly link: readonly Rule<Pair>[];
  readonly outcomes: readonly Rule<WatchedReablement>[];
  readonly personIdOf: (reablement: Reablement) => string;
};

/** Why one reablement is or is not counted in part 1: the discharge that leads to it, then its outcomes. */
export function explainReablement(cases: ReablementCases, judgement: Judgement): Explanation {
  const { reablement, linked, pairs } = judgement;
  const about = { measure: MEASURE, description: PART_1, period: cases.period };
  if (linked) return { ...about, ...explainLinked(cases, judgement, linked) };
  const subject = subjectOf(reablement.cluster);
  const spans = [reablementSpan(reablement.cluster), windowSpan(reablement.cluster)];
  const rows = reablement.cluster.rows;
  const notCounted = { groups: [], subject, verdict: 'not counted', spans } as const;
  if (pairs.length === 0) {
    const reason = hasNoNhsNumber(cases, reablement)
      ? 'the person has no NHS number in the data, so no hospital spell can be found'
      : 'the hospital data hold no spell of the person';
    const text = sentence(reason);
    const seen = `${cases.records.count} rows of ${cases.records.spells.source}`;
    const findings = [{ rule: HAS_SPELL, text, met: false, saw: seen }];
    return {
      ...about,
      ...notCounted,
      because: sentence(`not counted, because ${reason}`),
      findings,
      deciding: HAS_SPELL,
      rows,
    };
  }
  const { findings, failed } = findingsOf(cases.link, pairs[0]);
  const supportRow =
    failed?.id === NOT_IN_CARE_HOME_RULE
      ? cases.support.openOn(reablement.key, 'care home or prison', cases.records.admitted[pairs[0].spell])
      : null;
  return {
    ...about,
    ...notCounted,
    because: sentence(`not counted, because ${failed?.notMet ?? ''}`),
    findings: [spellFinding(pairs.length), ...findings],
    deciding: failed?.id ?? null,
    rows: supportRow === null ? rows : [supportRow, ...rows],
    spans: [...spans, staySpan(cases.records, pairs[0])],
  };
}

function explainLinked(
  cases: ReablementCases,
  { pairs }: Judgement,
  linked: LinkedReablement,
): Omit<Explanation, 'measure' | 'description' | 'period'> {
  const { records, support, outcomes } = cases;
  const discharge = pairs.find(({ spell }) => linked.discharges.some((found) => found.spell === spell)) ?? pairs[0];
  const failed = outcomes.filter((rule) => !rule.holds(linked));
  const day = isoOf(linked.watchedFrom);
  const verdict: Verdict = failed.length === 0 ? 'numerator' : 'denominator only';
  const careHome = careHomeRow(support, linked);
  const communityRows = linked.discharges.flatMap(({ communityRow }) => (communityRow === null ? [] : [communityRow]));
  return {
    groups: [...new Set(linked.discharges.flatMap(groupsOf))].toSorted(
      (a, b) => Number(a === TOTAL) - Number(b === TOTAL),
    ),
    subject: `${subjectOf(linked.cluster)}, discharged from hospital on ${day}`,
    verdict,
    because: sentence(
      failed.length === 0
        ? `counted in the numerator, because neither death nor an unplanned readmission nor long term residential or nursing care followed within ${OUTCOME_DAYS} days of the discharge on ${day}`
        : `counted in the denominator but not in the numerator, because after the discharge on ${day} ${failed.map(({ notMet }) => notMet).join(', and ')}`,
    ),
    findings: [
      spellFinding(pairs.length),
      ...findingsOf(cases.link, discharge).findings,
      linkedFinding(records, linked),
      groupFinding(support, linked),
      ...outcomes.map((rule) => outcomeFinding(rule, linked)),
    ],
    deciding: (failed[0] ?? outcomes[outcomes.length - 1]).id,
    rows: [...new Set([...(careHome === null ? [] : [careHome]), ...linked.cluster.rows, ...communityRows])],
    spans: [
      reablementSpan(linked.cluster),
      windowSpan(linked.cluster),
      staySpan(records, discharge),
      { label: `${OUTCOME_DAYS} days after the discharge`, ...outcomeWindow(linked) },
    ],
  };
}

/** DHSC's person ID is the local authority's code and the LA's own number when there is no NHS number. */
function hasNoNhsNumber({ personIdOf }: ReablementCases, reablement: Reablement): boolean {
  return personIdOf(reablement)
    .toLowerCase()
    .startsWith(`${(reablement.laCode ?? '').toLowerCase()}_`);
}
