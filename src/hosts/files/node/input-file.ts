import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputFile } from '../input-file.ts';
import { openFileChunks } from './open-file.ts';
import { readFirstBytes, readWholeFile } from './read-file.ts';

/** A file on the disk. */
export function nodeInputFile(path: string): InputFile {
  return {
    name: basename(path),
    size: statSync(path, { throwIfNoEntry: false })?.size ?? null,
    firstBytes: () => readFirstBytes(path),
    chunks: () => openFileChunks(path),
    whole: () => readWholeFile(path),
  };
}
