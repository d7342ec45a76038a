import { ownSheetMark, readMark } from '../workbook/sheet-mark.ts';
import { isOwnTableName } from '../workbook/own-names.ts';
import type { SourceHeaders } from './source-headers.ts';
import { headerTexts } from './header-text.ts';
import type { SourcePlace } from './source-place.ts';

type SheetRef = { readonly id: string; readonly name: string };

/** Titles and notes may stand above the headers. */
const ROWS_LOOKED_AT = 10;
const COLUMNS_LOOKED_AT = 500;

/** The data of one kind on some sheets. A sheet whose data is a table is read as that table, without what is round it. */
export async function lookAtSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetRef[],
  headers: SourceHeaders,
): Promise<SourcePlace[]> {
  const looks = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const mark = ownSheetMark(sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.tables.load('items/name,items/showHeaders');
    return { id, name, sheet, mark, used };
  });
  await context.sync();

  const filled = looks.filter(({ mark, used, sheet }) => {
    const isOurs = readMark(mark) !== null || sheet.tables.items.some(({ name }) => isOwnTableName(name));
    return !isOurs && !used.isNullObject;
  });
  const heads = filled.map((look) => {
    const { sheet, used } = look;
    const rows = Math.min(used.rowCount, ROWS_LOOKED_AT);
    const columns = Math.min(used.columnCount, COLUMNS_LOOKED_AT);
    const top = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, columns).load('values');
    const tables = sheet.tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => ({
        name: table.name,
        header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
        body: table.getDataBodyRange().load('rowIndex,rowCount'),
      }));
    return { ...look, top, tables };
  });
  await context.sync();

  return heads.flatMap(({ id, name, used, top, tables }) => {
    const onSheet = { sheetId: id, sheetName: name };
    const tablesFound = tables
      .map((table) => ({ ...table, texts: headerTexts(table.header.values[0]) }))
      .filter(({ texts }) => headers.rowAmong([texts]) === 0);
    if (tablesFound.length > 0) {
      return tablesFound.map(({ name: table, header, body, texts }): SourcePlace => ({
        ...onSheet,
        name: tablesFound.length === 1 ? name : `${name}, ${table}`,
        column: header.columnIndex,
        headerRow: header.rowIndex,
        header: texts,
        row: body.rowIndex,
        rows: body.rowCount,
      }));
    }
    const rows = top.values.map(headerTexts);
    const at = headers.rowAmong(rows);
    if (at === -1) return [];
    const headerRow = used.rowIndex + at;
    return [
      {
        ...onSheet,
        name,
        column: used.columnIndex,
        headerRow,
        header: rows[at],
        row: headerRow + 1,
        rows: used.rowIndex + used.rowCount - headerRow - 1,
      },
    ];
  });
}
