import { InputError } from '../../../model/input-error.ts';
import { uniqueSheetNames } from '../../files/workbook/sheet-names.ts';
import { inWords } from '../session/error-sentences.ts';
import { ExcelFault } from '../session/excel-fault.ts';
import type { ExcelSession } from '../session/excel-session.ts';
import { markedSheets } from './all-marks.ts';
import { setMark } from './sheet-mark.ts';

/** What a PivotTable shows first: rows by the first of these that the table has. */
const ROW_FIELDS = ['Event_Type', 'Measure', 'Reason', 'reason', 'field', 'section', 'mode'];
const SUMMED_FIELDS = ['Numerator', 'rows'];
const PLACE = 'A3';
const CHART_PLACE = { from: 'E3', to: 'M20' };

/**
 * A PivotTable and its chart over a result table, on a new sheet that comes to the front. Gives the sheet's name.
 * Errors: no such table; Excel made no PivotTable, and then no sheet is left; Excel made no chart, and the PivotTable is.
 */
export async function addPivot(session: ExcelSession, tableName: string, writtenAt: string): Promise<string> {
  const { header, sheets } = await lookAtTable(session, tableName);
  const [sheetName] = uniqueSheetNames([...sheets, 'CLD PivotTable']).slice(-1);
  const rowField = ROW_FIELDS.find((name) => header.includes(name)) ?? header[0];
  try {
    await session.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add(sheetName);
      setMark(sheet, { state: 'pivot', output: tableName, sheetName, writtenAt, rows: 0, columns: 0 });
      const table = workbook.tables.getItem(tableName);
      const pivot = sheet.pivotTables.add(sheetName, table, sheet.getRange(PLACE));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem(rowField));
      const summed = SUMMED_FIELDS.find((name) => header.includes(name));
      const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem(summed ?? countedField(header, rowField)));
      data.summarizeBy = summed ? 'Sum' : 'Count';
      pivot.refreshOnOpen = true;
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    await removeSheet(session, sheetName);
    throw notMade('The PivotTable could not be made', error, sheetName);
  }
  await addChart(session, sheetName, rowField);
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

/** Another column than the one in the rows, so that every row of it is counted. */
function countedField(header: readonly string[], rowField: string): string {
  return header.find((name) => name !== rowField) ?? rowField;
}

async function lookAtTable(
  session: ExcelSession,
  tableName: string,
): Promise<{ header: readonly string[]; sheets: readonly string[] }> {
  return session.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    context.workbook.worksheets.load('items/name');
    await context.sync();
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

async function addChart(session: ExcelSession, sheetName: string, rowField: string): Promise<void> {
  try {
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const range = sheet.pivotTables.getItem(sheetName).layout.getRange();
      const chart = sheet.charts.add('BarClustered', range, 'Auto');
      chart.title.text = `By ${rowField}`;
      chart.legend.visible = false;
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
