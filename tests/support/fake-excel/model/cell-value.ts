/** What a cell holds; an empty cell reads as `''`, as in `Range.values`. */
export type CellValue = string | number | boolean;

export const EMPTY = '';

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

export function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value.toUpperCase());
}

/** The members of `Excel.RangeValueType` that the fake tells apart. */
export function valueType(value: CellValue, numberFormat: string): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === EMPTY) return 'Empty';
  return isErrorText(value) && numberFormat !== '@' ? 'Error' : 'String';
}
