/** A request and an answer may have 5 MB on the web; half of it leaves room for what surrounds the values. */
const WEB_BYTES = 2_000_000;
/** Of made-up client level data, measured, as JSON. */
const BYTES_PER_CELL = 15;

/** How many rows to hand over at once. By bytes on the web, learnt from the rows so far; by cells on the desktop. */
export class ChunkSize {
  #bytesPerRow: number;
  #ceiling: number;

  constructor(
    columns: number,
    private readonly isWeb: boolean,
    maxCells: number,
  ) {
    this.#bytesPerRow = columns * BYTES_PER_CELL;
    this.#ceiling = Math.max(1, Math.floor(maxCells / columns));
  }

  get rows(): number {
    if (!this.isWeb) return this.#ceiling;
    return Math.max(1, Math.min(this.#ceiling, Math.floor(WEB_BYTES / this.#bytesPerRow)));
  }

  learn(rows: number, bytes: number): void {
    if (rows > 0) this.#bytesPerRow = Math.max(1, bytes / rows);
  }

  /** After so many rows were too many: half of them from now on. False when there is no less. */
  halve(rows: number): boolean {
    if (rows <= 1) return false;
    this.#ceiling = Math.floor(rows / 2);
    return true;
  }
}

/** About as many bytes as the cells take in JSON. */
export function bytesOf(cells: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of cells) for (const cell of row) bytes += typeof cell === 'string' ? cell.length + 3 : 9;
  return bytes;
}

/** That many rows fit in one request beside others. */
export const MAX_BYTES_AT_ONCE = WEB_BYTES;
