import type { RunFile } from './parse-run-file.ts';

/** Where a run takes registered deaths from. */
export type DeathsChoice =
  { readonly from: 'local' } | { readonly from: 'none' } | { readonly from: 'list'; readonly file: string };

/** What a run file says of deaths: a variant, or a list named in either place; null when it says nothing. */
export function deathsOfRunFile({ deaths }: RunFile): DeathsChoice | null {
  const { variant, file = variant } = deaths ?? {};
  if (file === undefined) return null;
  return deaths?.file === undefined ? deathsChoice(file) : { from: 'list', file };
}

/** `local`, `no-ons`, or the path of a list. */
export function deathsChoice(text: string): DeathsChoice {
  if (text === 'local') return { from: 'local' };
  return text === 'no-ons' ? { from: 'none' } : { from: 'list', file: text };
}
