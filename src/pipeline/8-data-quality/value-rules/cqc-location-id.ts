import { patternRule } from './pattern-rule.ts';

export const cqcLocationId = patternRule('cqc-location-form', /^1-\d+$/);
