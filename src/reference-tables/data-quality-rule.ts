import * as z from 'zod';
import { anyText, barredList, filledText } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { FieldDefinition } from './field-definition.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/** A rule that submitted data are held against: what it checks, how sure it is, and what to tell whoever broke it. */
export type DataQualityRule = {
  /** `end-before-start` */
  readonly id: string;
  /** The fields it is about; `any` stands for every field of the specification. */
  readonly fields: readonly string[];
  readonly module: string;
  /** What it checks, as a statement that is true of good data. */
  readonly checks: string;
  /** Whether it looks at a blank, at one value, at one row, or across rows. */
  readonly kind: 'blank' | 'value' | 'row' | 'across';
  /** DHSC's chk_ code of a value that breaks it; null for rules that are not about one value. */
  readonly validity: number | null;
  readonly certainty: string;
  readonly severity: 'fault' | 'advice';
  readonly message: string;
  readonly suggestion: string;
  readonly source: string;
};

const PATH = 'data-quality/rules.csv';
const ANY_FIELD = 'any';

const ruleRow = z.object({
  rule: z.string().regex(/^[a-z0-9-]+$/, 'must be of small letters, digits and hyphens'),
  fields: barredList,
  module: filledText,
  checks: filledText,
  kind: z.enum(['blank', 'value', 'row', 'across']),
  validity: z
    .string()
    .regex(/^(1|-[1-7])?$/, 'must be 1, -1 to -7, or blank')
    .transform((cell) => (cell === '' ? null : Number(cell))),
  certainty: z.enum(['stated', 'inferred', 'assumed']),
  severity: z.enum(['fault', 'advice']),
  message: filledText,
  suggestion: anyText,
  source: filledText,
});

/** Grain: one row per rule. Reads: data-quality/rules.csv. */
export function readDataQualityRules(
  read: ReadReference,
  fields: readonly FieldDefinition[],
): readonly DataQualityRule[] {
  const rows = readTable(read, PATH, ruleRow);
  checkUnique(PATH, rows, 'rule', ({ rule }) => rule);
  const known = new Set([ANY_FIELD, ...fields.map(({ name }) => name)]);
  return rows.map(({ line, cells: { rule, ...cells } }) => {
    const unknown = cells.fields.find((field) => !known.has(field));
    if (unknown !== undefined)
      throw referenceFault({ path: PATH, line, column: 'fields' }, `${unknown} is not in fields.csv`);
    return { id: rule, ...cells };
  });
}
