import * as z from 'zod';
import { filledText, onsCode, wholeNumber } from './cells.ts';
import { checkUnique } from './check-unique.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';

/** ONS mid-year population of a local authority in one age band. Unit: people. */
export type Population = {
  readonly midYear: number;
  readonly onsCode: string;
  readonly laName: string;
  readonly ageBand: string;
  readonly population: number;
  readonly source: string;
};

const PATH = 'lookups/population.csv';

const populationRow = z.object({
  mid_year: z
    .string()
    .regex(/^20\d\d$/, 'must be a year')
    .transform(Number),
  ons_code: onsCode,
  la_name: filledText,
  age_band: z.enum(['18 to 64', '65 and above', '18 and above'], 'must be 18 to 64, 65 and above or 18 and above'),
  population: wholeNumber,
  source: filledText,
});

/** Grain: one row per year, local authority and age band. Reads: lookups/population.csv. */
export function readPopulations(read: ReadReference): readonly Population[] {
  const rows = readTable(read, PATH, populationRow);
  checkUnique(PATH, rows, 'age_band', (cells) => `${cells.mid_year} ${cells.ons_code} ${cells.age_band}`);
  return rows.map(({ cells }) => ({
    midYear: cells.mid_year,
    onsCode: cells.ons_code,
    laName: cells.la_name,
    ageBand: cells.age_band,
    population: cells.population,
    source: cells.source,
  }));
}
