import { concatBytes, transformChunks } from '../byte-streams.ts';
import type { Bytes, ByteSource } from '../byte-streams.ts';

export type Deflated = { readonly crc32: number; readonly size: number; readonly compressedSize: number };

const GZIP_HEADER_BYTES = 10;
const GZIP_FLAGS_AT = 3;
const GZIP_TRAILER_BYTES = 8;

/**
 * Deflates with the platform's own compressor, off this thread. It asks for gzip and takes the frame off again, because
 * the frame's last bytes hold the CRC-32 that a zip entry wants too.
 */
export async function* deflateChunks(chunks: ByteSource): AsyncGenerator<Bytes, Deflated> {
  let size = 0;
  let compressedSize = 0;
  let held: Bytes = new Uint8Array(0);
  let inHeader = true;
  const counted = counting(chunks, (bytes) => (size += bytes));
  for await (const chunk of transformChunks(counted, new CompressionStream('gzip'))) {
    held = concatBytes(held, chunk);
    if (inHeader) {
      if (held.length < GZIP_HEADER_BYTES) continue;
      if (held[GZIP_FLAGS_AT] !== 0) throw new Error('The compressor writes a gzip header with optional fields');
      held = held.subarray(GZIP_HEADER_BYTES);
      inHeader = false;
    }
    const ready = held.length - GZIP_TRAILER_BYTES;
    if (ready <= 0) continue;
    compressedSize += ready;
    yield held.subarray(0, ready);
    held = held.subarray(ready);
  }
  const crc32 = new DataView(held.buffer, held.byteOffset).getUint32(0, true);
  return { crc32, size, compressedSize };
}

async function* counting(chunks: ByteSource, count: (bytes: number) => void): AsyncGenerator<Bytes, void> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}
