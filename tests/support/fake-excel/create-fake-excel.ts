import { FakeWorkbook } from './arrange/fake-workbook.ts';
import { CellEdit } from './host/cell-edit.ts';
import type { Counters } from './host/counters.ts';
import { type FaultMoment, Faults } from './host/faults.ts';
import { HostSession } from './host/host-session.ts';
import type { ReadLimits } from './host/limits.ts';
import { References } from './host/references.ts';
import { WorkbookModel } from './model/workbook-model.ts';
import { excelNamespace } from './office/excel-namespace.ts';
import { loadOfficeProxies } from './office/load-office-proxies.ts';
import type { OfficeContext } from './office/office-context.ts';
import { SelectionHandlers } from './office/selection-handlers.ts';

/** The newest requirement set of desktop Excel that the fake was written against. */
const NEWEST_API = '1.20';

export interface FakeExcelOptions {
  readonly mode?: 'web' | 'desktop';
  readonly date1904?: boolean;
  /** The ExcelApi set this Excel has; later members raise ApiNotFound. */
  readonly apiVersion?: string;
  /** Whether more than 5,000,000 cells read as null (Excel's known lapse) or as RangeExceedsLimit. */
  readonly overCellLimit?: 'null' | 'error';
  /** Whether the text format alone keeps a leading = + - @ from making a formula. Not known of real Excel. */
  readonly textFormatStopsFormulas?: boolean;
  /** Excel on the web is known to report its size limits as GeneralException at times. */
  readonly payloadErrorCode?: string;
}

export interface FakeExcel {
  /** The `Excel` global: Microsoft's own, with `run` going to this workbook. */
  readonly Excel: typeof Excel;
  readonly Office: { readonly context: OfficeContext };
  readonly workbook: FakeWorkbook;
  readonly counters: Readonly<Counters>;
  /** Members of Excel that were asked for and the fake lacks, should the app have swallowed the error. */
  readonly missingMembers: readonly string[];
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The user selects cells; the add-in's selection handlers are told. */
  select(sheet: string, address: string): Promise<void>;
  /** The user types in a cell until `endCellEdit`. */
  beginCellEdit(): void;
  endCellEdit(): void;
  /** The nth sync from now fails; `after` means that its work is done and only the answer lost. */
  failAtSync(count: number, code: string, moment?: FaultMoment): void;
  /** Each nth sync from now fails: 1 is every one. */
  failEverySync(count: number, code: string, moment?: FaultMoment): void;
  clearFaults(): void;
  /** Reads of more cells than this give null values without an error. */
  nullValuesOver(cells: number): void;
}

let created = 0;

/** A new workbook with one empty sheet, `Sheet1`, behind Microsoft's own Excel proxies. */
export function createFakeExcel(options: FakeExcelOptions = {}): FakeExcel {
  const { mode = 'desktop', date1904 = false, textFormatStopsFormulas = false } = options;
  const proxies = loadOfficeProxies(mode, options.apiVersion ?? NEWEST_API);
  const readLimits: ReadLimits = { overCellLimit: options.overCellLimit ?? 'null', nullValuesOver: Infinity };
  const model = new WorkbookModel({ mode, date1904, textFormatStopsFormulas }, readLimits);
  model.addSheet('Sheet1');
  const workbook = new FakeWorkbook(model);
  const { counters } = model;
  const faults = new Faults();
  const cellEdit = new CellEdit();
  const payloadErrorCode = options.payloadErrorCode ?? null;
  const session = new HostSession(model, new References(counters), faults, cellEdit, payloadErrorCode);
  const controlId = `fake-excel-${String(++created)}`;
  const selection = new SelectionHandlers(proxies, controlId);
  const excel = excelNamespace(proxies, session, selection, controlId);
  return {
    Excel: excel,
    Office: { context: proxies.context },
    workbook,
    counters,
    missingMembers: session.missingMembers,
    run: (batch) => excel.run(batch),
    select: (sheet, address) => {
      workbook.sheet(sheet).select(address);
      return selection.fire(model);
    },
    beginCellEdit: () => {
      cellEdit.begin();
    },
    endCellEdit: () => {
      cellEdit.end();
    },
    failAtSync: (count, code, moment = 'before') => {
      faults.at(counters.syncs + count, { code, moment });
    },
    failEverySync: (count, code, moment = 'before') => {
      faults.every(counters.syncs, count, { code, moment });
    },
    clearFaults: () => {
      faults.clear();
    },
    nullValuesOver: (cells) => {
      readLimits.nullValuesOver = cells;
    },
  };
}
