import { RunCancelled } from '../../../model/run-control.ts';
import type { RunControl } from '../../../model/run-control.ts';
import type { HostTable } from '../../host.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { daysFromOwnSerials } from '../sources/date-system.ts';
import { UNFINISHED_SHEET } from '../workbook/own-names.ts';
import { checkRowCounts } from './check-row-counts.ts';
import { checkWorkbook } from './check-workbook.ts';
import { explainInterruption, explainNothingWritten } from './explain-failure.ts';
import { findTargets } from './find-targets.ts';
import { prepareTable } from './prepare-table.ts';
import { putAllInPlace } from './put-all-in-place.ts';
import { removeUnfinished } from './remove-unfinished.ts';
import { planTables } from './table-plan.ts';
import type { PreparedTable, WriteContext } from './write-context.ts';

export type Written = {
  /** Sentences on what the analyst should know. */
  readonly notices: readonly string[];
  /** The name that was asked for → the name of the sheet. */
  readonly sheets: ReadonlyMap<string, string>;
};

/**
 * Writes tables to sheets of ours. First every table is made ready where it changes nothing: small ones in memory, others
 * on new sheets that are called unfinished. Only then do all take their places, in as few batches as can be. So a fault
 * or a cancel leaves the earlier results whole, and what is left over says what it is.
 *
 * Errors: what stops the writing, and what has become of the results.
 */
export async function writeTables(
  silent: ExcelSession,
  tables: readonly HostTable[],
  control: RunControl,
  writtenAt: string,
): Promise<Written> {
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
  const interruption = await putAllInPlace(prepared, context);
  if (interruption) throw explainInterruption(interruption, prepared, await clearAway(session));
  return {
    notices: [...notices, ...(await checkRowCounts(session, prepared))],
    sheets: new Map(prepared.map(({ plan, sheetName }) => [plan.table.sheetName, sheetName])),
  };
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
  await removeUnfinished(session);
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

/** Says what it could not clear away. */
async function clearAway(session: ExcelSession): Promise<string> {
  try {
    await removeUnfinished(session);
    return '';
  } catch {
    return ` A sheet called “${UNFINISHED_SHEET}” may be left over: the next build removes it, or delete it.`;
  }
}
