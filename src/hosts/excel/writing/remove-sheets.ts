import type { ExcelSession } from '../session/excel-session.ts';
import { markedSheets } from '../workbook/all-marks.ts';
import type { SheetMark } from '../workbook/sheet-mark.ts';

/** Deletes those of our sheets whose mark says so. */
export async function removeSheets(session: ExcelSession, goes: (mark: SheetMark) => boolean): Promise<void> {
  await session.run(async (context) => {
    const going = (await markedSheets(context)).filter(({ mark }) => goes(mark));
    if (going.length === 0) return;
    for (const { sheet } of going) sheet.delete();
    await context.sync();
  });
}

/** A new sheet of a write that did not come to its end. */
export const isUnfinished = ({ state }: SheetMark): boolean => state === 'unfinished';
