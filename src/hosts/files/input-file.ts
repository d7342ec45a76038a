import type { Bytes } from './byte-streams.ts';
import type { FileChunks } from './file-chunks.ts';

/** A file that the analyst chose, on a disk or in a browser. */
export type InputFile = {
  readonly name: string;
  /** Bytes as it lies; null when unknown. */
  readonly size: number | null;
  /** Enough of its beginning to tell its kind. */
  firstBytes(): Promise<Bytes>;
  /** Its content once, front to back, unpacked when gzipped. */
  chunks(): FileChunks;
  whole(): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }>;
};
