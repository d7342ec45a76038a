import { expect, it } from 'vitest';
import type { Rule } from '../../../src/pipeline/6-measures/rule.ts';
import { funnelOf, sift } from '../../../src/pipeline/6-measures/sift.ts';

function atLeast(least: number): Rule<number> {
  const id = `at-least-${least}`;
  return { id, met: `it is ${least} or more`, notMet: `it is less`, holds: (row) => row >= least, saw: String };
}

const RULES = [atLeast(1), atLeast(2), atLeast(4)];

it('counts for each case the rules met in a row, and asks further rules only of those that met all before', () => {
  const met = new Uint8Array(6);
  sift(met, 0, RULES.slice(0, 2));
  expect([...met]).toEqual([0, 1, 2, 2, 2, 2]);
  const asked: number[] = [];
  sift(met, 2, [{ ...RULES[2], holds: (row) => asked.push(row) > 0 && row >= 4 }]);
  expect(asked).toEqual([2, 3, 4, 5]);
  expect([...met]).toEqual([0, 1, 2, 2, 3, 3]);
});

it('makes a funnel of rows and of people, a person staying as long as any row does', () => {
  const people = { personOf: Int32Array.of(0, 0, 1, 1, 1, 2), count: 3 };
  expect(funnelOf(RULES, Uint8Array.of(0, 1, 2, 2, 3, 3), people)).toEqual([
    { rule: null, text: 'Rows of the joined main table.', rows: 6, people: 3 },
    { rule: 'at-least-1', text: 'It is 1 or more.', rows: 5, people: 3 },
    { rule: 'at-least-2', text: 'It is 2 or more.', rows: 4, people: 2 },
    { rule: 'at-least-4', text: 'It is 4 or more.', rows: 2, people: 2 },
  ]);
});
