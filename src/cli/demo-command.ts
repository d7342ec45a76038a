import { join } from 'node:path';
import { OUTPUT_NAMES } from '../pipeline/7-outputs/index.ts';
import { runCommand } from './run-command.ts';
import { writeSample } from './sample-command.ts';
import { wholeNumber } from './whole-number.ts';

/** Enough for figures that look like figures; few enough for every table of it to be written in a minute. */
const ROWS = 10_000;
const SEED = 1;

/** `cld demo`: from nothing to a workbook: sample data, and every table that can be made of it. */
export async function demoCommand(
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const out = options['out'] ?? 'out/demo';
  const folder = join(out, 'sample');
  await writeSample(folder, wholeNumber('rows', options['rows'], ROWS), SEED);
  print(`Sample data (made up) written to ${folder}.\n`);
  await runCommand(folder, { out: join(out, 'cld-tables.xlsx'), tables: OUTPUT_NAMES.join(',') }, print);
}
