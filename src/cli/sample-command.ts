import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../model/input-error.ts';
import { makeSample } from '../sample/index.ts';
import { wholeNumber } from './whole-number.ts';

const DEFAULT_ROWS = 20_000;
const DEFAULT_SEED = 1;

/** `cld sample`: made-up CLD files and their run file. */
export async function sampleCommand(
  options: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<void> {
  const rows = wholeNumber('rows', options['rows'], DEFAULT_ROWS);
  const out = options['out'] ?? 'out/sample';
  const files = await writeSample(out, rows, wholeNumber('seed', options['seed'], DEFAULT_SEED));
  print(`Made-up client level data written to ${out}: ${files.join(', ')}. No person in it is real.`);
}

/** Writes the sample's files and run file into a folder; gives their names. */
export async function writeSample(folder: string, rows: number, seed: number): Promise<string[]> {
  const { files, manifest } = makeSample({ rows, seed });
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw new InputError(`${folder}: the sample cannot be written here. Choose another folder with --out.`, {
      cause: error,
    });
  }
  return [...files.map(({ name }) => name), 'manifest.json'];
}
