import { expect, it } from 'vitest';
import { groupBy } from '../../../src/pipeline/6-measures/group-by.ts';

it('puts each case under every key that it has, in the order of the cases', () => {
  const groups = groupBy([3, 1, 2], (number) => ['any', number > 1 ? 'more' : 'one']);
  expect(Object.fromEntries(groups)).toEqual({ any: [3, 1, 2], more: [3, 2], one: [1] });
});

it('has no group for a case without a key', () => {
  expect(groupBy([1], () => []).size).toBe(0);
});
