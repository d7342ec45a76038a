/**
 * One rule of a measure, in the order in which DHSC's SQL asks it. The same function decides the figure and explains
 * it, so that a reason can never drift from a count.
 */
export type Rule<Case> = {
  /** Stable short name, for tests, funnels and links: `alive-at-period-start`. */
  readonly id: string;
  /** What is so when the rule is met, in an analyst's words: `The person was alive at the start of the period`. */
  readonly met: string;
  /** What is so when it is not met, to follow "not counted because": `the person died before the period`. */
  readonly notMet: string;
  readonly holds: (subject: Case) => boolean;
  /** The values that the rule looked at: `Date_of_Death 2025-03-02`. Column names are DHSC's. */
  readonly saw: (subject: Case) => string;
};

/** The first rule that the case does not meet; null when it meets them all. */
export function firstNotMet<Case>(rules: readonly Rule<Case>[], subject: Case): Rule<Case> | null {
  for (const rule of rules) if (!rule.holds(subject)) return rule;
  return null;
}
