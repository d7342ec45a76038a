import * as z from 'zod';
import { filledText } from '../reference-tables/cells.ts';
import { checkUnique } from '../reference-tables/check-unique.ts';
import type { ReadReference } from '../reference-tables/index.ts';
import { readTable } from '../reference-tables/read-table.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';
import { SPELL_FIELDS } from './spell-fields.ts';
import type { SpellField } from './spell-fields.ts';

/** A way in which the header of a column is written. */
export type SpellHeader = { readonly field: SpellField; readonly header: string };

const PATH = 'lookups/hospital_spell_headers.csv';

const spellHeaderRow = z.object({
  field: z.enum(SPELL_FIELDS, 'is not a column of hospital spells'),
  header: filledText,
  source: filledText,
});

/**
 * The headers under which the columns of hospital spells are known; of two that are there, the one listed first counts.
 * Grain: one row per spelling. Reads: lookups/hospital_spell_headers.csv.
 */
export function readSpellHeaders(read: ReadReference): readonly SpellHeader[] {
  const rows = readTable(read, PATH, spellHeaderRow);
  checkUnique(PATH, rows, 'header', ({ header }) => normaliseHeader(header));
  return rows.map(({ cells: { field, header } }) => ({ field, header }));
}
