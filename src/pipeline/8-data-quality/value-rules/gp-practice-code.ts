import { patternRule } from './pattern-rule.ts';

export const gpPracticeCode = patternRule('gp-practice-code-form', /^[A-Z]\d{5}$/i);
