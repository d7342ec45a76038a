import * as z from 'zod';
import { filledText, wholeNumber } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { Mapping } from './mapping.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** How complete the mapping of a field is, and how far it can be trusted to call a submitted text invalid. */
export type MappingStatus = {
  readonly field: string;
  readonly release2List: string;
  readonly weakestConfidence: string;
  readonly safeForValidityChecks: string;
  readonly rowsRelease2: number;
  readonly rowsRelease1: number;
  readonly rowsInvalid: number;
};

const PATH = 'mapping_status.csv';

const statusRow = z.object({
  field: filledText,
  r2_list: filledText,
  weakest_r2_confidence: filledText,
  safe_for_validity_checks: filledText,
  rows_r2: wholeNumber,
  rows_r1: wholeNumber,
  rows_invalid: wholeNumber,
});

/** Grain: one row per list field, under its name in fields.csv. Reads: mapping_status.csv. */
export function readMappingStatus(
  read: ReadReference,
  mappings: ReadonlyMap<string, Mapping>,
): readonly MappingStatus[] {
  const rows = readTable(read, PATH, statusRow);
  checkUnique(PATH, rows, 'field', (cells) => cells.field);
  const fieldOf = new Map([...mappings.keys()].map((field) => [field.toLowerCase(), field]));
  return rows.map(({ line, cells }) => {
    const field = fieldOf.get(cells.field);
    if (field === undefined)
      throw referenceFault({ path: PATH, line, column: 'field' }, `${cells.field} has no mapping`);
    return {
      field,
      release2List: cells.r2_list,
      weakestConfidence: cells.weakest_r2_confidence,
      safeForValidityChecks: cells.safe_for_validity_checks,
      rowsRelease2: cells.rows_r2,
      rowsRelease1: cells.rows_r1,
      rowsInvalid: cells.rows_invalid,
    };
  });
}
