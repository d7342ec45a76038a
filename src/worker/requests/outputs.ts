import { InputError } from '../../model/input-error.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import type { Session } from '../session.ts';
import { outputFacts } from '../results/output-facts.ts';
import type { OutputFacts } from '../results/output-facts.ts';
import type { RequestContext } from './request-context.ts';

/** The tables of the last run. */
export function outputs(_: null, { session }: RequestContext): OutputFacts[] {
  return session.finishedRun().outputs.map(outputFacts);
}

/** A table of the last run, of what was asked of it, or of the check of its data. Errors: nothing built yet, or no such table. */
export function outputNamed(name: string, session: Session): OutputTable {
  const { run, check } = session;
  const ofRun = check && !run ? [] : session.finishedRun().outputs;
  const asked = [run?.comparison, run?.reconciliation, check].flatMap((answer) => answer?.outputs ?? []);
  const all = [...ofRun, ...asked];
  const found = all.find((output) => output.name === name);
  if (found) return found;
  throw new InputError(`There is no table ${name}. This run made: ${all.map((output) => output.name).join(', ')}.`);
}
