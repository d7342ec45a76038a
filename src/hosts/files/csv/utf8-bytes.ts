import { concatBytes } from '../byte-streams.ts';
import type { Bytes } from '../byte-streams.ts';
import { UTF16_SNIFFED_BYTES, utf16Of } from './utf16-of.ts';
import type { Utf16 } from './utf16-of.ts';

/**
 * The bytes of a text file as UTF-8 without byte order mark. UTF-16 (Excel's "Unicode Text") is recoded as it streams.
 * Bytes of Windows-1252 pass unchanged: the dictionary recognises them text by text.
 */
export async function* utf8Bytes(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await firstBytes(iterator);
  const rest: AsyncIterable<Bytes> = { [Symbol.asyncIterator]: () => iterator };
  const encoding = utf16Of(first);
  if (encoding !== null) {
    yield* recoded(first, rest, encoding);
    return;
  }
  const mark = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0;
  if (first.length > mark) yield first.subarray(mark);
  yield* rest;
}

/** The first chunk, with those after it as long as it is too short to tell the encoding. */
async function firstBytes(chunks: AsyncIterator<Bytes>): Promise<Bytes> {
  let bytes: Bytes = new Uint8Array(0);
  while (bytes.length < UTF16_SNIFFED_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    bytes = bytes.length === 0 ? next.value : concatBytes(bytes, next.value);
  }
  return bytes;
}

async function* recoded(first: Bytes, rest: AsyncIterable<Bytes>, encoding: Utf16): AsyncGenerator<Bytes, void> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  yield encoder.encode(decoder.decode(first, { stream: true }));
  for await (const chunk of rest) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}
