import { browserInputFile } from '../../hosts/files/browser/input-file.ts';
import { readList } from '../../hosts/files/read-list.ts';
import { methodOf } from '../../methods/index.ts';
import { InputError } from '../../model/input-error.ts';
import { measuresOfRun } from '../../pipeline/6-measures/run-measures.ts';
import type { MeasureResults } from '../../pipeline/6-measures/run-measures.ts';
import { reconcileLists as reconcile } from '../../pipeline/10-reconcile-lists/index.ts';
import { reconciliationTables } from '../../pipeline/10-reconcile-lists/reconciliation-tables.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import { isRecordLevelHeader } from '../../record-level-lists/list-columns.ts';
import { readRecordLevelList } from '../../record-level-lists/read-record-level-list.ts';
import type { RecordLevelRow } from '../../record-level-lists/record-level-row.ts';
import type { FinishedRun } from '../results/finished-run.ts';
import { reconciliationFacts } from '../results/reconciliation-facts.ts';
import type { ReconcileOrder, ReconciliationFacts } from '../results/reconciliation-facts.ts';
import { measuresOf } from './measures.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Holds DHSC's record-level lists against those of the last run. The answer is kept beside the last run, until the next;
 * cancelled or failed, an earlier one stays.
 * Errors: no run with figures, a method without lists, or no file that could be used.
 */
export async function reconcileLists(
  { files, otherMethod }: ReconcileOrder,
  context: RequestContext,
): Promise<ReconciliationFacts> {
  const { session, control } = context;
  const started = performance.now();
  const measures = measuresOf(session);
  const run = session.finishedRun();
  const { joined } = run.result.mainTables;
  if (!joined) throw new Error('There are figures without a joined main table');
  const { rows, failed } = await readLists(files, control);
  const other = otherMethod === undefined ? null : await figuresBy(otherMethod, run, context);
  const { submissions } = run.settings;
  const reconciliation = await reconcile({ theirs: rows, measures, joined, submissions, other }, control);
  const finished = { ...reconciliation, outputs: reconciliationTables(reconciliation) };
  const facts = reconciliationFacts(finished, failed, (performance.now() - started) / 1000);
  await control.settle();
  control.undoBy(() => (session.run = run));
  session.run = { ...run, reconciliation: finished };
  return facts;
}

/** Errors: none of the files can be used. */
async function readLists(
  files: readonly File[],
  control: RequestContext['control'],
): Promise<{ rows: RecordLevelRow[]; failed: { name: string; message: string }[] }> {
  const rows: RecordLevelRow[] = [];
  const failed: { name: string; message: string }[] = [];
  for (const [done, file] of files.entries()) {
    control.report({ step: 'Read the lists', done, total: files.length, unit: 'files' });
    await control.checkpoint();
    try {
      for (const row of readRecordLevelList(await readList(browserInputFile(file), isRecordLevelHeader)))
        rows.push(row);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push({ name: file.name, message: error.message });
    }
  }
  if (failed.length === files.length) throw new InputError(failed.map(({ message }) => message).join(' '));
  return { rows, failed };
}

/** The figures of the same data by another method, without ASCOF 2D, of which there is no list. */
async function figuresBy(
  method: string,
  { settings, decisions }: FinishedRun,
  { session: { reference }, control }: RequestContext,
): Promise<MeasureResults | null> {
  const periods = { joined: settings.periods.joined };
  const withLists = { ...methodOf(method), personLists: 'record-level' as const };
  const result = await runPipeline({ ...settings, periods, reference, decisions, method: withLists }, control);
  return measuresOfRun(result, { reference, ascofLatest: settings.ascofLatest }, control);
}
