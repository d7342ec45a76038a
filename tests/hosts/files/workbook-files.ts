import { inflateRawSync, crc32 } from 'node:zlib';
import type { Bytes } from '../../../src/hosts/files/byte-streams.ts';
import { zipChunks } from '../../../src/hosts/files/workbook/zip-chunks.ts';

export async function bytesOf(chunks: Iterable<Bytes> | AsyncIterable<Bytes>): Promise<Bytes> {
  const parts: Bytes[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A zip archive of the given texts: for workbooks as other programs write them. */
export function zipOf(parts: Readonly<Record<string, string>>): Promise<Bytes> {
  return bytesOf(
    zipChunks(Object.entries(parts).map(([path, text]) => ({ path, chunks: [new TextEncoder().encode(text)] }))),
  );
}

/** The parts of a zip archive as text, by its table of contents; an error when sizes or checksums do not fit. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const parts = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    const data = inflateRawSync(packed);
    if (data.length !== buffer.readUInt32LE(at + 24)) throw new Error(`${name}: wrong size`);
    if (crc32(data) !== buffer.readUInt32LE(at + 16)) throw new Error(`${name}: wrong checksum`);
    parts.set(name, data.toString('utf8'));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return parts;
}
