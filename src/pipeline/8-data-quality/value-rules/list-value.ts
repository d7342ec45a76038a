import { foldText } from '../../../columns/text-dictionary.ts';
import { closestValues, specialValuesOf } from '../../../reference-tables/index.ts';
import type { Mapping } from '../../../reference-tables/index.ts';
import type { ListCertainty } from '../list-certainty.ts';
import type { ValueRule, Verdict } from './verdict.ts';

const DASHES = /[\u2010-\u2015]/g;
const SPACES = /[\s\u00a0]+/g;

/**
 * Whether a value is in the defined list of its field.
 * Unknowns: of a list that is not known nothing is said; a list that is not certain advises.
 */
export function listValue(mapping: Mapping, certainty: ListCertainty): ValueRule {
  if (mapping.definedList.length === 0) return () => null;
  const exact = new Set(mapping.definedList);
  const byFolded = new Map(mapping.definedList.map((value) => [foldText(value), value]));
  const byTidied = new Map(mapping.definedList.map((value) => [tidied(value), value]));
  const special = new Set(specialValuesOf(mapping.field));
  const { isSure, spellingIsSure, allowedStarts } = certainty;
  const outside = (use: string | undefined): Verdict => ({
    rule: isSure ? 'not-in-list' : 'perhaps-not-in-list',
    use,
  });

  return (text) => {
    if (exact.has(text)) return null;
    const folded = byFolded.get(foldText(text));
    if (folded !== undefined) return spellingIsSure ? { rule: 'case-or-spaces', use: folded } : null;
    const tidy = byTidied.get(tidied(text));
    if (tidy !== undefined) return { rule: 'spaces-or-dashes', use: tidy };
    const known = mapping.byFoldedRaw.get(foldText(text));
    const use = known && !special.has(known.cleaned) ? known.cleaned : undefined;
    if (known?.kind === 'R1') return { rule: isSure ? 'release-1-value' : 'perhaps-release-1-value', use };
    if (known) return outside(use);
    if (allowedStarts.some((start) => foldText(text).startsWith(start))) return null;
    return outside(closestValues(text, mapping.definedList, 1).at(0));
  };
}

/** As the comparison would see it if it overlooked all spaces that are too many, and kinds of dash. */
function tidied(text: string): string {
  return foldText(text.replace(DASHES, '-').replace(SPACES, ' ').trim());
}
