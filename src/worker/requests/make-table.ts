import { InputError } from '../../model/input-error.ts';
import { outputTables } from '../../pipeline/7-outputs/index.ts';
import { outputFacts } from '../results/output-facts.ts';
import type { OutputFacts } from '../results/output-facts.ts';
import { runFacts } from '../results/run-outputs.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Makes a table that a run makes only on request; from then on it is among the tables of the run, and of its downloads.
 * Errors: nothing built yet, or a table that the run lacks something for.
 */
export async function makeTable(
  { name }: { readonly name: string },
  { session, control }: RequestContext,
): Promise<OutputFacts> {
  const run = session.finishedRun();
  const known = run.outputs.find((output) => output.name === name);
  if (known) return outputFacts(known);
  control.report({ step: `Make ${name}`, done: 0, total: null, unit: 'rows' });
  await control.settle();
  const [made] = outputTables(runFacts(run, session.smallNumbers), [name]);
  if (!made) throw new InputError(`This run cannot make the table ${name}. Build with joined submissions.`);
  await control.settle();
  control.undoBy(() => (session.run = run));
  session.run = { ...run, outputs: [...run.outputs, made], onRequest: [...run.onRequest, name] };
  return outputFacts(made);
}
