import { codeOf } from './error-code.ts';
import { ExcelFault } from './excel-fault.ts';

const TOO_MUCH =
  'holds more than Excel hands over at once, even in small portions. Use Excel for Windows or Mac, or go by files.';
const TOO_OLD = 'This Excel lacks something that CLD Tables needs. Update Excel, or go by files.';
const AWAY = 'Excel could not be reached. Check that you are online and that the workbook is open, then try again.';

/** What each of Excel's codes means for the analyst, and what to do. `it` is the sheet, or the workbook. */
const SENTENCES: Readonly<Record<string, (it: string) => string>> = {
  AccessDenied: (it) =>
    `${it} is protected or can only be read. Unprotect it with Review, Unprotect Sheet, or save the workbook under ` +
    'another name, then try again.',
  ApiNotAvailable: () => TOO_OLD,
  ApiNotFound: () => TOO_OLD,
  ConnectionFailure: () => AWAY,
  FilteredRangeConflict: (it) => `${it} has a filter that is in the way. Clear it with Data, Clear, then try again.`,
  InactiveWorkbook: () => 'Another workbook is in front. Click into the one with your data, then try again.',
  InsertDeleteConflict: (it) => `${it} has a table or filter that is in the way. Move or clear it, then try again.`,
  InvalidArgument: (it) => `${it} did not take what CLD Tables asked of it (InvalidArgument). Go by files instead.`,
  InvalidOperation: (it) =>
    `${it} cannot be changed at the moment (InvalidOperation). Close open dialogs in Excel, then try again.`,
  InvalidOperationInCellEditMode: () => 'Excel is editing a cell. Finish with Enter or Escape, then try again.',
  InvalidReference: (it) => `${it} was changed while CLD Tables was at work on it. Try again.`,
  ItemAlreadyExists: (it) =>
    `${it} needs a name that another sheet, table or name of the workbook has already. Rename that one, then try again.`,
  ItemNotFound: (it) => `${it} or a table on it is no longer there: it was deleted or renamed. Try again.`,
  MemoryLimitReached: () => 'Excel has run out of memory. Close other workbooks and try again, or go by files.',
  MergedRangeConflict: (it) =>
    `${it} has merged cells or another table in the way. Unmerge or move them, then try again.`,
  NonBlankCellOffSheet: (it) => `${it} is full. Delete what is not needed on it, then try again.`,
  OperationCellsExceedLimit: (it) => `${it} ${TOO_MUCH}`,
  PivotTableRangeConflict: (it) => `${it} has a PivotTable in the way. Move it to another sheet, then try again.`,
  RangeExceedsLimit: (it) => `${it} ${TOO_MUCH}`,
  RequestAborted: () => AWAY,
  RequestPayloadSizeLimitExceeded: (it) => `${it} ${TOO_MUCH}`,
  ResponsePayloadSizeLimitExceeded: (it) => `${it} ${TOO_MUCH}`,
  ServiceNotAvailable: () => AWAY,
  Timeout: (it) => `Excel took too long over ${it.slice(0, 1).toLowerCase()}${it.slice(1)}. Try again, or go by files.`,
  UnsupportedOperation: () => TOO_OLD,
};

/** Excel's error as a sentence that names the sheet. An error that is none of Excel's stays as it is. */
export function inWords(error: unknown, sheet: string | null): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const it = sheet === null ? 'The workbook' : `The sheet “${sheet}”`;
  const sentence = SENTENCES[code];
  if (sentence) return new ExcelFault(sentence(it));
  const where = sheet === null ? '' : ` at the sheet “${sheet}”`;
  return new ExcelFault(`Excel reported a fault of its own${where} (${code}). Save the workbook and try again.`);
}

/** Does something on a sheet; Excel's errors come out as sentences. */
export async function onSheet<T>(sheet: string | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inWords(error, sheet);
  }
}
