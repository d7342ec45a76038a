/** Bytes that can go anywhere: into a file, a stream, a Blob. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type ByteSource = Iterable<Bytes> | AsyncIterable<Bytes>;

/** A platform stream that turns bytes into other bytes: `CompressionStream`, `DecompressionStream`. */
type ByteTransform = {
  readonly readable: ReadableStream<Bytes>;
  readonly writable: WritableStream<Bytes>;
};

/** The chunks of a stream; who stops early cancels it. (Not every browser can iterate a stream itself.) */
export async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The chunks after a transform, fed one by one: each write is awaited, because `pipeThrough` in Node 20 does not wait and
 * would hold everything in memory. An error of the source comes out as it is.
 */
export async function* transformChunks(source: ByteSource, transform: ByteTransform): AsyncGenerator<Bytes, void> {
  const reader = transform.readable.getReader();
  const writer = transform.writable.getWriter();
  const feeding = feed(source, writer).catch(async (error: unknown) => {
    // Ends the loop below also where aborting one side leaves the other waiting.
    await Promise.allSettled([writer.abort(error), reader.cancel(error)]);
    throw error;
  });
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await feeding;
  } catch (error) {
    await feeding;
    throw error;
  } finally {
    feeding.catch(() => undefined);
    await Promise.allSettled([reader.cancel(), writer.abort()]);
  }
}

async function feed(source: ByteSource, writer: WritableStreamDefaultWriter<Bytes>): Promise<void> {
  let written: Promise<void> = Promise.resolve();
  for await (const chunk of source) {
    await written;
    // One chunk ahead: the transform works on it, off this thread, while the next is being made.
    written = writer.write(chunk);
    written.catch(() => undefined);
  }
  await written;
  await writer.close();
}

export function concatBytes(a: Bytes, b: Bytes): Bytes {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
