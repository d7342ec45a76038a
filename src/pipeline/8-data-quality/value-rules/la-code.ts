import { foldText } from '../../../columns/text-dictionary.ts';
import type { LocalAuthority } from '../../../reference-tables/index.ts';
import type { ValueRule } from './verdict.ts';

export function laCode(localAuthorities: readonly LocalAuthority[]): ValueRule {
  const known = new Set(localAuthorities.map((authority) => foldText(authority.laCode)));
  return (text) => (known.has(foldText(text)) ? null : { rule: 'la-code-unknown' });
}
