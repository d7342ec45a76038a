import type { OutputTable } from '../../columns/output-table.ts';
import { createTable, columnsOf, stackTables } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import { reportingPeriodText } from '../6-measures/measure.ts';
import type { Figure, MeasureRun } from '../6-measures/measure.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { tableOfRecords } from './table-of-records.ts';

type FigureOfPeriod = Figure & { readonly reportingPeriod: string };

/** Grain: one row per reporting period, local authority, measure, description and group. */
export function ascofTable({ pairs }: MeasureResults, onlyDhscGrid: boolean): OutputTable {
  const figures: FigureOfPeriod[] = pairs
    .flatMap(({ latest, previous }) => [latest, previous])
    .flatMap((run) => run.figures.map((figure) => ({ ...figure, reportingPeriod: reportingPeriodText(run.period) })));
  return {
    name: 'ascof',
    title: 'ASCOF figures, latest and previous period',
    sheetName: 'ASCOF',
    table: tableOfRecords(
      figures.filter(({ inDhscGrid }) => inDhscGrid || !onlyDhscGrid),
      {
        Reporting_Period: { text: ({ reportingPeriod }) => reportingPeriod },
        LA_Code: { text: ({ laCode }) => laCode },
        LA_Name: { text: ({ laName }) => laName },
        Measure: { text: ({ measure }) => measure },
        Description: { text: ({ description }) => description },
        Group: { text: ({ group }) => group },
        Numerator: { integer: ({ numerator }) => numerator },
        Denominator: { integer: ({ denominator }) => denominator },
        Outcome: { decimal: ({ outcome }) => outcome },
      },
    ),
  };
}

/** Grain: one row per reporting period, local authority, measure and kind of unknown that DHSC counts beside a figure. */
export function ascofExcludedTable({ pairs }: MeasureResults): OutputTable {
  const rows = pairs
    .flatMap(({ latest, previous }) => [latest, previous])
    .flatMap((run) => run.excluded.map((row) => ({ ...row, reportingPeriod: reportingPeriodText(run.period) })));
  return {
    name: 'ascof_excl',
    title: 'Unknown accommodation and delivery mechanism',
    table: tableOfRecords(rows, {
      Reporting_Period: { text: ({ reportingPeriod }) => reportingPeriod },
      LA_Code: { text: ({ laCode }) => laCode },
      LA_Name: { text: ({ laName }) => laName },
      Measure: { text: ({ measure }) => measure },
      Description: { text: ({ description }) => description },
      Count: { integer: ({ count }) => count },
    }),
  };
}

/** Tables of one measure, the latest period's rows before the previous one's, with Reporting_Period in front. */
export function tablesOfPeriods(
  runs: readonly MeasureRun[],
  of: (run: MeasureRun) => readonly OutputTable[],
): OutputTable[] {
  const byName = new Map<string, { first: OutputTable; tables: Table[] }>();
  for (const run of runs) {
    for (const output of of(run)) {
      const known = byName.get(output.name) ?? { first: output, tables: [] };
      known.tables.push(withReportingPeriod(output.table, run));
      byName.set(output.name, known);
    }
  }
  return [...byName.values()].map(({ first, tables }) => ({ ...first, table: stackTables(tables) }));
}

function withReportingPeriod(table: Table, { period }: MeasureRun): Table {
  return createTable({
    Reporting_Period: TextColumn.constant(reportingPeriodText(period), table.numRows()),
    ...columnsOf(table),
  });
}
