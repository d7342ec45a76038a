import { readRunFile } from '../../src/cli/run-file.ts';
import { METHODS, methodOf } from '../../src/methods/index.ts';
import { silentControl } from '../../src/model/run-control.ts';
import { measuresOfRun } from '../../src/pipeline/6-measures/run-measures.ts';
import { reconcileLists } from '../../src/pipeline/10-reconcile-lists/index.ts';
import type { ReconcileInput, Reconciliation } from '../../src/pipeline/10-reconcile-lists/index.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import { readRecordLevelList } from '../../src/record-level-lists/read-record-level-list.ts';
import type { RecordLevelRow } from '../../src/record-level-lists/record-level-row.ts';
import { goldenManifest, goldenTable } from './golden.ts';
import type { GoldenCase } from './golden.ts';
import { goldenInput, reference } from './golden-run.ts';

export type GoldenSide = Pick<ReconcileInput, 'measures' | 'joined' | 'submissions'>;

/** Our side of a golden case by a method, with its lists whether the method sends any or not. */
export async function goldenSide(golden: GoldenCase, method = METHODS[1].id): Promise<GoldenSide> {
  const input = await goldenInput(golden);
  const { runFile } = await readRunFile(goldenManifest(golden));
  const withLists = { ...methodOf(method), personLists: 'record-level' as const };
  const periods = { joined: input.periods.joined };
  const result = await runPipeline({ ...input, periods, method: withLists }, silentControl);
  const measures = await measuresOfRun(result, { reference, ascofLatest: runFile.ascof?.latest }, silentControl);
  const { joined } = result.mainTables;
  if (!joined || !measures) throw new Error(`${golden} made no figures`);
  return { measures, joined, submissions: input.submissions };
}

/** A record-level list that DHSC's own SQL made. */
export function goldenList(golden: GoldenCase, name: string): RecordLevelRow[] {
  const { columns, rows } = goldenTable(golden, name);
  const lines = rows.map((row, at) => ({ at: at + 2, cells: columns.map((column) => row[column]) }));
  return readRecordLevelList({ source: `${name}.csv`, rowWord: 'line', header: columns, rows: lines });
}

export function reconcile(
  theirs: readonly RecordLevelRow[],
  side: GoldenSide,
  other: ReconcileInput['other'] = null,
): Promise<Reconciliation> {
  return reconcileLists({ ...side, theirs, other }, silentControl);
}
