import { RunCancelled } from '../../../model/run-control.ts';
import type { RunControl } from '../../../model/run-control.ts';
import type { HostTable } from '../../host.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { daysFromOwnSerials } from '../sources/date-system.ts';
import { checkRowCounts } from './check-row-counts.ts';
import { checkWorkbook } from './check-workbook.ts';
import { clearAway, rollBack } from './clear-away.ts';
import { explainInterruption, explainNothingWritten } from './explain-failure.ts';
import { findTargets } from './find-targets.ts';
import { prepareTable } from './prepare-table.ts';
import { putAllInPlace } from './put-all-in-place.ts';
import { isUnfinished, removeSheets } from './remove-sheets.ts';
import { planTables } from './table-plan.ts';
import type { PreparedTable, WriteContext } from './write-context.ts';

/**
 * Writes tables to sheets of ours. First every table is made ready where it changes nothing: small ones in memory, others
 * on new sheets that are called unfinished. Only then do all take their places, in as few batches as can be; from there
 * on nothing stops it. So a fault or a cancel leaves the earlier results whole, and what is left over says what it is.
 * Gives sentences on what the analyst should know.
 *
 * Errors: what stops the writing, and what has become of the results.
 */
export async function writeTables(
  silent: ExcelSession,
  tables: readonly HostTable[],
  control: RunControl,
  writtenAt: string,
): Promise<string[]> {
  const session = silent.telling(control);
  const writing = { session, control, writtenAt, progress: progressOf(tables, control) };
  let ready;
  try {
    ready = await makeReady(tables, writing);
  } catch (error) {
    const leftOver = await clearAway(session);
    throw error instanceof RunCancelled ? error : explainNothingWritten(error, leftOver);
  }
  const { prepared, notices, context } = ready;
  control.report({ step: 'Put the results in their places', done: 0, total: null, unit: 'rows' });
  const interruption = await putAllInPlace(prepared, context);
  if (interruption) {
    const after = await rollBack(interruption, prepared, context);
    throw explainInterruption(after, prepared, await clearAway(session));
  }
  return [...notices, ...(await checkRowCounts(session, prepared))];
}

type Ready = {
  readonly prepared: readonly PreparedTable[];
  readonly notices: readonly string[];
  readonly context: WriteContext;
};

async function makeReady(
  tables: readonly HostTable[],
  writing: Omit<WriteContext, 'daysFromOwnSerials'>,
): Promise<Ready> {
  const { session, control } = writing;
  const plans = planTables(tables, session.isWeb);
  const { names, notices } = await checkWorkbook(session, plans);
  await removeSheets(session, isUnfinished);
  const targets = await findTargets(session, plans, names);
  const context = { ...writing, daysFromOwnSerials: await daysFromOwnSerials(session) };
  const prepared: PreparedTable[] = [];
  for (const target of targets) prepared.push(await prepareTable(target, context));
  await control.checkpoint();
  return { prepared, notices, context };
}

function progressOf(tables: readonly HostTable[], control: RunControl): WriteContext['progress'] {
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  return ({ plan: { table } }, rowsReady) => {
    const before = tables.slice(0, tables.indexOf(table)).reduce((sum, { rows }) => sum + rows, 0);
    control.report({ step: `Write ${table.title}`, done: before + rowsReady, total, unit: 'rows' });
  };
}
