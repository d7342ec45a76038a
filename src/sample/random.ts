/** Values with how often each is drawn, in any unit. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** The value that lies at a share (0 up to 1) of the whole table's weight. */
export function valueAt<T>(table: Weighted<T>, share: number): T {
  let total = 0;
  for (const row of table) total += row[1];
  let left = share * total;
  for (const row of table) {
    left -= row[1];
    if (left < 0) return row[0];
  }
  return table[table.length - 1][0];
}

const TWO_TO_32 = 0x100000000;

/** Two whole numbers stirred into one of 32 bits, so that neighbouring inputs look unrelated. */
export function stir(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul((b + 0x7f4a7c15) | 0, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number from 0 up to 1 that depends on nothing but the two whole numbers given. */
export function stirredUnit(a: number, b: number): number {
  return stir(a, b) / TWO_TO_32;
}

/** Chance from a seed (mulberry32): the same seed always tells the same story, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number of 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    return this.bits() / TWO_TO_32;
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number between two others, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** Days until something that may happen on any day alike and takes so many days on average; at least 1. */
  daysUntil(meanDays: number): number {
    return 1 + Math.floor(-Math.log(1 - this.unit()) * meanDays);
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.unit() * values.length)];
  }

  draw<T>(table: Weighted<T>): T {
    return valueAt(table, this.unit());
  }
}
