import type { RunControl } from '../../../../model/run-control.ts';
import { applyMappingDecisions } from '../../../../reference-tables/index.ts';
import type { MappingDecision } from '../../../../reference-tables/index.ts';
import type { Submission } from '../../../../submissions/submission.ts';
import type { Selection } from '../../../1-select-submissions/index.ts';
import { deathLinker } from '../../../2-filter-events/link-deaths.ts';
import { registeredDeaths } from '../../../2-filter-events/registered-deaths.ts';
import type { HospitalData } from '../../../6-measures/run-measures.ts';
import { buildMainTable } from '../../../build-main-table.ts';
import { lastReferenceStarts } from './last-reference-starts.ts';
import type { LastReferenceStarts } from './last-reference-starts.ts';
import { latestFigures } from './latest-figures.ts';
import type { MeasuredFigure } from './latest-figures.ts';
import type { RunToMend } from './run-to-mend.ts';

/** What some rows come to. */
export type Counts = {
  readonly uniqueEvents: number;
  readonly figures: readonly MeasuredFigure[];
  readonly lastStarts: LastReferenceStarts;
};

export type RowsToRun = {
  readonly submissions: readonly Submission[];
  readonly selection: Selection;
  readonly decisions: readonly MappingDecision[];
  readonly hospital: HospitalData | null;
};

/** Steps 2 to 6 on submissions that were already chosen: the joined table's unique events and the latest figures. */
export async function runRows(
  run: RunToMend,
  { submissions, selection, decisions, hospital }: RowsToRun,
  control: RunControl,
): Promise<Counts> {
  const { reference, method, deaths = { kind: 'local' }, asOf } = run.input;
  const tables = {
    mappings: applyMappingDecisions(reference.mappings, decisions),
    outcomeHierarchy: reference.outcomeHierarchy,
  };
  const linkDeaths = deathLinker(method.dateOfDeath, () => registeredDeaths(deaths, submissions, asOf));
  const { mode, period } = run.joined;
  const main = await buildMainTable({ submissions, selection, mode, period, tables, method, linkDeaths }, control);
  return {
    uniqueEvents: main.table.numRows(),
    figures: await latestFigures(main.events, run, hospital, control),
    lastStarts: lastReferenceStarts(main, submissions),
  };
}
