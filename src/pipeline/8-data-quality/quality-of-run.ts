import { intsOf } from '../../columns/table.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { PipelineResult } from '../run-pipeline.ts';
import { dataQuality } from './index.ts';
import type { DataQuality } from './index.ts';
import { rowOfLine } from './row-of-line.ts';

/**
 * The quality of what a run used: rules look at every row of the submissions that it chose; values are counted over the
 * records of its main table (the single one where there is one), as DHSC does. A run without a main table looks at all.
 */
export function qualityOfRun(
  { mainTables, method: { textNull } }: PipelineResult,
  submissions: readonly Submission[],
  reference: ReferenceTables,
  strict = false,
): DataQuality {
  const mains = Object.values(mainTables).filter((main) => main !== undefined);
  const chosen = new Set(mains.flatMap(({ selection }) => selection.merged.flatMap((merged) => merged.submissions)));
  const main = mainTables.single ?? mainTables.joined;
  if (!main) return dataQuality({ submissions, reference, strict, textNull });
  const used = submissions.filter((submission) => chosen.has(submission));
  const files = intsOf(main.events, 'File').values;
  const lines = intsOf(main.events, 'Line').values;
  const countedRows = (file: number) => {
    const wanted = submissions.indexOf(used[file]);
    const { lines: submitted, rowCount } = used[file];
    const flags = new Uint8Array(rowCount);
    for (let event = 0; event < files.length; event++) {
      if (files[event] === wanted) flags[rowOfLine(submitted, lines[event])] = 1;
    }
    return flags;
  };
  return dataQuality({ submissions: used, reference, period: main.period, strict, textNull, countedRows });
}
