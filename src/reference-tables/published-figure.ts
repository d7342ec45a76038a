import * as z from 'zod';
import { filledText, numberOrBlank, onsCode } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';

/**
 * A figure of the ASCOF publication, for a local authority, region or England.
 *
 * Unknowns: `value` is null where DHSC prints a marker, `[c]` suppressed or not available, `[x]` no data.
 */
export type PublishedFigure = {
  readonly geographicalCode: string;
  readonly laName: string;
  readonly measure: string;
  readonly disaggregation: string;
  readonly measureType: string;
  readonly value: number | null;
  readonly marker: string | null;
  readonly year: string;
  readonly onsCode: string;
  readonly source: string;
};

const PATH = 'lookups/ascof_published.csv';

const publishedRow = z.object({
  geographical_code: filledText,
  la_name: filledText,
  measure: filledText,
  disaggregation: filledText,
  measure_type: z.enum(['Numerator', 'Denominator', 'Outcome'], 'must be Numerator, Denominator or Outcome'),
  value: numberOrBlank,
  year: z.string().regex(/^20\d\d-\d\d$/, 'must be a financial year such as 2024-25'),
  source: filledText,
  ons_code: onsCode,
  flag: z.enum(['', '[c]', '[x]'], 'must be [c], [x] or blank').transform((cell) => (cell === '' ? null : cell)),
});

/** Grain: one row per area, measure, disaggregation, measure type and year. Reads: lookups/ascof_published.csv. */
export function readPublishedFigures(read: ReadReference): readonly PublishedFigure[] {
  const rows = readTable(read, PATH, publishedRow);
  checkUnique(PATH, rows, 'measure', (cells) =>
    [cells.ons_code, cells.measure, cells.disaggregation, cells.measure_type, cells.year].join(', '),
  );
  for (const { line, cells } of rows)
    if ((cells.value === null) !== (cells.flag !== null))
      throw referenceFault({ path: PATH, line, column: 'value' }, 'must be a number, or blank beside a flag');
  return rows.map(({ cells }) => ({
    geographicalCode: cells.geographical_code,
    laName: cells.la_name,
    measure: cells.measure,
    disaggregation: cells.disaggregation,
    measureType: cells.measure_type,
    value: cells.value,
    marker: cells.flag,
    year: cells.year,
    onsCode: cells.ons_code,
    source: cells.source,
  }));
}
