import type { OutputTable } from '../../../columns/output-table.ts';
import { selectColumns, withColumns } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import { tableOfRecords } from '../../7-outputs/table-of-records.ts';
import { reportingPeriodText } from '../measure.ts';
import { countDischarges, countReablements } from './counts.ts';
import type { Cells, ReablementCounts } from './counts.ts';
import { keyOfCell } from './grid.ts';
import type { GridCell } from './grid.ts';
import { decimalTextColumn, percentText } from './percent.ts';
import { TOTAL } from './slices.ts';
import { vennTable } from './venn.ts';

/** A row of part 1; DHSC leaves it blank when nobody is in its cell. */
export type Part1Row = GridCell & { readonly counts: ReablementCounts | null };

/** A row of part 2. Its numerator is by the local authority that reabled, its denominator by where people live. */
export type Part2Row = GridCell & { readonly discharges: number | null; readonly reablements: number | null };

export function part1Rows(grid: readonly GridCell[], { reablements }: Cells): readonly Part1Row[] {
  return grid.map((cell) => {
    const events = reablements.get(keyOfCell(cell));
    return { ...cell, counts: events ? countReablements(events) : null };
  });
}

export function part2Rows(part1: readonly Part1Row[], { discharges }: Cells): readonly Part2Row[] {
  return part1.map(({ counts, ...cell }) => {
    const found = discharges.get(keyOfCell(cell));
    return {
      ...cell,
      discharges: found ? countDischarges(found) : null,
      reablements: counts ? counts.denominator : null,
    };
  });
}

/**
 * DHSC's tables of ASCOF 2D with their Reporting_Period. Part 2 is left out when nobody knows where people live.
 * Source: DHSC Create_ASCOF_2D, outputs.
 */
export function ascof2dTables(
  part1: readonly Part1Row[],
  part2: readonly Part2Row[] | null,
  cells: Cells,
  period: Period,
): readonly OutputTable[] {
  const totals = <Row extends GridCell>(rows: readonly Row[]) => rows.filter(({ slice }) => slice === TOTAL);
  return [
    output('ascof_2d_part1', 'part 1, still in the community after 12 weeks', part1Table(totals(part1), period, false)),
    output('ascof_2d_part1_demographics', 'part 1 by age and sex', part1Table(part1, period, true)),
    ...(part2 === null
      ? []
      : [
          output('ascof_2d_part2', 'part 2, discharges into reablement', part2Table(totals(part2), period, false)),
          output('ascof_2d_part2_demographics', 'part 2 by age and sex', part2Table(part2, period, true)),
        ]),
    output('ascof_2d_venn', 'how the outcomes overlap', vennTable(totals(part1), cells, period)),
  ];
}

function output(name: string, about: string, table: Table): OutputTable {
  return { name, title: `ASCOF 2D: ${about}`, table };
}

function part1Table(rows: readonly Part1Row[], period: Period, withSlice: boolean): Table {
  const table = tableOfRecords(rows, {
    Area: { text: ({ area }) => area },
    Client_Type: { text: ({ clientType }) => clientType },
    Slice: { text: ({ slice }) => slice },
    Reporting_Period: { text: () => reportingPeriodText(period) },
    Denominator: { integer: ({ counts }) => counts && counts.denominator },
    Numerator: { integer: ({ counts }) => counts && counts.numerator },
    Outcome_Percent: { text: () => null },
    Died: { integer: ({ counts }) => counts && counts.died },
    Readmitted: { integer: ({ counts }) => counts && counts.readmitted },
    Entered_LT_ResNurs: { integer: ({ counts }) => counts && counts.enteredCareHome },
  });
  const percents = rows.map(({ counts }) => counts && percentText(counts.numerator, counts.denominator));
  return withPercents(table, percents, withSlice);
}

function part2Table(rows: readonly Part2Row[], period: Period, withSlice: boolean): Table {
  const table = tableOfRecords(rows, {
    Reporting_Period: { text: () => reportingPeriodText(period) },
    Area: { text: ({ area }) => area },
    Client_Type: { text: ({ clientType }) => clientType },
    Slice: { text: ({ slice }) => slice },
    Discharges: { integer: ({ discharges }) => discharges },
    Reablement_Count: { integer: ({ reablements }) => reablements },
    Outcome_Percent: { text: () => null },
  });
  return withPercents(table, rows.map(part2Percent), withSlice);
}

/** Blank without reablements or without discharges. */
export function part2Percent({ discharges, reablements }: Part2Row): string | null {
  return discharges === null || reablements === null ? null : percentText(reablements, discharges);
}

function withPercents(table: Table, percents: readonly (string | null)[], withSlice: boolean): Table {
  const whole = withColumns(table, { Outcome_Percent: decimalTextColumn(percents) });
  return withSlice
    ? whole
    : selectColumns(
        whole,
        whole.columnNames().filter((name) => name !== 'Slice'),
      );
}
