import { randomBytes } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { InputError } from '../../../model/input-error.ts';
import { fileError } from './file-error.ts';

/** A complete new file under a temporary name, and the name it is to have. */
export type Replacement = { readonly temporary: string; readonly path: string };

/** Gives all files their names, or none: when one cannot be replaced, those before it are put back. */
export async function replaceFiles(files: readonly Replacement[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const setAside: string[] = [];
  try {
    for (const { temporary, path } of files) {
      const earlier = await setAsideIfThere(path);
      if (earlier !== null) {
        setAside.push(earlier);
        undo.push(() => rename(earlier, path));
      }
      await rename(temporary, path).catch((error: unknown) => {
        throw fileError(error, 'write', path);
      });
      undo.push(() => rm(path, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
  // The new files are in place; an old one that cannot be removed is untidy, not wrong.
  await Promise.all(setAside.map((earlier) => rm(earlier, { force: true }).catch(() => undefined)));
}

/** Renames an earlier file out of the way; null when there is none. */
async function setAsideIfThere(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new InputError(`${path} cannot be written: a folder has that name. Rename it, or choose another folder.`);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileError(error, 'write', path);
  }
  const earlier = `${path}.${randomBytes(4).toString('hex')}.earlier`;
  try {
    await rename(path, earlier);
  } catch (error) {
    throw fileError(error, 'write', path);
  }
  return earlier;
}
