import { ownSheetMark, readMark } from './sheet-mark.ts';
import type { SheetMark } from './sheet-mark.ts';

export type MarkedSheet = { readonly sheet: Excel.Worksheet; readonly mark: SheetMark };

/** Our sheets, in the order of their tabs, with what they say of themselves; `id` and `name` are loaded. */
export async function markedSheets(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const marks = worksheets.items.map(ownSheetMark);
  await context.sync();
  return worksheets.items.flatMap((sheet, index) => {
    const mark = readMark(marks[index]);
    return mark ? [{ sheet, mark }] : [];
  });
}
