import type { TableRow } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** Each value must be spelled as in the list it comes from, such as the defined list of a field. */
export function checkListed<Cells>(
  path: string,
  rows: readonly TableRow<Cells>[],
  column: string,
  valueOf: (cells: Cells) => string,
  allowed: readonly string[],
): void {
  const allowedSet = new Set(allowed);
  for (const { line, cells } of rows) {
    const value = valueOf(cells);
    if (!allowedSet.has(value)) throw referenceFault({ path, line, column }, `${value} is not in the defined list`);
  }
}
