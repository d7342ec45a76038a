import type { RunControl } from '../../../model/run-control.ts';
import type { MeasureResults, MeasuresWanted } from '../../6-measures/run-measures.ts';
import type { PipelineInput, PipelineResult } from '../../run-pipeline.ts';
import { effectFinder } from './effect/index.ts';
import { peopleMoved } from './effect/moved-figures.ts';
import { faultsOf } from './faults.ts';
import type { Fix } from './fix.ts';

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
  if (faults.length === 0) return [];
  const quiet: RunControl = { report: () => undefined, checkpoint: () => control.checkpoint() };
  const effectOf = effectFinder({ input, joined, measures, hospital: wanted.hospital ?? null });
  const fixes: Fix[] = [];
  for (const { mend, costsFigures, ...fault } of faults) {
    control.report({ step: 'Try what mending would move', done: fixes.length, total: faults.length, unit: 'faults' });
    await control.checkpoint();
    fixes.push({ ...fault, ...(costsFigures ? await effectOf(mend(input), quiet) : NO_EFFECT) });
  }
  return fixes.toSorted(byEffect);
}

/** A field that neither the main table's keys nor a measure read moves nothing, whatever it holds. */
const NO_EFFECT = { moved: [], uniqueEventsChange: 0 };

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
