import * as z from 'zod';
import { anyText, barredList, filledText, onsCode } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** A local authority with adult social care duties. `cldLaName` is the name CLD submissions carry, on which DHSC joins. */
export type LocalAuthority = {
  readonly laCode: string;
  readonly laName: string;
  readonly onsCode: string;
  readonly region: string;
  readonly cldLaName: string;
  readonly alternativeNames: readonly string[];
};

const PATH = 'lookups/la_lookup.csv';

const localAuthorityRow = z.object({
  la_code: z.string().regex(/^(\d{3}|[A-Z0-9]{5})$/, 'must be 3 digits or 5 letters and digits'),
  la_name: filledText,
  ons_code: onsCode,
  region: filledText,
  cld_la_name: filledText,
  alt_names: barredList,
  code_verified_in: filledText,
  ons_verified_in: filledText,
  notes: anyText,
});

/** Grain: one row per local authority. Reads: lookups/la_lookup.csv. */
export function readLocalAuthorities(read: ReadReference): readonly LocalAuthority[] {
  const rows = readTable(read, PATH, localAuthorityRow);
  checkUnique(PATH, rows, 'la_code', (cells) => cells.la_code);
  checkUnique(PATH, rows, 'la_name', (cells) => cells.la_name);
  checkUnique(PATH, rows, 'ons_code', (cells) => cells.ons_code);
  checkUnique(PATH, rows, 'cld_la_name', (cells) => cells.cld_la_name);
  return rows.map(({ cells }) => ({
    laCode: cells.la_code,
    laName: cells.la_name,
    onsCode: cells.ons_code,
    region: cells.region,
    cldLaName: cells.cld_la_name,
    alternativeNames: cells.alt_names,
  }));
}
