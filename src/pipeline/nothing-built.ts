import { nothingKept } from './nothing-kept.ts';
import type { PipelineResult } from './run-pipeline.ts';

/** Why no main table of a run holds a row: no file was chosen, or no row of it kept. Null when one does, or none was asked for. */
export function nothingBuilt({ mainTables, notBuilt }: PipelineResult): string | null {
  const built = Object.values(mainTables);
  if (built.some(({ table }) => table.numRows() > 0)) return null;
  const reasons = [...notBuilt.map(({ reason }) => reason), ...built.map(nothingKept)];
  return reasons.length === 0 ? null : reasons.join(' ');
}
