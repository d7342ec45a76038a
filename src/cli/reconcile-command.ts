import { existsSync } from 'node:fs';
import { nodeInputFile } from '../hosts/files/node/input-file.ts';
import { outputTargetOf, writeOutputs } from '../hosts/files/node/write-files.ts';
import { readList } from '../hosts/files/read-list.ts';
import { METHODS } from '../methods/index.ts';
import type { Method } from '../methods/index.ts';
import { InputError } from '../model/input-error.ts';
import { reconcileLists } from '../pipeline/10-reconcile-lists/index.ts';
import type { Reconciliation } from '../pipeline/10-reconcile-lists/index.ts';
import { RECONCILIATION_TABLES, reconciliationTables } from '../pipeline/10-reconcile-lists/reconciliation-tables.ts';
import { isRecordLevelHeader } from '../record-level-lists/list-columns.ts';
import { readRecordLevelList } from '../record-level-lists/read-record-level-list.ts';
import type { RecordLevelRow } from '../record-level-lists/record-level-row.ts';
import { outputOptions } from './output-options.ts';
import { terminalControl } from './progress-line.ts';
import { reconciliationSummary } from './reconciliation-summary.ts';
import { plannedRun } from './run-command.ts';
import { UsageError } from './usage-error.ts';
import { readInputs, runMethod } from './work-out-run.ts';

/** `cld reconcile`: the record-level lists that DHSC sends back, beside ours of the same run. */
export async function reconcileCommand(
  paths: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const started = performance.now();
  const [path, ...lists] = paths;
  if (path === undefined || lists.length === 0)
    throw new UsageError('Give the path of a run file or a folder, and then those of the lists from DHSC.');
  const output = outputOptions(options, RECONCILIATION_TABLES);
  const run = await plannedRun(path, options);
  const theirs = await readLists(lists);
  const control = terminalControl(process.stderr);
  try {
    const { input, wanted } = await readInputs(run, new Set(['joined', 'measures']), control);
    const own = await runMethod({ ...input, method: withLists(input.method) }, wanted, control);
    const joined = own.result.mainTables.joined;
    if (!joined || !own.measures)
      throw new InputError('There is nothing to compare the list with, because no joined table could be made.');
    const otherMethod = METHODS.findLast(({ id }) => id !== input.method.id);
    const other = otherMethod && (await runMethod({ ...input, method: withLists(otherMethod) }, wanted, control));
    const { submissions } = input;
    const reconciliation: Reconciliation = await reconcileLists(
      { theirs, measures: own.measures, joined, submissions, other: other?.measures ?? null },
      control,
    );
    const names = output.tables ?? RECONCILIATION_TABLES;
    const outputs = reconciliationTables(reconciliation).filter(({ name }) => names.includes(name));
    const written = await writeOutputs(outputs, { ...outputTargetOf(output.out, output.format), control });
    control.done();
    const seconds = (performance.now() - started) / 1000;
    print(
      reconciliationSummary(reconciliation, { method: input.method, assumptions: run.assumptions, written, seconds }),
    );
  } finally {
    control.done();
  }
}

/** A method whose own code sends no lists back can still be held against one. */
function withLists(method: Method): Method {
  return { ...method, personLists: 'record-level' };
}

async function readLists(paths: readonly string[]): Promise<RecordLevelRow[]> {
  const rows: RecordLevelRow[] = [];
  for (const path of paths) {
    if (!existsSync(path)) throw new InputError(`${path}: the list cannot be read. Check the path.`);
    rows.push(...readRecordLevelList(await readList(nodeInputFile(path), isRecordLevelHeader)));
  }
  return rows;
}
