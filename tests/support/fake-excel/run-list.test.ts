import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RunList } from './model/run-list.ts';

const SIZE = 30;

const write = fc
  .tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: SIZE }), fc.constantFrom('a', 'b', null))
  .map(([start, length, value]) => ({ start, end: Math.min(SIZE, start + length), value }));

it('holds what a plain array holds after any writes, and never two equal neighbours', () => {
  fc.assert(
    fc.property(fc.array(write), (writes) => {
      const runs = new RunList<string | null>(null);
      const plain = new Array<string | null>(SIZE).fill(null);
      for (const { start, end, value } of writes) {
        runs.set(start, end, value);
        plain.fill(value, start, end);
      }
      expect(plain.map((_, row) => runs.at(row))).toEqual(plain);
      const list = runs.runs(0, SIZE);
      expect(list.flatMap(({ start, end, value }) => new Array<string | null>(end - start).fill(value))).toEqual(plain);
      expect(list.every((run, i) => i === 0 || run.value !== list[i - 1].value)).toBe(true);
    }),
  );
});
