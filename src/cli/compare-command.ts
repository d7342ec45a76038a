import { outputTargetOf, writeOutputs } from '../hosts/files/node/write-files.ts';
import { METHODS, methodOf } from '../methods/index.ts';
import type { Method } from '../methods/index.ts';
import { COMPARISON_TABLES, comparisonTables } from '../pipeline/9-compare-methods/comparison-tables.ts';
import { compareMethods } from '../pipeline/9-compare-methods/index.ts';
import type { Both } from '../pipeline/9-compare-methods/compared-run.ts';
import { withoutLists } from '../pipeline/9-compare-methods/method-choices.ts';
import { comparisonSummary } from './comparison-summary.ts';
import { outputOptions } from './output-options.ts';
import { terminalControl } from './progress-line.ts';
import { plannedRun } from './run-command.ts';
import { UsageError } from './usage-error.ts';
import { readInputs, runMethod } from './work-out-run.ts';

/** `cld compare`: two methods on the files of one run file, which are read once. */
export async function compareCommand(
  path: string,
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const started = performance.now();
  const methods = methodsOption(options['methods']);
  const output = outputOptions(options, COMPARISON_TABLES);
  const names = output.tables ?? COMPARISON_TABLES;
  const run = await plannedRun(path, options);
  const control = terminalControl(process.stderr);
  try {
    const { input, wanted } = await readInputs(run, new Set(['single', 'joined', 'measures']), control);
    const a = await runMethod({ ...input, method: withoutLists(methods.a) }, wanted, control);
    const b = await runMethod({ ...input, method: withoutLists(methods.b) }, wanted, control);
    const comparison = await compareMethods({ input, wanted, runs: { a, b } }, control);
    const outputs = comparisonTables(comparison).filter(({ name }) => names.includes(name));
    const written = await writeOutputs(outputs, { ...outputTargetOf(output.out, output.format), control });
    control.done();
    const seconds = (performance.now() - started) / 1000;
    print(comparisonSummary(comparison, { assumptions: run.assumptions, written, seconds }));
  } finally {
    control.done();
  }
}

/** The last two methods when not given. */
function methodsOption(text: string | undefined): Both<Method> {
  const ids = text === undefined ? METHODS.slice(-2).map(({ id }) => id) : text.split(',').map((id) => id.trim());
  const [a, b] = ids;
  if (ids.length === 2 && a !== '' && b !== '') return { a: methodOf(a), b: methodOf(b) };
  throw new UsageError(
    `--methods needs two method versions with a comma between them, of: ${METHODS.map(({ id }) => id).join(', ')}.`,
  );
}
