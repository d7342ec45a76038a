import type { ColumnType } from '../columns/column.ts';
import type { PivotDescription } from '../model/pivot-description.ts';
import type { RunControl } from '../model/run-control.ts';
import type { TableBlock } from '../model/table-block.ts';
import type { MappingDecision } from '../reference-tables/index.ts';

/** A worksheet or table of the workbook whose headings look like client level data. */
export type HostSource = {
  /** As the analyst sees it; also the name of the source it becomes. */
  readonly name: string;
  /** Rows of data below the headings. */
  readonly rows: number;
};

/** A row of a worksheet as text; `row` is its number in the sheet. */
export type HostRow = { readonly row: number; readonly cells: readonly (string | null)[] };

export type HostSourceContent = {
  readonly header: readonly string[];
  /** The rows in blocks, each read only when it is asked for. */
  readonly blocks: AsyncIterable<readonly HostRow[]>;
};

/** A result table to write; its rows are fetched block by block. */
export type HostTable = {
  readonly name: string;
  readonly title: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly rows: number;
  /** A text column that `holdsNumbers` has them with two decimals (`10.00`): a workbook holds such as numbers. */
  readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly holdsNumbers?: boolean }[];
  block(fromRow: number, toRow: number): Promise<TableBlock>;
};

/** A table that was written, to make a PivotTable of; without a description its rows are counted. */
export type PivotSource = Pick<HostTable, 'title' | 'sheetName' | 'tableName'> & {
  readonly pivot: PivotDescription | null;
};

/** Rows of the decisions table with the header first, for the worker to check. */
export type HostDecisions = { readonly source: string; readonly cells: readonly (readonly string[])[] };

/** What the workbook still tells of the last build. */
export type LastBuild = { readonly madeAt: string; readonly sheetName: string; readonly uniqueEvents: number };

/**
 * The pane's one door to the program that it runs in. Every promise may fail with `InputError`, whose message is for the
 * analyst, or with `RunCancelled` where a control is taken; a failed or cancelled write leaves the workbook as it was, or
 * its error says what it could not put back.
 */
export type Host = {
  readonly kind: 'excel' | 'browser';
  /** Null where the program does not tell. */
  readonly isDarkTheme: boolean | null;
  /** Null without a workbook. */
  readonly workbookName: string | null;
  /** Worksheets and tables with client level data; `onFound` tells each as it is found. */
  listSources(control: RunControl, onFound: (source: HostSource) => void): Promise<readonly HostSource[]>;
  readSource(name: string, control: RunControl): Promise<HostSourceContent>;
  /** Worksheets and tables that could be lists of registered deaths. */
  listDeathLists(control: RunControl): Promise<readonly HostSource[]>;
  readDeathList(name: string, control: RunControl): Promise<HostSourceContent>;
  /** Writes every table to its sheet, all or none. Gives sentences that the analyst should read. */
  writeOutputs(tables: readonly HostTable[], control: RunControl): Promise<readonly string[]>;
  /** Null when none have been kept yet. */
  readDecisions(): Promise<HostDecisions | null>;
  writeDecisions(decisions: readonly MappingDecision[]): Promise<void>;
  lastBuild(): Promise<LastBuild | null>;
  openSheet(sheetName: string): Promise<void>;
  /** Shows a cell of a source or of one of our sheets; row and column are counted from 1, as in Excel. */
  selectCell(name: string, row: number, column: number): Promise<void>;
  /**
   * Shows the cell of a source that holds a field in a row, wherever its column is by now. Without a row it is the header;
   * where the sheet lacks the field, the first cell of the row.
   */
  selectField(name: string, row: number | null, field: string): Promise<void>;
  /** A PivotTable and its chart on a sheet of their own, over an Excel table of ours; gives the sheet's name. */
  addPivot(source: PivotSource): Promise<string>;
  /** Tells when a source's sheet has been edited, by its name. Gives what stops the telling. */
  onSourceChanged(listener: (name: string) => void): () => void;
  /** Tells when the build is asked for outside the pane, on the ribbon. Gives what stops the telling. */
  onBuildCommand(listener: () => void): () => void;
  /** Tells which row of which of our sheets was selected. Gives what stops the telling. */
  onSelection(listener: (sheetName: string, row: number) => void): () => void;
};
