import { InputError } from '../model/input-error.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';

const NEEDED = {
  period: 'Reporting_Period',
  ids: 'LA_Person_Unique_Identifier',
  measure: 'Measure',
  description: 'Description',
  group: 'Group',
  numerator: 'Numerator',
  denominator: 'Denominator',
} as const;

const LA_CODE = 'LA_Code';

export type ListColumns = { readonly [name in keyof typeof NEEDED]: number } & {
  /** -1 without one. */
  readonly laCode: number;
};

/** Whether a row of headers could be that of a record-level list. */
export function isRecordLevelHeader(header: readonly string[]): boolean {
  return columnOf(header, NEEDED.measure) !== -1 && columnOf(header, NEEDED.ids) !== -1;
}

/** Where the columns stand. Errors: a list that lacks one. */
export function listColumns(header: readonly string[], source: string): ListColumns {
  const needed = (name: string) => {
    const column = columnOf(header, name);
    if (column !== -1) return column;
    throw new InputError(
      `${source}: the list has no column ${name}. A list from DHSC has ${Object.values(NEEDED).join(', ')}.`,
    );
  };
  return {
    period: needed(NEEDED.period),
    ids: needed(NEEDED.ids),
    measure: needed(NEEDED.measure),
    description: needed(NEEDED.description),
    group: needed(NEEDED.group),
    numerator: needed(NEEDED.numerator),
    denominator: needed(NEEDED.denominator),
    laCode: columnOf(header, LA_CODE),
  };
}

function columnOf(header: readonly string[], name: string): number {
  return header.findIndex((text) => normaliseHeader(text) === normaliseHeader(name));
}
