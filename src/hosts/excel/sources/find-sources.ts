import type { RunControl } from '../../../model/run-control.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import type { SourceHeaders } from './source-headers.ts';
import { lookAtSheets } from './look-at-sheets.ts';
import type { SourcePlace } from './source-place.ts';

type SheetRef = { readonly id: string; readonly name: string };

/** So many at a time, that they appear as they are found and that looking can be stopped. */
const SHEETS_AT_ONCE = 8;

/** The sheets and tables with data of one kind, hidden ones too, in the order of their tabs; our own are left out. */
export async function findSources(
  session: ExcelSession,
  headers: SourceHeaders,
  control: RunControl,
  onFound: (place: SourcePlace) => void,
): Promise<SourcePlace[]> {
  const sheets = await session.run(listSheets);
  const found: SourcePlace[] = [];
  for (let from = 0; from < sheets.length; from += SHEETS_AT_ONCE) {
    control.report({ step: 'Look for client level data', done: from, total: sheets.length, unit: 'sheets' });
    await control.checkpoint();
    const some = sheets.slice(from, from + SHEETS_AT_ONCE);
    for (const place of await session.run((context) => lookAtSheets(context, some, headers))) {
      found.push(place);
      onFound(place);
    }
  }
  return found;
}

async function listSheets(context: Excel.RequestContext): Promise<SheetRef[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}
