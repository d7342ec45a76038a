import type { ValueRule } from './verdict.ts';

/** A value has to look so. Spaces before and after it do not count. */
export function patternRule(rule: string, pattern: RegExp): ValueRule {
  return (text) => (pattern.test(text.trim()) ? null : { rule });
}
