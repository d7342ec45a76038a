import { InputError } from '../../../model/input-error.ts';
import { chunksOf, transformChunks } from '../byte-streams.ts';
import type { Bytes } from '../byte-streams.ts';
import { hashedChunks } from '../file-chunks.ts';
import type { FileChunks } from '../file-chunks.ts';
import type { Sha256 } from '../sha256.ts';

/**
 * A CSV file the analyst chose, in chunks, unpacked when it is gzipped. The browser's own SHA-256 wants the whole file at
 * once, so one that grows is passed in.
 *
 * Errors (on reading): the file has changed or gone since it was chosen, or a gzip file is cut short or damaged.
 */
export function openBlobChunks(blob: Blob, name: string, createSha256: () => Sha256): FileChunks {
  const { chunks, sha256 } = hashedChunks(fromBlob(blob, name), createSha256(), (packed) => gunzipped(packed, name));
  return { chunks, sha256 };
}

async function* fromBlob(blob: Blob, name: string): AsyncGenerator<Bytes, void> {
  try {
    yield* chunksOf(blob.stream());
  } catch (error) {
    throw new InputError(`${name} cannot be read: it has changed or gone since it was chosen. Choose it again.`, {
      cause: error,
    });
  }
}

async function* gunzipped(packed: AsyncIterable<Bytes>, name: string): AsyncGenerator<Bytes, void> {
  try {
    yield* transformChunks(packed, new DecompressionStream('gzip'));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} cannot be unpacked: the gzip file is cut short or damaged. Copy it again.`, {
      cause: error,
    });
  }
}
