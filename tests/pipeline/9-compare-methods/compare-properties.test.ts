import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../../src/pipeline/9-compare-methods/compare-figures.ts';
import type { Comparison } from '../../../src/pipeline/9-compare-methods/index.ts';
import { arbitraryFiles, PROPERTY, RUN } from '../../support/arbitrary-submissions.ts';
import { comparedMadeUp, Q1, Q4 } from '../../support/comparison.ts';

const STATED = { ...RUN, periodsBy: 'Stated' } as const;

describe('a comparison of methods on any submissions', () => {
  it('of a method with itself finds nothing', () =>
    fc.assert(
      fc.asyncProperty(arbitraryFiles, async (files) => {
        for (const method of [Q4, Q1]) {
          const { figures, moves, mainTables } = await comparedMadeUp(files, STATED, { a: method, b: method });
          expect([...figures.filter(figureDiffers), ...moves, ...mainTables.flatMap(({ events }) => events)]).toEqual(
            [],
          );
        }
      }),
      { ...PROPERTY, numRuns: 30 },
    ));

  it('says the same whichever method comes first', () =>
    fc.assert(
      fc.asyncProperty(arbitraryFiles, async (files) => {
        const one = await comparedMadeUp(files, STATED, { a: Q4, b: Q1 });
        const other = await comparedMadeUp(files, STATED, { a: Q1, b: Q4 });
        expect(told(other, 'b', 'a')).toEqual(told(one, 'a', 'b'));
      }),
      { ...PROPERTY, numRuns: 30 },
    ));
});

/** What a comparison finds, with its sides under the names given. */
function told({ moves, mainTables }: Comparison, first: 'a' | 'b', second: 'a' | 'b'): string[] {
  const sides: Record<string, string> = { [`only in ${first}`]: 'only first', [`only in ${second}`]: 'only second' };
  return [
    ...moves.map(({ figure, moved, changedBy }) =>
      JSON.stringify([figure.key, moved.person, moved.times[first], moved.times[second], changedBy]),
    ),
    ...mainTables.flatMap(({ mode, events }) =>
      events.map(({ difference, reason, because, place, keptInstead, values }) =>
        JSON.stringify([
          ...[mode, sides[difference] ?? difference, reason, because, place, keptInstead],
          values.map((value) => [value.column, value[first], value[second]]),
        ]),
      ),
    ),
  ].toSorted();
}
