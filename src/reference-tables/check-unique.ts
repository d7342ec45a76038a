import { foldText } from '../columns/text-dictionary.ts';
import type { TableRow } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** No two rows may share a key, ignoring case and trailing spaces. `column` is the one to name when they do. */
export function checkUnique<Cells>(
  path: string,
  rows: readonly TableRow<Cells>[],
  column: string,
  keyOf: (cells: Cells) => string,
): void {
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const key = foldText(keyOf(cells));
    const first = lines.get(key);
    if (first !== undefined)
      throw referenceFault({ path, line, column }, `${keyOf(cells)} is already on line ${first}`);
    lines.set(key, line);
  }
}
