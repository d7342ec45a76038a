import { beforeAll, describe, expect, it } from 'vitest';
import { ascof2b, ascof2c } from '../../../../src/pipeline/6-measures/ascof-2bc/index.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { expectedLines, figureLines, goldenPeriods, tableLines } from '../../../support/golden-measures.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';

describe.each(goldenPeriods())('ASCOF 2B and 2C of $golden, $label period', (expected) => {
  let context: MeasureContext;
  let runs: readonly MeasureRun[];
  beforeAll(async () => {
    context = await goldenMeasureContext(expected.golden);
    runs = [ascof2b, ascof2c].map((measure) => measure.run(context, expected.period));
  });

  it("have DHSC's figures", () => {
    const lines = expectedLines(expected, 'ascof', ['ASCOF 2B', 'ASCOF 2C']);
    expect(lines).toHaveLength(2);
    expect(figureLines(runs)).toEqual(lines);
  });

  it("list the people of DHSC's temporary table", () => {
    const lines = expectedLines(expected, 'person_level_2bc');
    expect(lines.length).toBeGreaterThan(0);
    expect(tableLines(runs.map(({ personLevel }) => personLevel))).toEqual(lines);
    expect(runs[0].personLevel.columnNames()).toEqual(['LA_Code', 'Der_NHS_LA_Combined_Person_ID', 'Age_Band']);
  });

  it('explain every person as the figures and the list count them', () => {
    for (const run of runs) {
      const [figure] = run.figures;
      const counted = Array.from({ length: context.people.count }, (_, person) => person).filter((person) => {
        const explanations = run.explain(person);
        expect(explanations.length).toBeGreaterThan(0);
        return explanations.some(({ verdict }) => verdict === 'numerator');
      });
      expect(counted).toHaveLength(figure.numerator);
      expect(new Set(run.members(figure, 'numerator'))).toEqual(new Set(counted));
      expect(run.personLevel.numRows()).toBe(counted.length);
    }
  });

  it('have funnels that never grow and end with the people counted', () => {
    for (const { funnel, figures } of runs) {
      expect(funnel[0]).toMatchObject({ rule: null, rows: context.events.numRows(), people: context.people.count });
      funnel.slice(1).forEach((step, index) => {
        expect(step.rows).toBeLessThanOrEqual(funnel[index].rows);
        expect(step.people).toBeLessThanOrEqual(funnel[index].people);
      });
      expect(funnel.at(-1)?.people).toBe(figures[0].numerator);
    }
  });
});
