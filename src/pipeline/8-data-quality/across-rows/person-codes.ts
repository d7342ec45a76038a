import type { Identifiers } from './identifiers.ts';

/** Row → its person, by NHS number or else local identifier; 0 for nobody. */
export function personCodes({ nhs, nhsCount, local }: Identifiers): Int32Array {
  return nhs.map((code, row) => (code !== 0 ? code : local[row] === 0 ? 0 : nhsCount + local[row]));
}
