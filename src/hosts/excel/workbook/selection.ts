import type { ExcelSession } from '../session/excel-session.ts';
import { ownSheetMark, readMark } from './sheet-mark.ts';
import { listen } from './listen.ts';

/** Tells which row of which result sheet the analyst selected. Gives what stops the telling. */
export function onSelection(session: ExcelSession, listener: (sheetName: string, row: number) => void): () => void {
  return listen(session, (context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const row = firstRowOf(address);
      if (row === null) return;
      try {
        const name = await session.run((inner) => resultSheetOf(inner, worksheetId));
        if (name !== null) listener(name, row);
      } catch {
        // Following the selection is a convenience: Excel may be busy.
      }
    }),
  );
}

/** The name that our sheet was given, whatever it is called by now; null for other sheets. */
async function resultSheetOf(context: Excel.RequestContext, sheetId: string): Promise<string | null> {
  const property = ownSheetMark(context.workbook.worksheets.getItem(sheetId));
  await context.sync();
  const mark = readMark(property);
  return mark?.state === 'complete' ? mark.sheetName : null;
}

/** `B5`, `B5:C7`, `5:7`: the number of the first row; null for whole columns. */
export function firstRowOf(address: string): number | null {
  const found = /^\$?[A-Z]*\$?(\d+)/i.exec(address.slice(address.lastIndexOf('!') + 1));
  return found ? Number(found[1]) : null;
}
