import { InputError } from '../../../model/input-error.ts';
import { ExcelFault } from '../session/excel-fault.ts';
import { inWords } from '../session/error-sentences.ts';
import type { Interruption } from './put-all-in-place.ts';
import type { PreparedTable } from './write-context.ts';

const UNTOUCHED = 'Nothing was written: your sheets and the results of earlier builds are as they were.';
const YOURS = 'Your own sheets have not been changed.';

/** Why nothing was written. A refusal says all there is to say; after a fault the analyst asks what was lost. */
export function explainNothingWritten(error: unknown, leftOver: string): unknown {
  const worded = inWords(error, null);
  if (!(worded instanceof InputError)) return worded;
  return worded instanceof ExcelFault || leftOver !== '' ? withState(worded, UNTOUCHED, leftOver) : worded;
}

/** Why not all of the results are in place, and which are. */
export function explainInterruption(
  { error, sheetName, states }: Interruption,
  prepared: readonly PreparedTable[],
  leftOver: string,
): unknown {
  const stateOf = ({ plan }: PreparedTable) => states?.get(plan.table.name) ?? null;
  const missing = prepared.filter((table) => stateOf(table) !== 'complete');
  const worded = inWords(error, sheetName);
  if (!(worded instanceof InputError)) return worded;
  if (states === null) {
    return withState(
      worded,
      `Which sheets have the new results could not be found out. ${YOURS} Write again.`,
      leftOver,
    );
  }
  const incomplete = missing.filter((table) => stateOf(table) === 'incomplete');
  if (missing.length === prepared.length && incomplete.length === 0) return withState(worded, UNTOUCHED, leftOver);
  const red =
    incomplete.length === 0 ? '' : ` Incomplete, with a red tab: ${namesOf(incomplete)}. Do not use what is on it.`;
  return withState(worded, `Without the new results: ${namesOf(missing)}.${red} ${YOURS} Write again.`, leftOver);
}

function namesOf(tables: readonly PreparedTable[]): string {
  return tables.map(({ sheetName }) => `“${sheetName}”`).join(', ');
}

function withState({ message }: InputError, state: string, leftOver: string): InputError {
  return new ExcelFault(`${message} ${state}${leftOver}`);
}
