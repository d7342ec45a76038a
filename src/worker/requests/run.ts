import { isoOf } from '../../model/day.ts';
import { InputError } from '../../model/input-error.ts';
import type { Notice } from '../../model/notice.ts';
import type { Mode } from '../../model/mode.ts';
import { everyPair, measuresOfRun } from '../../pipeline/6-measures/run-measures.ts';
import { tablesOnRequest } from '../../pipeline/7-outputs/index.ts';
import { nothingBuilt } from '../../pipeline/nothing-built.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import type { MappingDecision } from '../../reference-tables/index.ts';
import { mainTableFacts } from '../results/main-table-facts.ts';
import type { MainTableFacts } from '../results/main-table-facts.ts';
import { outputFacts } from '../results/output-facts.ts';
import type { OutputFacts } from '../results/output-facts.ts';
import { runFacts, runOutputs } from '../results/run-outputs.ts';
import { fieldFacts, valueFacts } from '../results/value-facts.ts';
import type { FieldFacts, ValueFacts } from '../results/value-facts.ts';
import { localTime } from '../local-time.ts';
import { checkSettings } from '../run-settings.ts';
import type { RunSettings } from '../run-settings.ts';
import { hospitalOf } from './hospital.ts';
import type { RequestContext } from './request-context.ts';

export type RunOrder = RunSettings & {
  /** The analyst's mapping decisions; none when not given. */
  readonly decisions?: readonly MappingDecision[];
  /** Tables to make that are made only on request; those that this run cannot make are left out. */
  readonly onRequest?: readonly string[];
};

export type RunReport = {
  readonly method: { readonly id: string; readonly title: string; readonly commit: string };
  readonly asOf: string;
  readonly mainTables: readonly MainTableFacts[];
  /** Main tables that were asked for and could not be made, with the reason. */
  readonly notBuilt: readonly { readonly mode: Mode; readonly reason: string }[];
  /** Values to decide on, most rows first, and the fields that they are in. */
  readonly values: readonly ValueFacts[];
  readonly fields: readonly FieldFacts[];
  readonly decisionsUsed: number;
  /** What the analyst should know about the choices of the run. */
  readonly notices: readonly Notice[];
  readonly outputs: readonly OutputFacts[];
  /** Tables that are made only on request, and can be. */
  readonly onRequest: readonly { readonly name: string; readonly title: string }[];
  /** How many figures were worked out; 0 without a joined main table. */
  readonly figures: number;
  readonly seconds: number;
};

/**
 * Runs the pipeline. Its result takes the place of an earlier one only at the end; cancelled or failed, the earlier one
 * stays.
 * Errors: settings that cannot be run, and a run that made no main table.
 */
export async function run(order: RunOrder, { session, control }: RequestContext): Promise<RunReport> {
  const started = performance.now();
  const { reference } = session;
  const settings = checkSettings(order, session);
  const decisions = order.decisions ?? [];
  const result = await runPipeline({ ...settings, reference, decisions }, control);
  const mainTables = Object.values(result.mainTables).filter((main) => main !== undefined);
  const nothing = nothingBuilt(result);
  if (nothing !== null) throw new InputError(nothing);
  const measures = await measuresOfRun(
    result,
    { reference, ascofLatest: settings.ascofLatest, hospital: hospitalOf(session.hospital) },
    control,
  );
  const ranAt = localTime(Date.now());
  const finished = { result, measures, settings, decisions, ranAt, onRequest: order.onRequest ?? [] };
  const outputs = runOutputs(finished, session.smallNumbers);
  const values = valueFacts(result, reference);
  const { id, title, commit } = result.method;
  const facts: RunReport = {
    method: { id, title, commit },
    asOf: isoOf(result.asOf) ?? '',
    mainTables: mainTables.map(mainTableFacts),
    notBuilt: result.notBuilt,
    values,
    fields: fieldFacts(values, reference),
    decisionsUsed: decisions.length,
    notices: result.notices,
    outputs: outputs.map(outputFacts),
    onRequest: tablesOnRequest(runFacts(finished, session.smallNumbers)),
    figures: measures ? everyPair(measures).reduce((total, { latest }) => total + latest.figures.length, 0) : 0,
    seconds: (performance.now() - started) / 1000,
  };
  await control.settle();
  const { run: before, check } = session;
  control.undoBy(() => {
    session.run = before;
    session.check = check;
  });
  session.check = null;
  session.run = { ...finished, outputs };
  return facts;
}
