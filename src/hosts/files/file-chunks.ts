import type { Bytes } from './byte-streams.ts';
import type { Sha256 } from './sha256.ts';

/** A file that is being read once, front to back. */
export type FileChunks = {
  /** Its content, unpacked when it was gzipped. */
  readonly chunks: AsyncIterable<Bytes>;
  /** SHA-256 of the file as it lies on disk, in hexadecimal; known once all chunks have been read. */
  readonly sha256: () => string;
};

/** Whether the bytes begin as gzip does: the content decides, not the name. */
export function isGzip(firstBytes: Uint8Array): boolean {
  return firstBytes[0] === 0x1f && firstBytes[1] === 0x8b;
}

/**
 * Reads raw chunks once: their SHA-256 is taken on the way, and `unpack` gets those of a gzipped file.
 * The first chunk is looked at before it is passed on, so it must hold at least two bytes if the file does.
 */
export function hashedChunks(
  raw: AsyncIterable<Bytes>,
  hash: Sha256,
  unpack: (chunks: AsyncIterable<Bytes>) => AsyncIterable<Bytes>,
): FileChunks {
  let digest: string | null = null;
  async function* hashed(): AsyncGenerator<Bytes, void> {
    for await (const chunk of raw) {
      hash.update(chunk);
      yield chunk;
    }
    digest = hash.hex();
  }
  return {
    chunks: unpackedIfGzip(hashed(), unpack),
    sha256() {
      if (digest === null) throw new Error('The SHA-256 is known only after the whole file has been read');
      return digest;
    },
  };
}

async function* unpackedIfGzip(
  chunks: AsyncGenerator<Bytes, void>,
  unpack: (chunks: AsyncIterable<Bytes>) => AsyncIterable<Bytes>,
): AsyncGenerator<Bytes, void> {
  const first = await chunks.next();
  if (first.done) return;
  const all = startingWith(first.value, chunks);
  yield* isGzip(first.value) ? unpack(all) : all;
}

async function* startingWith(first: Bytes, rest: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  yield first;
  yield* rest;
}
