import { parseArgs } from 'node:util';
import { InputError } from '../model/input-error.ts';
import { runCommand } from './run-command.ts';

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === 'run') {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        format: { type: 'string' },
        tables: { type: 'string' },
        method: { type: 'string' },
        mappings: { type: 'string' },
      },
    });
    await runCommand(
      positionals[0],
      { out: values.out ?? 'out', format: values.format === 'xlsx' ? 'xlsx' : 'csv', tables: values.tables?.split(','), method: values.method, mappings: values.mappings },
      console.log,
    );
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
