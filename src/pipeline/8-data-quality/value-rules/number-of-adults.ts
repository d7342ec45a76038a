import { patternRule } from './pattern-rule.ts';

export const numberOfAdults = patternRule('not-a-whole-number', /^\d{1,4}$/);
