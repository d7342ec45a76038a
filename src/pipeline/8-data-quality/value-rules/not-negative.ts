import { patternRule } from './pattern-rule.ts';

export const notNegative = patternRule('negative-number', /^[^-]/);
