import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

// node --import tsx taskpane/assets/draw-icons.ts draws the icons anew.

const SIZES = [16, 32, 64, 80];
/** Every icon is this grid, enlarged. */
const GRID = 16;
const CORNER = 3;
const SAMPLES = 8;
const BLUE = [15, 108, 189];
const WHITE = [255, 255, 255];
/** The table: a header over two rows of two cells, as left, top, right, bottom. */
const CELLS = [
  [3, 3, 13, 5],
  [3, 6, 6, 9],
  [7, 6, 13, 9],
  [3, 10, 6, 13],
  [7, 10, 13, 13],
];

for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size));

/** Grid coordinates → how much of the pixel the square with round corners covers. */
function coverage(size: number, column: number, row: number): number {
  let inside = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
    const beyondX = Math.max(CORNER - x, x - (GRID - CORNER), 0);
    const beyondY = Math.max(CORNER - y, y - (GRID - CORNER), 0);
    if (Math.hypot(beyondX, beyondY) <= CORNER) inside++;
  }
  return inside / (SAMPLES * SAMPLES);
}

function isTable(size: number, column: number, row: number): boolean {
  const x = Math.floor((column * GRID) / size);
  const y = Math.floor((row * GRID) / size);
  return CELLS.some(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom);
}

/** 8-bit RGBA, one line filter byte (none) before each row. */
function png(size: number): Buffer {
  const lines = Buffer.alloc(size * (1 + 4 * size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const colour = isTable(size, column, row) ? WHITE : BLUE;
      const alpha = Math.round(255 * coverage(size, column, row));
      lines.set([...colour, alpha], row * (1 + 4 * size) + 1 + 4 * column);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), framed.length - 4);
  return framed;
}
