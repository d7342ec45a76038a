import type { Method } from '../../src/methods/index.ts';
import { methodOf } from '../../src/methods/index.ts';
import { silentControl } from '../../src/model/run-control.ts';
import { measuresOfRun } from '../../src/pipeline/6-measures/run-measures.ts';
import type { MeasuresWanted } from '../../src/pipeline/6-measures/run-measures.ts';
import type { Both } from '../../src/pipeline/9-compare-methods/compared-run.ts';
import { compareMethods } from '../../src/pipeline/9-compare-methods/index.ts';
import type { Comparison } from '../../src/pipeline/9-compare-methods/index.ts';
import { runPipeline } from '../../src/pipeline/run-pipeline.ts';
import type { PipelineInput } from '../../src/pipeline/run-pipeline.ts';
import { reference } from './reference.ts';
import { makeSubmissions, pipelineInput } from './submissions.ts';
import type { MadeUpFile, MadeUpRun } from './submissions.ts';

export const Q4 = methodOf('dhsc-2025-26-q4');
export const Q1 = methodOf('dhsc-2026-27-q1');

/** Two methods on the same input, each run by itself. */
export async function compared(
  input: Omit<PipelineInput, 'method'>,
  methods: Both<Method> = { a: Q4, b: Q1 },
  wanted: MeasuresWanted = { reference },
): Promise<Comparison> {
  const runBy = async (method: Method) => {
    const result = await runPipeline({ ...input, method }, silentControl);
    return { result, measures: await measuresOfRun(result, wanted, silentControl) };
  };
  const runs = { a: await runBy(methods.a), b: await runBy(methods.b) };
  return compareMethods({ input, wanted, runs }, silentControl);
}

export async function comparedMadeUp(
  files: readonly MadeUpFile[],
  run: MadeUpRun,
  methods?: Both<Method>,
): Promise<Comparison> {
  return compared(pipelineInput(await makeSubmissions(files), run), methods);
}
