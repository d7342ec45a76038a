/** SQL's three-valued logic, written out: null is UNKNOWN. */
export type Truth = boolean | null;

export const and = (...terms: readonly Truth[]): Truth =>
  terms.includes(false) ? false : terms.includes(null) ? null : true;

export const or = (...terms: readonly Truth[]): Truth =>
  terms.includes(true) ? true : terms.includes(null) ? null : false;

export const not = (term: Truth): Truth => (term === null ? null : !term);

type Value = number | null;

export const atMost = (a: Value, b: Value): Truth => (a === null || b === null ? null : a <= b);

export const below = (a: Value, b: Value): Truth => (a === null || b === null ? null : a < b);

export const between = (value: Value, low: Value, high: Value): Truth => and(atMost(low, value), atMost(value, high));

/** Case and trailing spaces do not count. */
export const fold = (text: string): string => text.toLowerCase().replace(/ +$/, '');

export const contains = (text: string | null, part: string): Truth =>
  text === null ? null : fold(text).includes(part);
