import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Bytes } from '../byte-streams.ts';
import { hashedChunks } from '../file-chunks.ts';
import type { FileChunks } from '../file-chunks.ts';
import { fileError } from './file-error.ts';
import { createSha256 } from './node-sha256.ts';

const CHUNK_BYTES = 1 << 20;

/**
 * A CSV file in chunks of about a megabyte, unpacked when it is gzipped.
 *
 * Errors (on reading): the file is missing, a folder, not ours to read, or a gzip file cut short or damaged.
 */
export function openFileChunks(path: string): FileChunks {
  const { chunks, sha256 } = hashedChunks(fromDisk(path), createSha256(), gunzipped);
  return { chunks: withFileErrors(chunks, path), sha256 };
}

async function* fromDisk(path: string): AsyncGenerator<Bytes, void> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) yield chunk;
}

async function* gunzipped(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Errors of either end reach the loop below, because pipeline destroys the unpacker with them.
  pipeline(Readable.from(chunks), gunzip, () => undefined);
  for await (const chunk of gunzip) yield chunk;
}

async function* withFileErrors(chunks: AsyncIterable<Bytes>, path: string): AsyncGenerator<Bytes, void> {
  try {
    yield* chunks;
  } catch (error) {
    throw fileError(error, 'read', path);
  }
}
