import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation, RuleFinding } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';
import type { JudgedPart } from './judge-part.ts';
import { rankedName } from './judge-part.ts';
import { numeratorRule } from './numerator-rule.ts';
import type { PartDefinition } from './part.ts';
import { seenAge } from './person-rules.ts';
import { spanOfEvent } from './span-of-event.ts';

export type PartCases = {
  readonly context: MeasureContext;
  readonly period: Period;
  readonly definition: PartDefinition;
  readonly judged: JudgedPart;
  readonly groupsOf: (person: PersonNumber) => readonly string[];
};

/**
 * Why a person is in the numerator, in the denominator only, or not counted: one explanation for each of the two
 * figures for a person in their denominator, else one for both.
 */
export function explainPart(cases: PartCases): (person: PersonNumber) => readonly Explanation[] {
  const { judged } = cases;
  return (person) => {
    const rows = judged.rowsOf(person);
    if (judged.metByPerson[person] === 0) return [explainNoKind(cases, rows)];
    const { findings, failed } = findingsOf(judged.personRules, person);
    if (failed === null) return explainCounted(cases, person, rows, findings);
    const kind = failed.id === cases.definition.inDenominator.id ? `: ${judged.bestKind(person).name}` : '';
    return [
      {
        ...common(cases, rows),
        description: null,
        groups: [],
        verdict: 'not counted',
        because: withRemark(cases, rows, sentence(`not counted, because ${failed.notMet}${kind}`)),
        findings: withKinds(cases, person, rows, findings),
        deciding: failed.id,
      },
    ];
  };
}

function explainNoKind(cases: PartCases, rows: readonly number[]): Explanation {
  const { definition, judged } = cases;
  const { findings, failed } = findingsOf(judged.rowRules, rows[0]);
  const others = cohortRows(judged, rows).slice(1);
  return {
    ...common(cases, rows),
    description: null,
    groups: [],
    verdict: 'not counted',
    because: sentence(
      `not counted, because ${judged.metByRow[rows[0]] === 0 ? definition.noCase : (failed?.notMet ?? '')}`,
    ),
    findings: [...findings.slice(0, -1), ...others.map(judged.rules.kindFinding), ...findings.slice(-1)],
    deciding: failed?.id ?? null,
  };
}

function explainCounted(
  cases: PartCases,
  person: PersonNumber,
  rows: readonly number[],
  asked: readonly RuleFinding[],
): readonly Explanation[] {
  const { definition, judged } = cases;
  const groups = cases.groupsOf(person);
  const kind = judged.bestKind(person);
  const findings = [...withKinds(cases, person, rows, asked), groupFinding(cases, person, groups)];
  return definition.figures.map((figure): Explanation => {
    const numerator = numeratorRule(judged, figure);
    const isIn = numerator.holds(person);
    const counted = isIn
      ? `Counted in the numerator of ${figure.label}, because ${numerator.met}: ${kind.name}.`
      : `Counted in the denominator of ${figure.label} only, because ${numerator.notMet}: ${kind.name}.`;
    return {
      ...common(cases, rows),
      description: figure.description,
      groups,
      verdict: isIn ? 'numerator' : 'denominator only',
      because: isIn ? counted : withRemark(cases, rows, counted),
      findings: [...findings, ...findingsOf([numerator], person).findings],
      deciding: numerator.id,
    };
  });
}

/**
 * The rules asked of the row that came first, then those on the person; before the best kind of support is asked for,
 * the kind of each row.
 */
function withKinds(
  { definition, judged }: PartCases,
  person: PersonNumber,
  rows: readonly number[],
  asked: readonly RuleFinding[],
): RuleFinding[] {
  const ofRow = findingsOf(judged.rowRules, rows[0]).findings;
  if (asked.length <= judged.listRuleCount) return [...ofRow, ...asked];
  const kind = judged.bestKind(person);
  return [
    ...ofRow,
    ...asked.slice(0, judged.listRuleCount),
    ...cohortRows(judged, rows).map(judged.rules.kindFinding),
    ...(kind.unknownMechanism
      ? [{ rule: 'counted-as-unknown', text: definition.unknownMechanism, met: true, saw: rankedName(kind) }]
      : []),
    ...asked.slice(judged.listRuleCount),
  ];
}

function groupFinding({ context, period }: PartCases, person: PersonNumber, groups: readonly string[]): RuleFinding {
  const text =
    groups.length === 1
      ? 'The age is unknown, so the person is in the Total only.'
      : `The person is in the figures for ${groups.join(' and ')}.`;
  return { rule: 'age-group', text, met: true, saw: seenAge(context, period)(person) };
}

/** Rows that DHSC looks at, with or without a kind of support. */
function cohortRows({ rules, metByRow }: JudgedPart, rows: readonly number[]): readonly number[] {
  return rows.filter((row) => metByRow[row] >= rules.cohort.length);
}

function withRemark({ judged }: PartCases, rows: readonly number[], because: string): string {
  const remark = judged.rules.remark(cohortRows(judged, rows));
  return remark === null ? because : `${because} ${remark}`;
}

/** The rows are those of the cohort, else the one that came furthest. */
function common({ context, period, definition, judged }: PartCases, rows: readonly number[]) {
  const inCohort = cohortRows(judged, rows);
  const shown = inCohort.length > 0 ? inCohort : rows.slice(0, 1);
  const concerns = shown.filter((row) => judged.metByRow[row] > 0);
  return {
    measure: definition.measure,
    period,
    subject: null,
    rows: shown,
    spans: concerns.map((row) => spanOfEvent(context, row)),
  };
}
