import { patternRule } from './pattern-rule.ts';

/** A whole British postcode, with or without its space. */
export const postcode = patternRule('postcode-form', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i);
