import { HostError } from '../host/host-error.ts';
import { parseArea } from './address.ts';
import type { WorkbookModel } from './workbook-model.ts';

export const MAX_SHEET_NAME = 31;
const MAX_TABLE_NAME = 255;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const ROW_COLUMN_REFERENCE = /^(?:r\d*c\d*|r|c)$/i;

/** Raises InvalidArgument for a name no sheet may have, ItemAlreadyExists for one that is taken by another sheet. */
export function checkSheetName(workbook: WorkbookModel, name: unknown, own: object | null): string {
  const shaped = typeof name === 'string' && name.length >= 1 && name.length <= MAX_SHEET_NAME;
  if (!shaped || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') {
    throw new HostError('InvalidArgument');
  }
  const taken = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined && taken !== own) throw new HostError('ItemAlreadyExists');
  return name;
}

export function nextSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${String(number)}`) !== null) number++;
  return `Sheet${String(number)}`;
}

/** Raises InvalidArgument for a name no table may have, ItemAlreadyExists for one another table or name has. */
export function checkTableName(workbook: WorkbookModel, name: unknown, own: object | null): string {
  const shaped = typeof name === 'string' && name.length <= MAX_TABLE_NAME && TABLE_NAME.test(name);
  if (!shaped || parseArea(name) !== null || ROW_COLUMN_REFERENCE.test(name)) throw new HostError('InvalidArgument');
  const items = [...workbook.tables(), ...workbook.names];
  const taken = items.find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined && taken !== own) throw new HostError('ItemAlreadyExists');
  return name;
}

/** The first of `Table1`, `Table2` … that nobody has. */
export function nextName(prefix: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${prefix}${String(number)}`.toLowerCase())) number++;
  return `${prefix}${String(number)}`;
}
