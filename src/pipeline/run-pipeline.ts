import type { Method } from '../methods/index.ts';
import { InputError } from '../model/input-error.ts';
import type { Day } from '../model/day.ts';
import type { Mode } from '../model/mode.ts';
import type { Notice } from '../model/notice.ts';
import type { Period } from '../model/period.ts';
import type { RunControl } from '../model/run-control.ts';
import { applyMappingDecisions } from '../reference-tables/index.ts';
import type { MappingDecision, ReferenceTables } from '../reference-tables/index.ts';
import type { Submission } from '../submissions/submission.ts';
import { selectSubmissions } from './1-select-submissions/index.ts';
import { nothingSelected } from './1-select-submissions/nothing-selected.ts';
import { submissionPeriods } from './1-select-submissions/submission-periods.ts';
import type { SubmissionPeriods } from './1-select-submissions/submission-periods.ts';
import { deathNotices } from './2-filter-events/death-notices.ts';
import { deathLinker } from './2-filter-events/link-deaths.ts';
import { registeredDeaths } from './2-filter-events/registered-deaths.ts';
import type { DeathSource } from './2-filter-events/registered-deaths.ts';
import { buildMainTable } from './build-main-table.ts';
import type { MainTable } from './build-main-table.ts';
import { emptyMainTable } from './empty-main-table.ts';

export type PipelineInput = {
  readonly submissions: readonly Submission[];
  readonly reference: ReferenceTables;
  /** The analyst's own mapping decisions, laid over the shipped mapping tables. */
  readonly decisions: readonly MappingDecision[];
  readonly method: Method;
  /** The reporting period of each main table wanted. */
  readonly periods: { readonly [mode in Mode]?: Period };
  /** Later submissions are ignored, so that a run can be repeated. */
  readonly asOf: Day;
  /** Whether files are selected by the period derived from their events, or by the one that they state. */
  readonly periodsBy: 'Derived' | 'Stated';
  /** Where registered deaths come from, for a method that reads them; what the files say when not given. */
  readonly deaths?: DeathSource;
  /** Reporting periods of the whole files, when only some of their rows are run. */
  readonly submissionPeriods?: readonly SubmissionPeriods[];
};

export type PipelineResult = {
  readonly method: Method;
  readonly asOf: Day;
  readonly submissionPeriods: readonly SubmissionPeriods[];
  readonly mainTables: { readonly [mode in Mode]?: MainTable };
  /** In the place of a joined table for which no file was chosen: DHSC's measures run on it all the same. */
  readonly emptyJoined: MainTable | null;
  /** Main tables that were asked for and could not be made, with the reason. */
  readonly notBuilt: readonly { readonly mode: Mode; readonly reason: string }[];
  /** What the analyst should know about the choices of the run. */
  readonly notices: readonly Notice[];
};

const MODES: readonly Mode[] = ['single', 'joined'];

/**
 * The method, steps 1 to 4, on one page. Pure: no file, no clock, no screen.
 *
 * A main table without any row is made like any other, as DHSC's SQL makes it; see `nothingBuilt`.
 */
export async function runPipeline(input: PipelineInput, control: RunControl): Promise<PipelineResult> {
  if (input.submissions.length === 0)
    throw new InputError('There are no submissions. Add at least one CLD file or worksheet.');
  control.report({ step: 'Select submissions', done: 0, total: input.submissions.length, unit: 'files' });
  const periods = input.submissionPeriods ?? submissionPeriods(input.submissions, input.method);
  await control.checkpoint();

  const tables = {
    mappings: applyMappingDecisions(input.reference.mappings, input.decisions),
    outcomeHierarchy: input.reference.outcomeHierarchy,
  };
  const deaths = input.deaths ?? { kind: 'local' };
  const linkDeaths = deathLinker(input.method.dateOfDeath, () =>
    registeredDeaths(deaths, input.submissions, input.asOf),
  );
  const mainTables: { [mode in Mode]?: MainTable } = {};
  const notBuilt: { mode: Mode; reason: string }[] = [];
  for (const mode of MODES) {
    const period = input.periods[mode];
    if (!period) continue;
    const selection = selectSubmissions(input.submissions, periods, input.method, { ...input, mode, period });
    if (selection.merged.length === 0) notBuilt.push({ mode, reason: nothingSelected(input, periods, mode, period) });
    else
      mainTables[mode] = await buildMainTable(
        { submissions: input.submissions, selection, mode, period, tables, method: input.method, linkDeaths },
        control,
      );
  }
  const joined = input.periods.joined;
  const emptyJoined =
    joined && !mainTables.joined
      ? await emptyMainTable({ ...input, mode: 'joined', period: joined, tables, linkDeaths }, control)
      : null;
  const built = Object.values(mainTables);
  const decided = built.map((main) => main.decidedByDeath);
  const notices = deathNotices(input.method, deaths, decided);
  const { method, asOf } = input;
  return { method, asOf, submissionPeriods: periods, mainTables, emptyJoined, notBuilt, notices };
}
