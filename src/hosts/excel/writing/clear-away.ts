import type { ExcelSession } from '../session/excel-session.ts';
import { UNFINISHED_SHEET } from '../workbook/own-names.ts';
import type { Interruption } from './put-all-in-place.ts';
import { isUnfinished, removeSheets } from './remove-sheets.ts';
import type { PreparedTable, WriteContext } from './write-context.ts';

/** Deletes what a write left unfinished. Says what it could not clear away. */
export async function clearAway(session: ExcelSession): Promise<string> {
  try {
    await removeSheets(session, isUnfinished);
    return '';
  } catch {
    return ` A sheet called “${UNFINISHED_SHEET}” may be left over: the next build removes it, or delete it.`;
  }
}

/** Takes new sheets away again, unless an earlier table has its new rows already: then they belong together. */
export async function rollBack(
  interruption: Interruption,
  prepared: readonly PreparedTable[],
  { session, writtenAt }: WriteContext,
): Promise<Interruption> {
  const { states } = interruption;
  if (states === null || prepared.some(({ live, plan }) => live !== null && states.has(plan.table.name))) {
    return interruption;
  }
  try {
    await removeSheets(session, (mark) => mark.writtenAt === writtenAt);
    return { ...interruption, states: new Map() };
  } catch {
    return interruption;
  }
}
