import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { isoOf } from '../../model/day.ts';
import { InputError } from '../../model/input-error.ts';
import { decimalText } from './decimal-text.ts';
import { fileKindOf } from './file-kind.ts';
import { workbookError } from './workbook-error.ts';

/** An Excel workbook in memory: the bytes of its file and the name to use in messages. */
export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

export type SheetName = { readonly name: string; readonly hidden: boolean };

/** Cells as text; a row ends with its last filled cell and may be shorter than the header. */
export type SheetRow = {
  /** The row's number in Excel. */
  readonly row: number;
  readonly cells: readonly (string | null)[];
};

const ROWS_PER_BLOCK = 2_000;
const SNIFFED_BYTES = 1 << 16;
const MS_PER_DAY = 86_400_000;
/** 31 December 9999, the last day of Excel's calendar. */
const LAST_DAY = 2_932_896;

/** The worksheets in the order of their tabs. */
export async function listSheets(file: WorkbookFile): Promise<SheetName[]> {
  checkKind(file);
  const sheets: SheetName[] = [];
  try {
    await readXlsx(file.bytes, {
      sheets: (info) => {
        sheets.push({ name: info.name, hidden: info.hidden === true || info.veryHidden === true });
        return false;
      },
    });
  } catch (error) {
    throw workbookError(error, file.name);
  }
  return sheets;
}

/**
 * The rows of one sheet in blocks, hidden and filtered ones too; rows without any cell may be left out. Text stays as it
 * is, numbers come in their shortest exact form, dates as ISO text without a time of day, `TRUE` and `FALSE`, errors as
 * Excel shows them (`#N/A`), empty cells as null. Of a formula the last result is read.
 */
export async function* readSheetRows(file: WorkbookFile, sheetName: string): AsyncGenerator<SheetRow[], void> {
  checkKind(file);
  let block: SheetRow[] = [];
  let rows = 0;
  try {
    for await (const { index, values } of streamXlsxRows(file.bytes, { sheet: sheetName })) {
      block.push({ row: index + 1, cells: values.map(cellText) });
      rows += 1;
      if (block.length < ROWS_PER_BLOCK) continue;
      yield block;
      block = [];
    }
  } catch (error) {
    throw workbookError(error, file.name, sheetName);
  }
  if (block.length > 0) yield block;
  if (rows === 0) await checkSheet(file, sheetName);
}

/** hucre reads a sheet that is not there as an empty one. */
async function checkSheet(file: WorkbookFile, sheetName: string): Promise<void> {
  const sheets = await listSheets(file);
  if (sheets.some(({ name }) => name === sheetName)) return;
  throw new InputError(`${file.name} has no sheet ${sheetName}. It has: ${sheets.map(({ name }) => name).join(', ')}.`);
}

function checkKind({ name, bytes }: WorkbookFile): void {
  const kind = fileKindOf(bytes.subarray(0, SNIFFED_BYTES), name);
  if (kind.kind === 'unsupported') throw new InputError(`${name} is ${kind.what}. ${kind.advice}`);
  if (kind.kind !== 'xlsx') throw new InputError(`${name} is not an Excel workbook. Choose it as a CSV file.`);
}

function cellText(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return decimalText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const day = Math.floor(value.getTime() / MS_PER_DAY);
  // Excel shows a number past its calendar as a row of #; there is no date to read.
  return day <= LAST_DAY ? isoOf(day) : '#NUM!';
}
