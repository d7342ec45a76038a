import type { Period } from '../../model/period.ts';
import { firstNotMet } from './rule.ts';
import type { Rule } from './rule.ts';

export type Verdict = 'numerator' | 'denominator only' | 'not counted';

/** One rule as it turned out for one case. The last one of a case that is not counted is the deciding one. */
export type RuleFinding = {
  readonly rule: string;
  /** What is so, as a sentence. */
  readonly text: string;
  readonly met: boolean;
  /** The values looked at. */
  readonly saw: string;
};

/** Why a person, or one episode of theirs, is or is not counted in a figure. */
export type Explanation = {
  /** `ASCOF 2E` */
  readonly measure: string;
  /** DHSC's description, where a measure has several; else null. */
  readonly description: string | null;
  readonly period: Period;
  /** The groups of the figure that the case belongs to: `65 and above`, `Total`. Empty when not counted. */
  readonly groups: readonly string[];
  /** What is judged, when not simply the person: `Reablement from 2025-05-01 to 2025-06-12`. */
  readonly subject: string | null;
  readonly verdict: Verdict;
  /** One sentence: `Not counted, because the person died before the period.` */
  readonly because: string;
  /** The rules in the order they were asked, with what they saw; the one that decides is `deciding`. */
  readonly findings: readonly RuleFinding[];
  readonly deciding: string | null;
  /** Main table rows that the verdict rests on, the deciding one first. */
  readonly rows: readonly number[];
  /** Spans to shade on a timeline: clusters, windows, the 365 days before an admission. */
  readonly spans: readonly { readonly label: string; readonly from: number; readonly to: number | null }[];
};

/** Every rule up to the first that is not met. */
export function findingsOf<Case>(
  rules: readonly Rule<Case>[],
  subject: Case,
): { findings: RuleFinding[]; failed: Rule<Case> | null } {
  const failed = firstNotMet(rules, subject);
  const asked = failed ? rules.slice(0, rules.indexOf(failed) + 1) : rules;
  return {
    failed,
    findings: asked.map((rule) => ({
      rule: rule.id,
      text: rule === failed ? sentence(rule.notMet) : sentence(rule.met),
      met: rule !== failed,
      saw: rule.saw(subject),
    })),
  };
}

/** First letter large, full stop at the end. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
