import { InputError } from '../../../model/input-error.ts';
import type { InputFile } from '../input-file.ts';
import { createSha256 } from './noble-sha256.ts';
import { openBlobChunks } from './open-blob.ts';

const FIRST_BYTES = 1 << 16;

/**
 * A file chosen or dropped in a browser.
 * Errors (on reading): it has changed or gone since it was chosen.
 */
export function browserInputFile(file: File): InputFile {
  return {
    name: file.name,
    size: file.size,
    firstBytes: () => bytesOf(file.slice(0, FIRST_BYTES), file.name),
    chunks: () => openBlobChunks(file, file.name, createSha256),
    whole: async () => {
      const bytes = await bytesOf(file, file.name);
      const hash = createSha256();
      hash.update(bytes);
      return { bytes, sha256: hash.hex() };
    },
  };
}

async function bytesOf(blob: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw new InputError(`${name} cannot be read: it has changed or gone since it was chosen. Choose it again.`, {
      cause: error,
    });
  }
}
