import { intsOf } from '../columns/table.ts';
import { isoOf } from '../model/day.ts';
import { formatImportTime } from '../model/import-time.ts';
import { formatPeriod } from '../model/period.ts';
import { LOSS_REASONS, lossReasonOf } from '../pipeline/2-filter-events/loss-reasons.ts';
import type { MainTable } from '../pipeline/build-main-table.ts';
import { leftOutLines } from './left-out.ts';
import type { RunSummary } from './execute-run.ts';

const count = (value: number) => value.toLocaleString('en-GB');

const FIGURES_WITHOUT_DATA =
  'The figures are those that DHSC gives a local authority without data: zeros, and no rows for 2E and 3D.';

/** What a run did, for the terminal: files, rows at each step, what was lost and why, what nobody could map. */
export function summaryOf(run: RunSummary): string {
  const { result, submissions } = run;
  const lines = [
    `CLD Tables: ${result.method.title} (${result.method.id}, DHSC commit ${result.method.commit.slice(0, 7)}), as of ${isoOf(result.asOf)}`,
    '',
    'Submissions read',
    ...submissions.map(
      (file) =>
        `  ${file.name}: ${file.laName}, imported ${formatImportTime(file.importTime)}, ${count(file.rowCount)} rows`,
    ),
    ...run.assumptions.map((assumption) => `  ${assumption}`),
    ...Object.values(result.mainTables).flatMap(mainTableLines),
    ...result.notBuilt.map(({ mode, reason }) => `\nNot made: the ${mode} main table. ${reason}`),
    result.emptyJoined && run.measures ? `\n${FIGURES_WITHOUT_DATA}` : '',
    ...noticeLines(run),
    '',
    ...leftOutLines(
      run.wanted,
      run.outputs.map(({ name }) => name),
      result.method,
    ),
    run.decisions.length > 0 ? `Mapping decisions used: ${run.decisions.length}` : '',
    `${run.outputs.length === 1 ? '1 table' : `${run.outputs.length} tables`} written in ${run.seconds.toFixed(1)} s: ${run.written.length === 1 ? run.written[0] : run.outputs.map(({ name }) => name).join(', ')}`,
  ];
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

function mainTableLines(main: MainTable): string[] {
  const losses = new Map<number, number>();
  for (const code of intsOf(main.lost, 'Loss').values) losses.set(code, (losses.get(code) ?? 0) + 1);
  const unmappedRows = main.unmapped.reduce((total, { rows }) => total + rows, 0);
  return [
    '',
    `Main table, ${main.mode === 'single' ? 'single submission' : 'joined submissions'}, ${formatPeriod(main.period)}`,
    ...main.stages.map(
      (stage) =>
        `  ${stage.laName}: ${count(stage.rawInSelectedFiles)} rows read, ${count(stage.withPersonIdCleaned)} kept, ${count(stage.uniqueEvents)} unique events` +
        (stage.croppedServices > 0 ? ` (${count(stage.croppedServices)} open services cropped)` : ''),
    ),
    ...[...losses].map(([code, rows]) => {
      const reason = lossReasonOf(code);
      return `  lost ${count(rows)}: ${reason ? LOSS_REASONS[reason] : ''}`;
    }),
    main.unmapped.length > 0
      ? `  ${count(main.unmapped.length)} values that no mapping knows, in ${count(unmappedRows)} cells (table unmapped_values)`
      : '  every submitted value is mapped',
  ];
}

function noticeLines({ result, submissions }: RunSummary): string[] {
  const notices = [...result.notices, ...submissions.flatMap(({ notices: of }) => of)];
  return notices.length === 0 ? [] : ['', 'Worth a look', ...notices.map(({ message }) => `  ${message}`)];
}
