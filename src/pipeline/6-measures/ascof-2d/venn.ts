import type { Table } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import { reportingPeriodText } from '../measure.ts';
import type { Cells } from './counts.ts';
import { keyOfCell } from './grid.ts';
import type { GridCell } from './grid.ts';

/**
 * How death, readmission and care home overlap: seven combinations, and the total of each. The eighth, none of them, is
 * part 1's numerator.
 * Grain: one row per area and client type; 0 where nobody is.
 * Source: DHSC Create_ASCOF_2D, outcome breakdown for Venn diagram.
 */
export function vennTable(grid: readonly GridCell[], { reablements }: Cells, period: Period): Table {
  const rows = grid.map((cell) => {
    const combos = (reablements.get(keyOfCell(cell)) ?? []).map(({ outcomeCombo }) => outcomeCombo);
    return { ...cell, count: (passes: (combo: string) => boolean) => combos.filter(passes).length };
  });
  type Row = (typeof rows)[number];
  const all = (place: number) => ({ integer: ({ count }: Row) => count((combo) => combo.charAt(place) === '1') });
  const only = (wanted: string) => ({ integer: ({ count }: Row) => count((combo) => combo === wanted) });
  return tableOfRecords(rows, {
    Reporting_Period: { text: () => reportingPeriodText(period) },
    Area: { text: ({ area }) => area },
    Client_Type: { text: ({ clientType }) => clientType },
    Total_Death: all(0),
    Death_Only: only('100'),
    Death_Readmission: only('110'),
    Death_LTS: only('101'),
    Total_Readmission: all(1),
    Readmission_Only: only('010'),
    Readmission_LTS: only('011'),
    Total_LTS: all(2),
    LTS_Only: only('001'),
    All_3_Outcomes: only('111'),
  });
}
