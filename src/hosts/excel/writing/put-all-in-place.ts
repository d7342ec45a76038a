import { MAX_BYTES_AT_ONCE } from '../session/chunk-size.ts';
import { markedSheets } from '../workbook/all-marks.ts';
import type { SheetMark } from '../workbook/sheet-mark.ts';
import { putInPlace } from './put-in-place.ts';
import type { PreparedTable, WriteContext } from './write-context.ts';

/** What kept tables from their places; `states` says how the sheets of this write are, null when nobody knows. */
export type Interruption = {
  readonly error: unknown;
  /** The sheet at which it happened, as far as can be told. */
  readonly sheetName: string | null;
  readonly states: ReadonlyMap<string, SheetMark['state']> | null;
};

/**
 * Puts prepared tables in their places: in one batch when they fit in one, so that all of them change or none. Null when
 * all are in place.
 */
export async function putAllInPlace(
  prepared: readonly PreparedTable[],
  writing: WriteContext,
): Promise<Interruption | null> {
  for (const batch of batches(prepared)) {
    try {
      await writing.session.run(async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const table of batch) putInPlace(context, table, writing);
        await context.sync();
      });
    } catch (error) {
      const states = await statesOf(writing);
      const missing = batch.find(({ plan }) => states?.get(plan.table.name) !== 'complete');
      // Else only the answer was lost.
      if (missing) return { error, sheetName: states && missing.sheetName, states };
    }
  }
  return null;
}

/** Output → state of its sheet, of this write only. */
async function statesOf({ session, writtenAt }: WriteContext): Promise<Interruption['states']> {
  try {
    const sheets = await session.run(markedSheets);
    return new Map(
      sheets.flatMap(({ mark }) => (mark.writtenAt === writtenAt ? [[mark.output, mark.state] as const] : [])),
    );
  } catch {
    return null;
  }
}

/** Neighbouring tables whose cells fit in one request; a table that is copied from its sheet goes alone. */
function batches(prepared: readonly PreparedTable[]): PreparedTable[][] {
  const all: PreparedTable[][] = [];
  let bytes = Infinity;
  for (const table of prepared) {
    const size = sizeOf(table);
    if (bytes + size > MAX_BYTES_AT_ONCE) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(table);
    bytes += size;
  }
  return all;
}

function sizeOf({ content, live }: PreparedTable): number {
  if (content.is === 'cells') return content.bytes;
  return live === null ? 0 : MAX_BYTES_AT_ONCE;
}
