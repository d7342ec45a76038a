import { readReferenceFile } from '../../src/cli/reference-files.ts';
import type { ReadReference } from '../../src/reference-tables/index.ts';

/** The shipped reference files, one of them with a change made to its text. */
export function withChangedFile(path: string, change: (text: string) => string): ReadReference {
  const changed = change(readReferenceFile(path));
  if (changed === readReferenceFile(path)) throw new Error(`The change leaves ${path} as it is`);
  return (asked) => (asked === path ? changed : readReferenceFile(asked));
}
