import { createHash } from 'node:crypto';
import type { Bytes } from '../../src/hosts/files/byte-streams.ts';
import type { InputFile } from '../../src/hosts/files/input-file.ts';

/** A file that is not on a disk. It arrives in chunks of the given size. */
export function memoryFile(name: string, content: string | Uint8Array, chunkBytes = 65_536): InputFile {
  const bytes: Bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    name,
    size: bytes.length,
    firstBytes: () => Promise.resolve(bytes.subarray(0, 65_536)),
    chunks: () => ({ chunks: inChunks(bytes, chunkBytes), sha256: () => sha256 }),
    whole: () => Promise.resolve({ bytes, sha256 }),
  };
}

export async function* inChunks(bytes: Bytes, chunkBytes: number): AsyncGenerator<Bytes, void> {
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    await Promise.resolve();
    yield bytes.slice(at, at + chunkBytes);
  }
}
