import { statSync } from 'node:fs';
import type { ImportTime } from '../model/import-time.ts';
import { InputError } from '../model/input-error.ts';

/** When the file was last changed, in local time: the best guess at when it was sent, if nobody says. */
export function importTimeOfFile(path: string): ImportTime {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtime;
  if (!modified) throw new InputError(`${path}: there is no such file. Check the path.`);
  const local = modified.getTime() - modified.getTimezoneOffset() * 60_000;
  return Math.floor(local / 1000) * 1000;
}
