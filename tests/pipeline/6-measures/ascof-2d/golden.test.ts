import { beforeAll, describe, expect, it } from 'vitest';
import { runAscof2d } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import type { Ascof2dResult } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import type { MeasureContext } from '../../../../src/pipeline/6-measures/measure.ts';
import { goldenTable } from '../../../support/golden.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { golden2dPeriods, goldenLsoaLookup, goldenSpells } from './golden-hospital.ts';

let context: MeasureContext;
let result: Ascof2dResult;
beforeAll(async () => {
  context = await goldenMeasureContext('golden/B');
  result = runAscof2d(context, golden2dPeriods(), goldenSpells(), goldenLsoaLookup());
});

it.each([
  'ascof_2d_part1',
  'ascof_2d_part1_demographics',
  'ascof_2d_part2',
  'ascof_2d_part2_demographics',
  'ascof_2d_venn',
  'person_level_2d',
])("%s is DHSC's", (name) => {
  const { columns, rows } = goldenTable('golden/B', name);
  const table = result.tables.find((found) => found.name === name)?.table;
  if (!table) throw new Error(`${name} was not made`);
  expect(table.columnNames()).toEqual(columns);
  const lines = tableRows(table).map((row) => columns.map((column) => String(row[column] ?? '')).join('|'));
  const expected = rows.map((row) => columns.map((column) => row[column]).join('|'));
  expect(expected.length).toBeGreaterThan(0);
  expect(lines.toSorted()).toEqual(expected.toSorted());
});

describe('every person of golden B', () => {
  it.each(['latest', 'previous'] as const)('is explained as the %s figures of part 1 count', (label) => {
    const run = result[label];
    const explained = everyExplanation(run);
    for (const figure of run.figures) {
      const of = explained.filter(
        ({ description, groups }) => description === figure.description && groups.includes(figure.group),
      );
      const numerator = of.filter(({ verdict }) => verdict === 'numerator').length;
      if (figure.description?.startsWith('Part 1')) {
        expect([numerator, of.length]).toEqual([figure.numerator, figure.denominator]);
      } else {
        // Every patient of the case is in its client level data.
        expect(of).toHaveLength(run.members(figure, 'denominator').length);
      }
      expect(run.members(figure, 'numerator')).toHaveLength(figure.numerator);
    }
  });

  it.each(['latest', 'previous'] as const)('has a sentence and a deciding rule for the %s period', (label) => {
    const run = result[label];
    const explained = everyExplanation(run);
    expect(explained.length).toBeGreaterThanOrEqual(context.people.count);
    for (const { because, deciding, findings, verdict } of explained) {
      expect(because).toMatch(/^(Not counted|Counted in).*\.$/);
      expect(findings.some(({ rule }) => rule === deciding)).toBe(true);
      if (verdict === 'not counted') expect(findings.at(-1)?.met).toBe(false);
    }
  });

  it('is in the funnel, which never grows and ends at the denominators', () => {
    for (const run of [result.latest, result.previous]) {
      for (const funnel of [run.funnel, run.dischargeFunnel]) {
        const rows = funnel.map((step) => step.rows);
        expect(rows).toEqual(rows.toSorted((a, b) => b - a));
        expect(funnel.every((step) => step.people <= step.rows)).toBe(true);
      }
      const [part1, part2] = ['Part 1', 'Part 2'].map((part) =>
        run.figures.find(({ description, group }) => description.startsWith(part) && group === 'Total'),
      );
      expect(run.funnel.at(-1)?.rows).toBe(part1?.denominator);
      expect(run.dischargeFunnel.at(-1)?.rows).toBe(part2?.denominator);
    }
  });
});

it('has metrics that pass the checks of DHSC', () => {
  for (const { metrics } of [result.latest, result.previous]) {
    expect(metrics.part1).toHaveLength(6);
    expect(metrics.part2).toHaveLength(6);
    for (const { numerator, denominator, percent } of [...metrics.part1, ...metrics.part2]) {
      expect(numerator).toBeLessThanOrEqual(denominator);
      expect(percent).toBeLessThanOrEqual(100);
    }
  }
});

function everyExplanation(run: Ascof2dResult['latest']) {
  return Array.from({ length: context.people.count }, (_, person) => run.explain(person)).flat();
}
