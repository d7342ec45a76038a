import type { Mapping } from '../../reference-tables/index.ts';

/**
 * The allowed value that a submitted text means, when it differs from it, or from a text that is mapped to it, only in
 * capitals, spaces and dashes; null when none does, or several do.
 */
export function smallDifference(text: string, mapping: Mapping): string | null {
  const wanted = withoutSmallThings(text);
  if (wanted === '') return null;
  const found = new Set([
    ...mapping.definedList.filter((value) => withoutSmallThings(value) === wanted),
    ...mapping.rows.filter(({ raw }) => withoutSmallThings(raw) === wanted).map(({ cleaned }) => cleaned),
  ]);
  const [only] = found;
  return found.size === 1 && mapping.definedList.includes(only) ? only : null;
}

function withoutSmallThings(text: string): string {
  return text.toLowerCase().replace(/[\s\p{Dash_Punctuation}]/gu, '');
}
