import type { RunControl } from '../../../model/run-control.ts';
import { measuresOfRun } from '../../6-measures/run-measures.ts';
import type { MeasureResults, MeasuresWanted } from '../../6-measures/run-measures.ts';
import { runPipeline } from '../../run-pipeline.ts';
import type { PipelineInput, PipelineResult } from '../../run-pipeline.ts';
import { blankComponentFaults } from './blank-components.ts';
import { blankMechanismFaults } from './blank-mechanisms.ts';
import type { FaultContext } from './fault-context.ts';
import type { Fix, MendableFault } from './fix.ts';
import { missingNhsNumberFaults } from './missing-nhs-numbers.ts';
import { movedFigures, peopleMoved } from './moved-figures.ts';
import { unknownAccommodationFaults } from './unknown-accommodation.ts';
import { unmappedValueFaults } from './unmapped-values.ts';

/** Each fault takes a run of the method, so only so many are tried. */
const MOST_FAULTS_TRIED = 12;

export type RankFixesInput = {
  /** What the run was made of. */
  readonly input: PipelineInput;
  readonly before: { readonly result: PipelineResult; readonly measures: MeasureResults | null };
  /** How its measures were worked out. */
  readonly wanted: MeasuresWanted;
  readonly mostFaults?: number;
};

/**
 * What mending each fault would move, the largest effect first: by people in the figure that moves most, then by unique
 * events, then by rows. Estimates come after what can be told. Each fault is mended alone, and the method run again from the typed columns.
 * Unknowns: null without a joined main table, which the figures are made of.
 */
export async function rankFixes(
  { input, before, wanted, mostFaults = MOST_FAULTS_TRIED }: RankFixesInput,
  control: RunControl,
): Promise<readonly Fix[] | null> {
  const { joined } = before.result.mainTables;
  const { measures } = before;
  if (!joined || !measures) return null;
  const faults = faultsOf({ input, joined, measures }).slice(0, mostFaults);
  const quiet: RunControl = { report: () => undefined, checkpoint: () => control.checkpoint() };
  const fixes: Fix[] = [];
  for (const { mend, ...fault } of faults) {
    control.report({ step: 'Try what mending would move', done: fixes.length, total: faults.length, unit: 'faults' });
    await control.checkpoint();
    const mended = await runPipeline({ ...mend(input), periods: { joined: joined.period } }, quiet);
    const after = await measuresOfRun(mended, wanted, quiet);
    if (!after) continue;
    const uniqueEvents = mended.mainTables.joined?.table.numRows() ?? 0;
    const { field, value, where, rows, events, suggested, isEstimate } = fault;
    fixes.push({
      ...{ field, value, where, rows, events, suggested, isEstimate },
      moved: movedFigures(measures, after),
      uniqueEventsChange: uniqueEvents - joined.table.numRows(),
    });
  }
  return fixes.toSorted(byEffect);
}

/** Those that a measure reads before those that none reads, most rows first. */
function faultsOf(context: FaultContext): MendableFault[] {
  return [
    ...blankComponentFaults(context),
    ...blankMechanismFaults(context),
    ...unknownAccommodationFaults(context),
    ...missingNhsNumberFaults(context),
    ...unmappedValueFaults(context),
  ].toSorted((a, b) => Number(b.costsFigures) - Number(a.costsFigures) || b.rows - a.rows);
}

function byEffect(a: Fix, b: Fix): number {
  const people = ({ moved }: Fix) => (moved.length === 0 ? 0 : peopleMoved(moved[0]));
  return (
    Number(a.isEstimate) - Number(b.isEstimate) ||
    people(b) - people(a) ||
    Math.abs(b.uniqueEventsChange) - Math.abs(a.uniqueEventsChange) ||
    b.rows - a.rows ||
    `${a.field} ${a.where ?? ''} ${a.value ?? ''}`.localeCompare(`${b.field} ${b.where ?? ''} ${b.value ?? ''}`, 'en')
  );
}
