/** Bytes that can go anywhere: into a file, a stream, a Blob. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The chunks as a stream that asks for the next one only when it is wanted. */
export function streamOf(chunks: Iterable<Bytes> | AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** The chunks of a stream; who stops early cancels it. (Not every browser can iterate a stream itself.) */
export async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export function concatBytes(a: Bytes, b: Bytes): Bytes {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
