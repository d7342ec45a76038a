/** Name of the custom property that tells our sheets from the analyst's, whatever they are renamed to. */
const KEY = 'CLD Tables';

const STATES = ['unfinished', 'incomplete', 'complete', 'pivot'] as const;

/** What a sheet of ours says of itself. */
export type SheetMark = {
  /** `unfinished`: being prepared, to be thrown away; `incomplete`: caught in the middle of a change. */
  readonly state: (typeof STATES)[number];
  /** The output: `main_single`. */
  readonly output: string;
  /** The name that was asked for, which the sheet may not have got or kept. */
  readonly sheetName: string;
  /** When it was written, which is also which write it belongs to. */
  readonly writtenAt: string;
  readonly rows: number;
  /** Columns that we wrote; more than these are the analyst's. */
  readonly columns: number;
};

/** Sets a sheet's mark; an earlier one is replaced. */
export function setMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.customProperties.add(KEY, JSON.stringify(mark));
}

/** The sheet's mark, loaded with the next sync. */
export function ownSheetMark(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(KEY).load('value');
}

/** Null on a sheet that is not ours. */
export function readMark(property: Excel.WorksheetCustomProperty): SheetMark | null {
  if (property.isNullObject) return null;
  try {
    const mark: unknown = JSON.parse(property.value);
    return isMark(mark) ? mark : null;
  } catch {
    return null;
  }
}

function isMark(value: unknown): value is SheetMark {
  if (typeof value !== 'object' || value === null || !('state' in value)) return false;
  return STATES.some((state) => state === value.state) && 'output' in value && 'sheetName' in value;
}
