import * as z from 'zod';
import { filledText } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { FieldDefinition } from './field-definition.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** When a field of the specification must be filled, and whether its values may be listed. Conditions go by name. */
export type FieldStatus = {
  readonly field: string;
  readonly module: string;
  readonly appliesWhen: string;
  readonly mandatoryWhen: string;
  /** Identifiers and free text are never listed. */
  readonly shown: 'value' | 'identifier' | 'free text';
};

const PATH = 'data-quality/field_status.csv';

const statusRow = z.object({
  field: filledText,
  applies_when: filledText,
  mandatory_when: filledText,
  shown: z.enum(['value', 'identifier', 'free text']),
  certainty: z.enum(['stated', 'inferred', 'assumed']),
  source: filledText,
});

/** Grain: one row per field of DHSC's data quality list. Reads: data-quality/field_status.csv. */
export function readFieldStatuses(read: ReadReference, fields: readonly FieldDefinition[]): readonly FieldStatus[] {
  const rows = readTable(read, PATH, statusRow);
  checkUnique(PATH, rows, 'field', ({ field }) => field);
  const moduleOf = new Map(fields.map(({ name, module }) => [name, module]));
  return rows.map(({ line, cells }) => {
    const module = moduleOf.get(cells.field);
    if (module === undefined)
      throw referenceFault({ path: PATH, line, column: 'field' }, `${cells.field} is not in fields.csv`);
    const { field, applies_when: appliesWhen, mandatory_when: mandatoryWhen, shown } = cells;
    return { field, module, appliesWhen, mandatoryWhen, shown };
  });
}
