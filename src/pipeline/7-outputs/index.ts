import { stackTables } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import type { Method } from '../../methods/index.ts';
import { formatImportTime } from '../../model/import-time.ts';
import type { Mode } from '../../model/mode.ts';
import type { Submission } from '../../submissions/submission.ts';
import { ascof2d } from '../6-measures/ascof-2d/index.ts';
import type { MeasureDefinition } from '../6-measures/measure.ts';
import type { SubmissionPeriods } from '../1-select-submissions/submission-periods.ts';
import { MEASURES } from '../6-measures/index.ts';
import { WAITING_TIMES_TABLES } from '../6-measures/waiting-times/index.ts';
import type { WaitingTimes } from '../6-measures/waiting-times/index.ts';
import { fixRankingTable } from '../8-data-quality/fix-ranking/fix-ranking-table.ts';
import type { DataQuality } from '../8-data-quality/index.ts';
import type { MainTable } from '../build-main-table.ts';
import type { PipelineResult } from '../run-pipeline.ts';
import { DASHBOARD_TABLES, dashboardTables } from './dashboard/index.ts';
import { monthsBetween } from './months-between.ts';
import { duplicateEventsTable, lostRowsTable, mainTableOutput } from './main-table-outputs.ts';
import { MEASURE_TABLES, measureTables } from './measure-outputs.ts';
import {
  OTHER_LOCAL_AUTHORITIES,
  OTHER_LOCAL_AUTHORITIES_TITLE,
  otherLocalAuthorities,
} from './other-local-authorities.ts';
import { funnelTables, reasonsTables, reasonsTitle, shortName } from './reason-outputs.ts';
import { eventsByMonth } from './pivot-ready/events-by-month.ts';
import { peopleInLongTermSupport } from './pivot-ready/people-in-long-term-support.ts';
import { runRecord } from './run-record.ts';
import type { RunFacts } from './run-record.ts';
import { tableOfRecords } from './table-of-records.ts';
import {
  WAITING_TIMES_REASONS_TITLE,
  waitingTimesFunnel,
  waitingTimesOf,
  waitingTimesReasons,
} from './waiting-times-outputs.ts';
import type { RecordColumn } from './table-of-records.ts';

/** What a table is made of, so that a run works out no more than is asked for. */
export type Need = Mode | 'measures' | 'quality' | 'fixes';

type Definition = {
  readonly names: readonly string[];
  readonly needs: readonly Need[];
  /** Made only when named: long, or holding more about people than a figure needs. Says what it is, to choose by. */
  readonly onRequest?: string;
  make(facts: RunFacts): readonly OutputTable[];
};

const ALL_MEASURES: readonly MeasureDefinition[] = [...MEASURES, ascof2d];

const ofMainTables = (name: string, make: (mains: readonly MainTable[]) => readonly OutputTable[]): Definition => ({
  names: [name],
  needs: ['single', 'joined'],
  make: ({ result }) => make(mainTablesOf(result)),
});

const ofWaitingTimes = (
  names: readonly string[],
  make: (waits: WaitingTimes, joined: MainTable) => readonly OutputTable[],
): Definition => ({
  names,
  needs: ['joined'],
  make: ({ result: { mainTables, method } }) =>
    mainTables.joined ? make(waitingTimesOf(mainTables.joined, method), mainTables.joined) : [],
});

const ofQuality = (name: string, tableOf: (quality: DataQuality) => OutputTable): Definition => ({
  names: [name],
  needs: ['single', 'joined', 'quality'],
  make: ({ quality }) => (quality ? [tableOf(quality)] : []),
});

/** Every table that a run can write, in the order in which it is written. */
const DEFINITIONS: readonly Definition[] = [
  { names: ['derived_periods'], needs: [], make: ({ result }) => [derivedPeriods(result)] },
  ofMainTables('selected_submissions', (mains) => [selectedSubmissions(mains)]),
  ofMainTables('stage_counts', (mains) => [stageCounts(mains)]),
  { names: ['main_single'], needs: ['single'], make: ({ result }) => mainTableOf(result.mainTables.single) },
  { names: ['main_joined'], needs: ['joined'], make: ({ result }) => mainTableOf(result.mainTables.joined) },
  ofMainTables('cropped_services', (mains) =>
    stacked(
      'cropped_services',
      'Services closed because the next period lacks them',
      mains.map(({ cropped }) => cropped),
    ),
  ),
  { names: ['unmapped_values'], needs: ['single', 'joined'], make: ({ result }) => [unmappedValues(result)] },
  ofMainTables('lost_rows', (mains) =>
    stacked('lost_rows', 'Rows that did not reach the main table', mains.map(lostRowsTable)),
  ),
  ofMainTables('duplicate_events', (mains) =>
    stacked('duplicate_events', 'Records of events that have more than one', mains.map(duplicateEventsTable)),
  ),
  { names: ['unreadable_values'], needs: [], make: ({ submissions }) => [unreadableValues(submissions)] },
  {
    names: MEASURE_TABLES,
    needs: ['joined', 'measures'],
    make: ({ measures, smallNumbers = 'none' }) => (measures ? measureTables(measures, smallNumbers) : []),
  },
  {
    names: [OTHER_LOCAL_AUTHORITIES],
    needs: ['joined', 'measures'],
    onRequest: OTHER_LOCAL_AUTHORITIES_TITLE,
    make: ({ measures }) => (measures ? [otherLocalAuthorities(measures)] : []),
  },
  {
    names: ALL_MEASURES.map((measure) => `funnel_${shortName(measure)}`),
    needs: ['joined', 'measures'],
    make: ({ measures }) => (measures ? funnelTables(measures) : []),
  },
  ...ALL_MEASURES.map((measure): Definition => ({
    names: [`reasons_${shortName(measure)}`],
    needs: ['joined', 'measures'],
    onRequest: reasonsTitle(measure),
    make: ({ measures }) => (measures ? reasonsTables(measures, measure) : []),
  })),
  {
    names: DASHBOARD_TABLES,
    needs: ['single'],
    make: ({ result: { mainTables, asOf, method } }) =>
      mainTables.single ? dashboardTables({ single: mainTables.single, asOf, method }) : [],
  },
  {
    names: ['events_by_month'],
    needs: ['single', 'joined'],
    // Of both the single one, as in DHSC's dashboard.
    make: ({ result: { mainTables, method } }) => {
      const main = mainTables.single ?? mainTables.joined;
      return main ? [eventsByMonth(main, method)] : [];
    },
  },
  {
    names: ['people_in_long_term_support'],
    needs: ['joined', 'measures'],
    make: ({ measures }) => (measures ? peopleInLongTermSupport(measures) : []),
  },
  ofWaitingTimes(WAITING_TIMES_TABLES, (waits) => waits.tables),
  ofWaitingTimes(['funnel_waiting_times'], (waits) => [waitingTimesFunnel(waits)]),
  {
    ...ofWaitingTimes(['reasons_waiting_times'], (waits, joined) => [waitingTimesReasons(joined, waits)]),
    onRequest: WAITING_TIMES_REASONS_TITLE,
  },
  { ...ofQuality('dq_values', ({ values }) => values), onRequest: 'Data quality: values by status and validity' },
  { ...ofQuality('dq_rows', ({ rows }) => rows), onRequest: 'Data quality: rows that break a rule' },
  {
    names: ['fix_ranking'],
    needs: ['joined', 'measures', 'fixes'],
    onRequest: 'Data quality: faults by what mending them moves',
    make: ({ fixes }) => (fixes ? [fixRankingTable(fixes)] : []),
  },
  { names: ['run_record'], needs: [], make: (facts) => [runRecord(facts)] },
];

export const OUTPUT_NAMES: readonly string[] = DEFINITIONS.flatMap(({ names }) => names);

/** The tables that a run writes when nobody names any. */
export const DEFAULT_NAMES: readonly string[] = DEFINITIONS.filter(({ onRequest }) => !onRequest).flatMap(
  ({ names }) => names,
);

/** Tables that are made only when named, of those that can be made of what a run has worked out. */
export function tablesOnRequest({ result, measures, quality, fixes }: RunFacts): { name: string; title: string }[] {
  const has = { ...result.mainTables, measures, quality, fixes };
  return DEFINITIONS.flatMap(({ names, needs, onRequest }) =>
    onRequest !== undefined && needs.every((need) => has[need])
      ? names.map((name) => ({ name, title: onRequest }))
      : [],
  );
}

/** What must be worked out to write the tables of these names. */
export function needsOf(names: readonly string[]): ReadonlySet<Need> {
  return new Set(
    DEFINITIONS.filter((definition) => definition.names.some((name) => names.includes(name))).flatMap(
      ({ needs }) => needs,
    ),
  );
}

/** Step 7: the tables of a run under the names of the golden cases; those that could not be made are left out. */
export function outputTables(facts: RunFacts, names: readonly string[] = DEFAULT_NAMES): OutputTable[] {
  return DEFINITIONS.filter((definition) => definition.names.some((name) => names.includes(name)))
    .flatMap((definition) => definition.make(facts))
    .filter(({ name }) => names.includes(name));
}

function mainTablesOf({ mainTables }: PipelineResult): MainTable[] {
  return Object.values(mainTables).filter((main) => main !== undefined);
}

function mainTableOf(main: MainTable | undefined): OutputTable[] {
  return main ? [mainTableOutput(main)] : [];
}

function stacked(name: string, title: string, tables: readonly Table[]): OutputTable[] {
  return tables.length === 0 ? [] : [{ name, title, table: stackTables(tables) }];
}

/** What the rule says about a file's coverage beside the period. */
const COVERAGE_FLAGS: Record<Method['reportingPeriod'], { readonly [name: string]: RecordColumn<SubmissionPeriods> }> =
  {
    'share-of-events': {},
    'sustained-coverage': {
      Missing_Required_Event_Type: { text: ({ missingType }) => (missingType ? 'Y' : 'N') },
      Reporting_Period_Has_Gaps: { text: ({ hasGaps }) => (hasGaps ? 'Y' : 'N') },
    },
  };

/** Grain: one row per LA code, LA name and import time. */
function derivedPeriods({ submissionPeriods, method }: PipelineResult): OutputTable {
  return {
    name: 'derived_periods',
    title: 'Stated and derived reporting period of each submission',
    table: tableOfRecords(submissionPeriods, {
      LA_Code: { text: ({ laCode }) => laCode },
      LA_Name: { text: ({ laName }) => laName },
      ImportDate: { text: ({ importTime }) => formatImportTime(importTime) },
      n_Reporting_Periods: { integer: ({ statedPeriods }) => statedPeriods },
      Reporting_Period_Start_Date: { day: ({ statedStart }) => statedStart },
      Reporting_Period_End_Date: { day: ({ statedEnd }) => statedEnd },
      Reporting_Period_Length: { integer: ({ statedStart, statedEnd }) => monthsBetween(statedStart, statedEnd) },
      Der_Reporting_Period_Start_Date: { day: ({ period }) => period?.start ?? null },
      Der_Reporting_Period_End_Date: { day: ({ period }) => period?.end ?? null },
      Der_Reporting_Period_Length: { integer: ({ period }) => period && monthsBetween(period.start, period.end) },
      ...COVERAGE_FLAGS[method.reportingPeriod],
    }),
  };
}

/** Grain: one row per mode, submission and reference period for which it was chosen. */
function selectedSubmissions(mains: readonly MainTable[]): OutputTable {
  const rows = mains.flatMap(({ mode, selection }) =>
    selection.chosen.map((chosen) => ({
      ...chosen,
      mode,
      merged: selection.merged.find(
        ({ laName, importTime }) => laName === chosen.laName && importTime === chosen.importTime,
      ),
    })),
  );
  return {
    name: 'selected_submissions',
    title: 'Submissions chosen, and the period that each answers for',
    table: tableOfRecords(rows, {
      mode: { text: ({ mode }) => mode },
      LA_Name: { text: ({ laName }) => laName },
      ImportDate: { text: ({ importTime }) => formatImportTime(importTime) },
      Ref_Period_Start_Date: { day: ({ reference }) => reference.start },
      Ref_Period_End_Date: { day: ({ reference }) => reference.end },
      Merged_Ref_Start: { day: ({ merged }) => merged?.reference.start ?? null },
      Merged_Ref_End: { day: ({ merged }) => merged?.reference.end ?? null },
    }),
  };
}

/** Grain: one row per mode and local authority. */
function stageCounts(mains: readonly MainTable[]): OutputTable {
  return {
    name: 'stage_counts',
    title: 'Rows after each step',
    table: tableOfRecords(
      mains.flatMap(({ stages }) => stages),
      {
        mode: { text: ({ mode }) => mode },
        LA_Name: { text: ({ laName }) => laName },
        raw_in_selected_files: { integer: ({ rawInSelectedFiles }) => rawInSelectedFiles },
        events_in_period: { integer: ({ eventsInPeriod }) => eventsInPeriod },
        with_person_id_cleaned: { integer: ({ withPersonIdCleaned }) => withPersonIdCleaned },
        cropped_services: { integer: ({ croppedServices }) => croppedServices },
        unique_events: { integer: ({ uniqueEvents }) => uniqueEvents },
      },
    ),
  };
}

/** Fields that DHSC's list of unmapped values spells otherwise than the specification. */
const UNMAPPED_FIELDS: Record<Method['columns'], Readonly<Record<string, string>>> = {
  '2025-26': {},
  '2026-27': { Total_Hrs_Caring_per_week: 'Total_Hrs_Caring_Per_Week' },
};

/** Grain: one row per mode, field and value, case and trailing spaces ignored. */
function unmappedValues(result: PipelineResult): OutputTable {
  const spelled = UNMAPPED_FIELDS[result.method.columns];
  return {
    name: 'unmapped_values',
    title: 'Submitted values that no mapping knows',
    table: tableOfRecords(
      mainTablesOf(result).flatMap(({ mode, unmapped }) => unmapped.map((value) => ({ mode, ...value }))),
      {
        mode: { text: ({ mode }) => mode },
        field: { text: ({ field }) => spelled[field] ?? field },
        raw_value: { text: ({ rawValue }) => rawValue },
      },
    ),
  };
}

/** Grain: one row per submitted date or number that cannot be read and counts as blank. */
function unreadableValues(submissions: readonly Submission[]): OutputTable {
  return {
    name: 'unreadable_values',
    title: 'Dates and numbers that cannot be read',
    table: tableOfRecords(
      submissions.flatMap(({ name, unreadable }) => unreadable.map((value) => ({ file: name, ...value }))),
      {
        file: { text: ({ file }) => file },
        line: { integer: ({ line }) => line },
        field: { text: ({ field }) => field },
        value: { text: ({ value }) => value },
      },
    ),
  };
}
