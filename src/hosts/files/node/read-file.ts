import { open, readFile } from 'node:fs/promises';
import type { Bytes } from '../byte-streams.ts';
import { fileError } from './file-error.ts';
import { createSha256 } from './node-sha256.ts';

/** The first bytes of a file, enough to tell its kind. */
export async function readFirstBytes(path: string, length = 1 << 16): Promise<Bytes> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileError(error, 'read', path);
  }
}

/** A whole file, for a workbook: its table of contents is at its end. */
export async function readWholeFile(path: string): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  try {
    const bytes = await readFile(path);
    const hash = createSha256();
    hash.update(bytes);
    return { bytes, sha256: hash.hex() };
  } catch (error) {
    throw fileError(error, 'read', path);
  }
}
