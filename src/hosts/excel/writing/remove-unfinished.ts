import type { ExcelSession } from '../session/excel-session.ts';
import { markedSheets } from '../workbook/all-marks.ts';

/** Deletes the new sheets of a write that did not come to its end. */
export async function removeUnfinished(session: ExcelSession): Promise<void> {
  await session.run(async (context) => {
    const unfinished = (await markedSheets(context)).filter(({ mark }) => mark.state === 'unfinished');
    if (unfinished.length === 0) return;
    for (const { sheet } of unfinished) sheet.delete();
    await context.sync();
  });
}
