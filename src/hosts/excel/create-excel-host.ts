import type { FieldDefinition } from '../../reference-tables/index.ts';
import type { Host } from '../host.ts';
import { onSheet } from './session/error-sentences.ts';
import { ExcelSession } from './session/excel-session.ts';
import type { ExcelRun, OfficeFacts } from './session/excel-session.ts';
import { onBuildCommand } from './session/ribbon.ts';
import { CldHeaders } from './sources/cld-header.ts';
import { deathsHeaders } from './sources/deaths-headers.ts';
import { SourceFinder } from './sources/source-finder.ts';
import { readDecisions, writeDecisions } from './workbook/decisions-table.ts';
import { findSheet, goTo } from './workbook/go-to.ts';
import type { Cell } from './workbook/go-to.ts';
import { lastBuild } from './workbook/last-build.ts';
import { addPivot, refreshPivots } from './workbook/pivot.ts';
import { onSelection } from './workbook/selection.ts';
import { onSourceChanged } from './workbook/source-changes.ts';
import { writeTables } from './writing/write-tables.ts';

export type ExcelHostOptions = {
  /** The specification's columns, by which client level data is known. */
  readonly fields: () => Promise<readonly FieldDefinition[]>;
  /** The globals of office.js, unless others are given. */
  readonly excel?: ExcelRun;
  readonly office?: OfficeFacts & { readonly officeTheme?: { readonly isDarkTheme?: boolean } };
  readonly now?: () => Date;
  readonly msUntilAsked?: number;
};

/** The workbook that the pane was opened in. Ready once `Office.onReady` has said so. */
export async function createExcelHost(options: ExcelHostOptions): Promise<Host> {
  const { excel = Excel, office = Office.context, now = () => new Date() } = options;
  const session = new ExcelSession(excel, office, options.msUntilAsked);
  let headers: CldHeaders | null = null;
  const cldHeaders = async () => (headers ??= new CldHeaders(await options.fields()));
  const writtenAt = () => now().toISOString();

  const sources = new SourceFinder(session, cldHeaders, 'client level data');
  const deathLists = new SourceFinder(
    session,
    async () => deathsHeaders(await cldHeaders()),
    'the list of registered deaths',
  );

  /** Shows a sheet, or a cell of it, by the name of a source or the name that a result was given. */
  const show = async (name: string, cell?: Cell) => {
    const sheetId = sources.sheetId(name) ?? (await findSheet(session, name));
    return goTo(session, sheetId, name, cell);
  };

  return {
    kind: 'excel',
    isDarkTheme: office.officeTheme?.isDarkTheme ?? null,
    workbookName: await workbookName(session),
    listSources: (control, onFound) => sources.list(control, onFound),
    readSource: (name, control) => sources.read(name, control),
    listDeathLists: (control) => deathLists.list(control),
    readDeathList: (name, control) => deathLists.read(name, control),
    async writeOutputs(tables, control) {
      const notices = await writeTables(session, tables, control, writtenAt());
      return [...notices, ...(await refreshPivots(session))];
    },
    readDecisions: () => readDecisions(session),
    writeDecisions: (decisions) => writeDecisions(session, decisions, writtenAt()),
    lastBuild: () => onSheet(null, () => lastBuild(session)),
    openSheet: (sheetName) => show(sheetName),
    selectCell: (name, row, column) => show(name, { row: row - 1, column: column - 1 }),
    async selectField(name, row, field) {
      const { sheetId, header, headerRow, column } = await onSheet(name, () => sources.find(name));
      const at = (await cldHeaders()).columnOf(field, header);
      const cell = { row: row === null ? headerRow : row - 1, column: column + Math.max(0, at) };
      await goTo(session, sheetId, name, cell);
    },
    addPivot: (source) => onSheet(null, () => addPivot(session, source, writtenAt())),
    onSourceChanged: (listener) => onSourceChanged(session, () => sources.places(), listener),
    onBuildCommand,
    onSelection: (listener) => onSelection(session, listener),
  };
}

/** Null where Excel does not say: the pane works without it. */
async function workbookName(session: ExcelSession): Promise<string | null> {
  try {
    return await session.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });
  } catch {
    return null;
  }
}
