import { silentControl } from '../../src/model/run-control.ts';
import { everyPair, measuresOfRun } from '../../src/pipeline/6-measures/run-measures.ts';
import type { HospitalData, MeasureResults, MeasuresWanted } from '../../src/pipeline/6-measures/run-measures.ts';
import { effectFinder } from '../../src/pipeline/8-data-quality/fix-ranking/effect/index.ts';
import type { Effect } from '../../src/pipeline/8-data-quality/fix-ranking/effect/index.ts';
import type { RunToMend } from '../../src/pipeline/8-data-quality/fix-ranking/effect/run-to-mend.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import type { PipelineInput } from '../../src/pipeline/run-pipeline.ts';

export type MendedRun = { readonly run: RunToMend; readonly wanted: MeasuresWanted };

/** A run with figures, ready for mending; null when it makes no joined table. */
export async function runToMend(input: PipelineInput, wanted: MeasuresWanted): Promise<MendedRun | null> {
  const result = await runPipeline({ ...input, periods: { joined: input.periods.joined } }, silentControl);
  const measures = await measuresOfRun(result, wanted, silentControl);
  const { joined } = result.mainTables;
  const hospital: HospitalData | null = wanted.hospital ?? null;
  return joined && measures ? { run: { input, joined, measures, hospital }, wanted } : null;
}

export type Comparable = { readonly uniqueEvents: number; readonly figures: readonly string[] };

/** What a mended run comes to when all of it is run again; null when it makes no joined table. */
export async function fullEffect({ run, wanted }: MendedRun, mended: PipelineInput): Promise<Comparable | null> {
  const result = await runPipeline({ ...mended, periods: { joined: run.joined.period } }, silentControl);
  const after = await measuresOfRun(result, wanted, silentControl);
  if (!after) return null;
  const uniqueEvents = result.mainTables.joined?.table.numRows() ?? 0;
  return { uniqueEvents: uniqueEvents - run.joined.table.numRows(), figures: movedLines(run.measures, after) };
}

/** As the ranking works it out, but never by running everybody because that would be quicker. */
export async function quickEffect({ run }: MendedRun, mended: PipelineInput): Promise<Comparable> {
  return comparable(await effectFinder(run, 1)(mended, silentControl));
}

export function comparable({ moved, uniqueEventsChange }: Effect): Comparable {
  return { uniqueEvents: uniqueEventsChange, figures: moved.map(({ after }) => lineOf(after)).toSorted() };
}

function movedLines(before: MeasureResults, after: MeasureResults): string[] {
  const known = new Set(linesOf(before));
  return linesOf(after)
    .filter((line) => !known.has(line))
    .toSorted();
}

function linesOf(results: MeasureResults): string[] {
  return everyPair(results).flatMap(({ latest }) => latest.figures.map(lineOf));
}

type Line = Effect['moved'][number]['after'];

function lineOf({ laCode, measure, description, group, numerator, denominator, outcome }: Line): string {
  return [laCode, measure, description, group, `${numerator} of ${denominator}`, outcome].join(' | ');
}
