import { InputError } from '../../../model/input-error.ts';
import { concatBytes } from '../byte-streams.ts';
import type { Bytes, ByteSource } from '../byte-streams.ts';
import { deflateChunks } from './deflate-chunks.ts';
import type { Deflated } from './deflate-chunks.ts';

export type ZipEntry = {
  /** Plain ASCII. */
  readonly path: string;
  readonly chunks: ByteSource;
};

type WrittenEntry = Deflated & { readonly path: Bytes; readonly offset: number };

const LOCAL_HEADER = 0x04034b50;
const DATA_DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

const VERSION = 20;
/** Checksum and sizes follow the data: they are not known when it begins. */
const SIZES_FOLLOW = 8;
const DEFLATE = 8;
/** 1 January 1980: the same tables give the same bytes, whatever the clock says. */
const NO_DATE = 33;
const MAX_SIZE = 0xffffffff;

/** A zip archive, written entry by entry as the bytes come; nothing but its table of contents is kept. */
export async function* zipChunks(entries: Iterable<ZipEntry>): AsyncGenerator<Bytes, void> {
  const written: WrittenEntry[] = [];
  let offset = 0;
  for (const entry of entries) {
    const path = new TextEncoder().encode(entry.path);
    yield concatBytes(fields([4, LOCAL_HEADER], ...commonFields, [12, 0], [2, path.length], [2, 0]), path);
    const deflated = yield* deflateChunks(entry.chunks);
    yield fields([4, DATA_DESCRIPTOR], ...sumsOf(deflated));
    written.push({ ...deflated, path, offset });
    offset += 30 + path.length + deflated.compressedSize + 16;
    if (offset > MAX_SIZE || deflated.size > MAX_SIZE) {
      throw new InputError('These tables are too large for one Excel workbook (4 GB). Write them as CSV instead.');
    }
  }
  let directorySize = 0;
  for (const entry of written) {
    const header = concatBytes(centralHeader(entry), entry.path);
    directorySize += header.length;
    yield header;
  }
  const count = written.length;
  yield fields([4, END_OF_DIRECTORY], [4, 0], [2, count], [2, count], [4, directorySize], [4, offset], [2, 0]);
}

type Field = readonly [bytes: number, value: number];

const commonFields: readonly Field[] = [
  [2, VERSION],
  [2, SIZES_FOLLOW],
  [2, DEFLATE],
  [2, 0],
  [2, NO_DATE],
];

const sumsOf = ({ crc32, compressedSize, size }: Deflated): Field[] => [
  [4, crc32],
  [4, compressedSize],
  [4, size],
];

function centralHeader(entry: WrittenEntry): Bytes {
  const nameAndAttributes: Field[] = [
    [2, entry.path.length],
    [12, 0],
    [4, entry.offset],
  ];
  return fields([4, CENTRAL_HEADER], [2, VERSION], ...commonFields, ...sumsOf(entry), ...nameAndAttributes);
}

/** Little-endian numbers one after the other; one of 12 bytes is room left at zero. */
function fields(...list: readonly Field[]): Bytes {
  const out = new Uint8Array(list.reduce((length, [bytes]) => length + bytes, 0));
  const view = new DataView(out.buffer);
  let place = 0;
  for (const [bytes, value] of list) {
    if (bytes === 2) view.setUint16(place, value, true);
    if (bytes === 4) view.setUint32(place, value, true);
    place += bytes;
  }
  return out;
}
