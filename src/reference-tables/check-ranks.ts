import type { TableRow } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** The rows must be numbered 1, 2, 3 … in their order. */
export function checkRanks<Cells>(
  path: string,
  rows: readonly TableRow<Cells>[],
  column: string,
  rankOf: (cells: Cells) => number,
): void {
  rows.forEach(({ line, cells }, index) => {
    if (rankOf(cells) !== index + 1) throw referenceFault({ path, line, column }, `must be ${index + 1}`);
  });
}
