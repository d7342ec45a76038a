import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { writeSample } from './sample-command.ts';

const ROWS = 20_000;
const SEED = 1;

/** `cld demo`: from nothing to a workbook: sample data, main tables, summary. */
export async function demoCommand(
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const out = options['out'] ?? 'out/demo';
  const folder = join(out, 'sample');
  await writeSample(folder, ROWS, SEED);
  print(`Sample data (made up) written to ${folder}.\n`);
  await runCommand(folder, { out: join(out, 'cld-tables.xlsx') }, print);
}
