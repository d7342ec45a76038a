import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { InputError } from '../model/input-error.ts';
import { parseRunFile } from '../run-file/parse-run-file.ts';
import type { RunFile } from '../run-file/parse-run-file.ts';

/** The run file at a path, or `manifest.json` in a folder, with its submissions' files found on the disk. */
export async function readRunFile(path: string): Promise<{ runFile: RunFile; find: (file: string) => string }> {
  const manifest = await manifestPath(path);
  let text: string;
  try {
    text = await readFile(manifest, 'utf8');
  } catch {
    throw new InputError(
      `${path}: there is no run file here. Give the path of a manifest.json or of the folder that holds it.`,
    );
  }
  const folder = dirname(manifest);
  return {
    runFile: parseRunFile(text, manifest),
    find: (file) => {
      const found = [join(folder, file), join(folder, 'input', file)].find((candidate) => existsSync(candidate));
      if (found) return found;
      throw new InputError(
        `${file}: the run file names this file, but it is neither beside it nor in the folder input. Put it there or correct the name.`,
      );
    },
  };
}

async function manifestPath(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? join(path, 'manifest.json') : path;
}
