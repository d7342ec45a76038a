import type { OutputTable } from '../../columns/output-table.ts';
import { intsOf } from '../../columns/table.ts';
import { APP_VERSION } from '../../model/app-version.ts';
import { isoOf } from '../../model/day.ts';
import { formatImportTime } from '../../model/import-time.ts';
import type { ImportTime } from '../../model/import-time.ts';
import { formatPeriod } from '../../model/period.ts';
import type { MappingDecision } from '../../reference-tables/index.ts';
import type { Submission } from '../../submissions/submission.ts';
import { lossReasonOf } from '../2-filter-events/loss-reasons.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';
import type { Fix } from '../8-data-quality/fix-ranking/fix.ts';
import type { DataQuality } from '../8-data-quality/index.ts';
import type { MainTable } from '../build-main-table.ts';
import type { PipelineResult } from '../run-pipeline.ts';
import { SMALL_NUMBERS_TITLES } from './small-numbers.ts';
import type { SmallNumbersProfile } from './small-numbers.ts';
import { tableOfRecords } from './table-of-records.ts';

type Entry = {
  readonly section: string;
  readonly item: string;
  readonly detail: string | null;
  readonly value: string;
};

export type RunFacts = {
  readonly result: PipelineResult;
  readonly submissions: readonly Submission[];
  readonly decisions: readonly MappingDecision[];
  /** Figures, when they were asked for and could be made. */
  readonly measures: MeasureResults | null;
  /** What the submissions' data quality is, when it was asked for. */
  readonly quality?: DataQuality | null;
  /** What mending each fault would move, when it was asked for and could be made. */
  readonly fixes?: readonly Fix[] | null;
  /** How small counts are written; exact when not given. */
  readonly smallNumbers?: SmallNumbersProfile;
  /** When the run was made, on the analyst's clock. */
  readonly ranAt: ImportTime;
};

/**
 * What a run was made of, so that anybody can make it again: method and commit, periods, files with their SHA-256, rows
 * in and out of each step, values that nobody could map, decisions used. No identifier of a person is in it.
 * Grain: one row per fact.
 */
export function runRecord({ result, submissions, decisions, ranAt, smallNumbers = 'none' }: RunFacts): OutputTable {
  const mains = Object.values(result.mainTables).filter((main) => main !== undefined);
  const entries: Entry[] = [
    fact('Run', 'App version', APP_VERSION),
    fact('Run', 'Made at', formatImportTime(ranAt)),
    fact('Run', 'Method', `${result.method.title} (${result.method.id})`),
    fact('Run', 'DHSC commit', result.method.commit),
    fact('Run', 'As-of date', isoOf(result.asOf) ?? ''),
    ...mains.map(({ mode, period }) => fact('Run', `Reporting period, ${mode}`, formatPeriod(period))),
    ...result.notices.map(({ code, message }) => fact('Run', 'Notice', message, code)),
    ...result.notBuilt.map(({ mode, reason }) => fact('Run', `Not made, ${mode}`, reason)),
    fact('Run', 'Small numbers', SMALL_NUMBERS_TITLES[smallNumbers]),
    ...submissions.flatMap(submissionEntries),
    ...mains.flatMap(stageEntries),
    ...mains.flatMap(lossEntries),
    ...mains.flatMap(unmappedEntries),
    ...decisions.map(({ field, raw, cleaned, decidedBy, decidedAt }) => ({
      section: 'Mapping decisions',
      item: field,
      detail: raw,
      value: `${cleaned}${decidedBy === '' ? '' : ` (${decidedBy}${decidedAt === '' ? '' : `, ${decidedAt}`})`}`,
    })),
  ];
  return {
    name: 'run_record',
    title: 'Run record',
    sheetName: 'Run record',
    table: tableOfRecords(entries, {
      section: { text: ({ section }) => section },
      item: { text: ({ item }) => item },
      detail: { text: ({ detail }) => detail },
      value: { text: ({ value }) => value },
    }),
  };
}

function fact(section: string, item: string, value: string, detail: string | null = null): Entry {
  return { section, item, detail, value };
}

function submissionEntries(file: Submission): Entry[] {
  const about = (detail: string, value: string) => fact('Submissions', file.name, value, detail);
  return [
    about('LA_Name', file.laName),
    about('ImportDate', formatImportTime(file.importTime)),
    about('rows', String(file.rowCount)),
    about('SHA-256', file.sha256 ?? 'read from a worksheet'),
  ];
}

function stageEntries({ mode, stages }: MainTable): Entry[] {
  return stages.flatMap((stage) => [
    fact(`Steps, ${mode}`, stage.laName, String(stage.rawInSelectedFiles), 'rows in selected files'),
    fact(`Steps, ${mode}`, stage.laName, String(stage.eventsInPeriod), 'events in the period'),
    fact(`Steps, ${mode}`, stage.laName, String(stage.withPersonIdCleaned), 'with a person, cleaned'),
    fact(`Steps, ${mode}`, stage.laName, String(stage.croppedServices), 'open services cropped'),
    fact(`Steps, ${mode}`, stage.laName, String(stage.uniqueEvents), 'unique events'),
  ]);
}

function lossEntries({ mode, lost }: MainTable): Entry[] {
  const counts = new Map<string, number>();
  for (const code of intsOf(lost, 'Loss').values) {
    const reason = lossReasonOf(code) ?? '';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, rows]) => fact(`Lost rows, ${mode}`, reason, String(rows)));
}

/** Counts only: the values themselves stand in unmapped_values. */
function unmappedEntries({ mode, unmapped }: MainTable): Entry[] {
  const fields = new Map<string, { values: number; rows: number }>();
  for (const { field, rows } of unmapped) {
    const known = fields.get(field) ?? { values: 0, rows: 0 };
    fields.set(field, { values: known.values + 1, rows: known.rows + rows });
  }
  return [...fields].map(([field, { values, rows }]) =>
    fact(`Unmapped values, ${mode}`, field, `${values} values in ${rows} rows`),
  );
}
