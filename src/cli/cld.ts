import { parseArgs } from 'node:util';
import { InputError } from '../model/input-error.ts';
import { RunCancelled } from '../model/run-control.ts';
import { benchCommand } from './bench-command.ts';
import { buildCommand } from './build-command.ts';
import { compareCommand } from './compare-command.ts';
import { demoCommand } from './demo-command.ts';
import { explainCommand } from './explain-command.ts';
import { helpFor, USAGE } from './help.ts';
import { reconcileCommand } from './reconcile-command.ts';
import { runCommand } from './run-command.ts';
import { sampleCommand } from './sample-command.ts';
import { UsageError } from './usage-error.ts';

const EXIT_INPUT = 1;
const EXIT_USAGE = 2;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
/** Options that stand by themselves. */
const FLAGS: readonly string[] = ['strict-values'];
const print = (text: string) => process.stdout.write(`${text}\n`);

const OUTPUT_OPTIONS = [
  'ascof-start',
  'ascof-end',
  'out',
  'format',
  'tables',
  'method',
  'mappings',
  'deaths',
  'small-numbers',
  'strict-values',
];

/** The commands, each with the options it knows. */
const COMMANDS: Record<string, { options: readonly string[]; run(paths: string[], options: Options): Promise<void> }> =
  {
    run: {
      options: OUTPUT_OPTIONS,
      run: (paths, options) => runCommand(onlyPath(paths, 'a run file or a folder'), options, print),
    },
    build: {
      options: ['mode', 'start', 'end', 'as-of', 'la-name', 'import-date', ...OUTPUT_OPTIONS],
      run: (paths, options) => buildCommand(paths, options, print),
    },
    explain: {
      options: ['measure', 'person', 'method', 'mappings', 'deaths', 'ascof-start', 'ascof-end'],
      run: (paths, options) => explainCommand(onlyPath(paths, 'a run file or a folder'), options, print),
    },
    compare: {
      options: ['methods', 'out', 'format', 'tables', 'mappings', 'deaths', 'ascof-start', 'ascof-end'],
      run: (paths, options) => compareCommand(onlyPath(paths, 'a run file or a folder'), options, print),
    },
    reconcile: {
      options: ['method', 'out', 'format', 'tables', 'mappings', 'deaths', 'ascof-start', 'ascof-end'],
      run: (paths, options) => reconcileCommand(paths, options, print),
    },
    sample: {
      options: ['rows', 'seed', 'out'],
      run: (paths, options) => sampleCommand(withoutPaths(paths, options), print),
    },
    demo: { options: ['rows', 'out'], run: (paths, options) => demoCommand(withoutPaths(paths, options), print) },
    bench: { options: [], run: (paths) => benchCommand(onlyPath(paths, 'a CSV file'), print) },
  };

type Options = Readonly<Record<string, string | undefined>>;

function onlyPath(paths: string[], what: string): string {
  if (paths.length === 1) return paths[0];
  throw new UsageError(paths.length === 0 ? `Give the path of ${what}.` : `Give one path only, of ${what}.`);
}

function withoutPaths(paths: string[], options: Options): Options {
  if (paths.length > 0) throw new UsageError(`"${paths[0]}" is not expected here.`);
  return options;
}

async function main(args: string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(rest[0] === undefined ? USAGE : helpFor(rest[0]));
    if (name === undefined) process.exitCode = EXIT_USAGE;
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  if (rest.includes('--help') || rest.includes('-h')) return void print(helpFor(name));
  const { values, positionals } = readOptions(rest, command.options);
  await command.run(positionals, values);
}

function readOptions(args: string[], names: readonly string[]): { values: Options; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, FLAGS.includes(name) ? FLAG : TEXT])),
    });
    return {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
      positionals,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

/** Node's own words about an option, without its advice on dashes. */
function firstSentence(message: string): string {
  return `${message.split(/[.\n]/, 1)[0]}.`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message} See: npm run -s cld -- help\n`);
    process.exitCode = EXIT_USAGE;
  } else if (error instanceof InputError || error instanceof RunCancelled) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT_INPUT;
  } else throw error;
}
