import type { OutputTable } from '../../columns/output-table.ts';
import { createTable, columnsOf, stackTables } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { TextColumn } from '../../columns/text-column.ts';
import type { Method } from '../../methods/index.ts';
import { DATE_OF_DEATH } from '../5-person-details/column-names.ts';
import { reportingPeriodText } from '../6-measures/measure.ts';
import type { Ascof2dResult } from '../6-measures/ascof-2d/index.ts';
import type { MeasureDefinition, MeasureRun } from '../6-measures/measure.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import { showSmallNumbers, SMALL_NUMBERS_TITLES } from './small-numbers.ts';
import type { SmallNumbersProfile } from './small-numbers.ts';
import type { Metrics2d } from './sql-qa-checks.ts';
import { sqlQaChecks } from './sql-qa-checks.ts';
import { tableOfRecords } from './table-of-records.ts';
import type { RecordColumn } from './table-of-records.ts';

/** The tables that step 5 and 6 make. */
export const MEASURE_TABLES: readonly string[] = [
  'person_details',
  'ascof',
  'ascof_excl',
  'ascof_2a_disaggregated',
  'ascof_2d_part1',
  'ascof_2d_part1_demographics',
  'ascof_2d_part2',
  'ascof_2d_part2_demographics',
  'ascof_2d_venn',
  'sql_qa_checks',
  'person_level_2a',
  'person_level_2bc',
  'person_level_2d',
  'person_level_2d_partial',
  'ascof_2d_partial',
  'person_level_2e',
  'person_level_3d_clients',
  'person_level_3d_carers',
  'person_list_2a',
  'person_list_2bc',
  'person_list_2e',
  'person_list_3d',
];

/** Every table of the measures that could be worked out. */
export function measureTables(results: MeasureResults, profile: SmallNumbersProfile): OutputTable[] {
  const runs = results.pairs.flatMap(({ measure, latest, previous }) =>
    [latest, previous].map((run) => ({ measure, run })),
  );
  return [
    personDetailsTable(results),
    ascofTable(results, profile),
    ascofExcludedTable(results),
    sqlQaChecks(
      runs.flatMap(({ run }) => run.figures),
      metrics2d(results.ascof2d),
    ),
    ...tablesOfPeriods(runs),
    ...results.ascof2d.tables,
  ];
}

/** What each year's person details call the date of death. */
const DEATH_COLUMNS: Record<Method['columns'], string> = { '2025-26': DATE_OF_DEATH, '2026-27': 'Der_Date_of_Death' };

/** Grain: one row per person of a local authority. */
function personDetailsTable({ personDetails, context: { method } }: MeasureResults): OutputTable {
  const columns = Object.entries(columnsOf(personDetails.table)).map(([name, column]) => [
    name === DATE_OF_DEATH ? DEATH_COLUMNS[method.columns] : name,
    column,
  ]);
  return {
    name: 'person_details',
    title: 'Latest known details of each person',
    table: createTable(Object.fromEntries(columns)),
  };
}

/**
 * Grain: one row per reporting period, local authority, measure, description and group.
 * With a small numbers profile the sheet says which, and what was suppressed.
 */
export function ascofTable({ pairs }: MeasureResults, profile: SmallNumbersProfile): OutputTable {
  const runs = pairs.flatMap(({ latest, previous }) => [latest, previous]);
  const figures = runs.flatMap((run) =>
    showSmallNumbers(
      run.figures.filter(({ inDhscGrid }) => inDhscGrid),
      profile,
    ).map((figure) => ({ ...figure, reportingPeriod: reportingPeriodText(run.period) })),
  );
  const columns: { readonly [name: string]: RecordColumn<(typeof figures)[number]> } = {
    Reporting_Period: { text: ({ reportingPeriod }) => reportingPeriod },
    LA_Code: { text: ({ laCode }) => laCode },
    LA_Name: { text: ({ laName }) => laName },
    Measure: { text: ({ measure }) => measure },
    Description: { text: ({ description }) => description },
    Group: { text: ({ group }) => group },
    Numerator: { integer: ({ numerator }) => numerator },
    Denominator: { integer: ({ denominator }) => denominator },
    Outcome: { decimal: ({ outcome }) => outcome },
  };
  const smallNumbers: typeof columns = {
    Suppressed: {
      text: ({ numerator, denominator }) =>
        [numerator === null ? 'numerator [c]' : '', denominator === null ? 'denominator [c]' : '']
          .filter(Boolean)
          .join(', ') || null,
    },
    Small_Numbers: { text: () => SMALL_NUMBERS_TITLES[profile] },
  };
  return {
    name: 'ascof',
    title: 'ASCOF figures, latest and previous period',
    sheetName: 'ASCOF',
    table: tableOfRecords(figures, profile === 'none' ? columns : { ...columns, ...smallNumbers }),
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

function metrics2d({ latest, previous }: Ascof2dResult): Metrics2d {
  const runs = [latest, previous];
  return { part1: runs.flatMap(({ metrics }) => metrics.part1), part2: runs.flatMap(({ metrics }) => metrics.part2) };
}

type RunOfMeasure = { readonly measure: MeasureDefinition; readonly run: MeasureRun };

/** The tables of each measure, the latest period's rows before the previous one's, with Reporting_Period in front. */
function tablesOfPeriods(runs: readonly RunOfMeasure[]): OutputTable[] {
  const byName = new Map<string, { first: OutputTable; tables: Table[] }>();
  for (const { measure, run } of runs) {
    const people: OutputTable = {
      name: measure.personLevelName,
      title: `${run.measure}: people as they enter the figure`,
      table: run.personLevel,
    };
    for (const output of [people, ...run.tables]) {
      const known: { first: OutputTable; tables: Table[] } = byName.get(output.name) ?? { first: output, tables: [] };
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
