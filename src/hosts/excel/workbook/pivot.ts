import { InputError } from '../../../model/input-error.ts';
import type { PivotDescription } from '../../../model/pivot-description.ts';
import { tableNameOf, uniqueSheetNames } from '../../files/workbook/sheet-names.ts';
import type { PivotSource } from '../../host.ts';
import { inWords } from '../session/error-sentences.ts';
import { ExcelFault } from '../session/excel-fault.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { markedSheets } from './all-marks.ts';
import { chartTypeOf, countOfRows, layOut } from './pivot-layout.ts';
import { guardText } from '../writing/guard-text.ts';
import { setMark } from './sheet-mark.ts';

const TITLE_PLACE = 'A1';
/** The chart stands above, where no PivotTable can grow into it. */
const CHART_PLACE = { from: 'A3', to: 'H22' };
const PIVOT_PLACE = 'A24';

const NO_NEW_SHEET =
  'The structure of the workbook is protected, so no sheet can be added for a PivotTable. Unprotect it with Review, ' +
  'Protect Workbook, then ask again.';

/**
 * A PivotTable and its chart over a result table, on a new sheet that comes to the front. Gives the sheet's name.
 * Errors: no such table; Excel made no PivotTable, and then no sheet is left; Excel made no chart, and the PivotTable is.
 */
export async function addPivot(session: ExcelSession, source: PivotSource, writtenAt: string): Promise<string> {
  const tableName = tableNameOf(source.tableName);
  const { header, sheets } = await lookAtTable(session, tableName);
  const [sheetName] = uniqueSheetNames([...sheets, `Pivot ${source.sheetName}`]).slice(-1);
  const description = source.pivot ?? countOfRows(source.title, header);
  refuseIfColumnsAreGone(description, header, source);
  try {
    await session.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add(sheetName);
      setMark(sheet, { state: 'pivot', output: tableName, sheetName, writtenAt, rows: 0, columns: 0 });
      const title = sheet.getRange(TITLE_PLACE);
      title.values = [[guardText(description.title)]];
      title.format.font.bold = true;
      const pivot = sheet.pivotTables.add(sheetName, workbook.tables.getItem(tableName), sheet.getRange(PIVOT_PLACE));
      layOut(pivot, description);
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    await removeSheet(session, sheetName);
    throw notMade('The PivotTable could not be made', error, sheetName);
  }
  await addChart(session, sheetName, description);
  return sheetName;
}

/** PivotTables do not follow their table by themselves. Gives a sentence when ours could not be refreshed. */
export async function refreshPivots(session: ExcelSession): Promise<string[]> {
  try {
    await session.run(async (context) => {
      const pivots = (await markedSheets(context)).filter(({ mark }) => mark.state === 'pivot');
      if (pivots.length === 0) return;
      for (const { sheet } of pivots) sheet.pivotTables.refreshAll();
      await context.sync();
    });
    return [];
  } catch {
    return ['The PivotTables of earlier builds still show the earlier results. Refresh them with Data, Refresh All.'];
  }
}

async function lookAtTable(
  session: ExcelSession,
  tableName: string,
): Promise<{ header: readonly string[]; sheets: readonly string[] }> {
  return session.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    context.workbook.worksheets.load('items/name');
    context.workbook.protection.load('protected');
    await context.sync();
    if (context.workbook.protection.protected) throw new InputError(NO_NEW_SHEET);
    if (table.isNullObject) {
      throw new InputError(`The workbook has no table ${tableName} any more. Build the main table again.`);
    }
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    return {
      header: header.values[0].map(String),
      sheets: context.workbook.worksheets.items.map(({ name }) => name),
    };
  });
}

/** The analyst may have renamed or deleted a column of the table. */
function refuseIfColumnsAreGone(
  { rows, columns, value }: PivotDescription,
  header: readonly string[],
  { sheetName }: PivotSource,
): void {
  const gone = [...rows, ...columns, value].find((name) => !header.includes(name));
  if (gone === undefined) return;
  throw new InputError(
    `The table on the sheet “${sheetName}” has no column ${gone} any more. Build the main table again.`,
  );
}

async function addChart(session: ExcelSession, sheetName: string, description: PivotDescription): Promise<void> {
  try {
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const range = sheet.pivotTables.getItem(sheetName).layout.getRange();
      const chart = sheet.charts.add(chartTypeOf(description), range, 'Auto');
      chart.title.text = description.title;
      // Without a field in the columns there is one series, and the title says what it is.
      chart.legend.visible = description.columns.length > 0;
      chart.setPosition(CHART_PLACE.from, CHART_PLACE.to);
      await context.sync();
    });
  } catch (error) {
    throw notMade(`The PivotTable is on the sheet “${sheetName}”, without its chart`, error, sheetName);
  }
}

async function removeSheet(session: ExcelSession, sheetName: string): Promise<void> {
  try {
    await session.run(async (context) => {
      const sheets = await markedSheets(context);
      const own = sheets.find(({ sheet, mark }) => mark.state === 'pivot' && sheet.name === sheetName);
      own?.sheet.delete();
      await context.sync();
    });
  } catch {
    // The sheet is empty, and its name says whose it is.
  }
}

function notMade(what: string, error: unknown, sheetName: string): unknown {
  const worded = inWords(error, sheetName);
  return worded instanceof InputError ? new ExcelFault(`${what}. ${worded.message}`) : worded;
}
