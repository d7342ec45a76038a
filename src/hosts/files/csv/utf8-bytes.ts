import type { Bytes } from '../byte-streams.ts';

type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * The bytes of a text file as UTF-8 without byte order mark. UTF-16 (Excel's "Unicode Text") is recoded as it streams.
 * Bytes of Windows-1252 pass unchanged: the dictionary recognises them text by text.
 */
export async function* utf8Bytes(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const rest: AsyncIterable<Bytes> = { [Symbol.asyncIterator]: () => iterator };
  const encoding = utf16Of(first.value);
  if (encoding === null) {
    const mark = first.value[0] === 0xef && first.value[1] === 0xbb && first.value[2] === 0xbf ? 3 : 0;
    yield first.value.subarray(mark);
    yield* rest;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  yield encoder.encode(decoder.decode(first.value, { stream: true }));
  for await (const chunk of rest) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** By its byte order mark, or by the zero bytes that plain letters have in it. */
function utf16Of(bytes: Bytes): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4) return null;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0 ? 'utf-16be' : null;
}
