import { foldText } from '../columns/text-dictionary.ts';

/** How much it tells against a value that it lacks a pair of the text, and that it has a pair the text lacks. */
const WEIGHT_MISSING = 0.8;
const WEIGHT_EXTRA = 0.2;

/**
 * The allowed values most like a text, the likest first, as far as any is like it at all. Alike is how many pairs of
 * neighbouring letters they share, in any order; a longer value that holds the whole text is very like it. Ties keep
 * the order of the list.
 */
export function closestValues(text: string, allowed: readonly string[], count: number): readonly string[] {
  const wanted = letterPairs(text);
  return allowed
    .map((value) => ({ value, likeness: likenessOf(wanted, letterPairs(value)) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ value }) => value);
}

/** How like an allowed value a text is: 0 to 1. */
export function likeness(text: string, value: string): number {
  return likenessOf(letterPairs(text), letterPairs(value));
}

/** 0 to 1 (Tversky's index). */
function likenessOf(wanted: ReadonlySet<string>, offered: ReadonlySet<string>): number {
  const shared = [...wanted].filter((pair) => offered.has(pair)).length;
  const unlike = WEIGHT_MISSING * (wanted.size - shared) + WEIGHT_EXTRA * (offered.size - shared);
  return shared === 0 ? 0 : shared / (shared + unlike);
}

/** The pairs of letters of each word, with a space before and after it, so that first and last letters weigh in. */
function letterPairs(text: string): Set<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from(` ${word}`, (letter, at) => letter + (word[at] ?? ' '))));
}
