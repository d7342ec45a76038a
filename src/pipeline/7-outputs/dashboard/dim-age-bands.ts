import type { OutputTable } from '../../../columns/output-table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import { tableOfRecords } from '../table-of-records.ts';
import { distinctValues } from './distinct-values.ts';

/** Band → place, the oldest first. */
const SORT_ORDER: Readonly<Record<string, number>> = {
  '95 and above': 1,
  '85 to 94': 2,
  '75 to 84': 3,
  '65 to 74': 4,
  '45 to 64': 5,
  '25 to 44': 6,
  '18 to 24': 7,
  'under 18': 8,
  unknown: 9,
};

/** Grain: one row per age band in the single main table. Source: DHSC 7.Dimension_tables. */
export function dimAgeBands(master: Table): OutputTable {
  return {
    name: 'dim_age_bands',
    title: 'Dashboard: age bands',
    table: tableOfRecords(distinctValues(master, 'Der_Age_Band'), {
      Der_Age_Band: { text: (band) => band },
      Sort_order: { integer: (band) => SORT_ORDER[foldText(band ?? '')] ?? null },
    }),
  };
}
