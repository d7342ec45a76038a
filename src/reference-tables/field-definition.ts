import * as z from 'zod';
import { anyText, barredList, filledText, wholeNumber, yesOrNo } from './cells.ts';
import { checkRanks } from './check-ranks.ts';
import { checkUnique } from './check-unique.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** A column of the CLD specification. `name` is DHSC's spelling in its SQL, `specName` the header as specified. */
export type FieldDefinition = {
  readonly name: string;
  readonly specName: string;
  readonly alternativeHeaders: readonly string[];
  readonly type: string;
  readonly module: string;
  readonly inRelease1: boolean;
  readonly inRelease2: boolean;
  readonly mandatory: string;
  readonly notes: string;
};

const PATH = 'fields.csv';

const fieldRow = z.object({
  order: wholeNumber,
  field: z.string().regex(/^[A-Za-z0-9_]+$/, 'must be a column name of letters, digits and _'),
  spec_name: filledText,
  alt_headers: barredList,
  type: z.enum(['code', 'date', 'text', 'list', 'integer', 'decimal']),
  module: filledText,
  in_r1: yesOrNo,
  in_r2: yesOrNo,
  mandatory: filledText,
  notes: anyText,
  source: filledText,
});

/** The columns of the specification in its order. Reads: fields.csv. */
export function readFieldDefinitions(read: ReadReference): readonly FieldDefinition[] {
  const rows = readTable(read, PATH, fieldRow);
  checkUnique(PATH, rows, 'field', (cells) => cells.field);
  checkUnique(PATH, rows, 'spec_name', (cells) => cells.spec_name);
  checkRanks(PATH, rows, 'order', (cells) => cells.order);
  return rows.map(({ cells }) => ({
    name: cells.field,
    specName: cells.spec_name,
    alternativeHeaders: cells.alt_headers,
    type: cells.type,
    module: cells.module,
    inRelease1: cells.in_r1,
    inRelease2: cells.in_r2,
    mandatory: cells.mandatory,
    notes: cells.notes,
  }));
}
