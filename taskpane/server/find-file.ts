import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentTypeOf } from './content-types.ts';

export type FoundFile = { readonly path: string; readonly size: number; readonly contentType: string };

/**
 * The file of a folder that a request asks for; null when there is none. The folder itself is the pane. Never a file
 * outside the folder, also not by `..`, by an encoded slash or by a link, and never a hidden one.
 */
export async function findFile(folder: string, requestUrl: string): Promise<FoundFile | null> {
  const names = namesIn(requestUrl);
  if (names === null || names.some((name) => name.startsWith('.') || /[\\/:\0]/.test(name))) return null;
  const wanted = join(folder, ...(names.length === 0 ? ['taskpane.html'] : names));
  const contentType = contentTypeOf(wanted);
  if (contentType === null) return null;
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(wanted)]);
    const found = await stat(path);
    return path.startsWith(root + sep) && found.isFile() ? { path, size: found.size, contentType } : null;
  } catch {
    return null;
  }
}

/** The parts of the path, decoded; null when they cannot be. */
function namesIn(requestUrl: string): string[] | null {
  const [path] = requestUrl.split(/[?#]/);
  try {
    return path
      .split('/')
      .filter((name) => name !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}
