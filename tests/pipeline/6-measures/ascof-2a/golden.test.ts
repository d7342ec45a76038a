import { beforeAll, describe, expect, it } from 'vitest';
import { ascof2a } from '../../../../src/pipeline/6-measures/ascof-2a/index.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { expectedLines, figureLines, goldenPeriods, tableLines } from '../../../support/golden-measures.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';

describe.each(goldenPeriods())('$golden, $label period', (of) => {
  let context: MeasureContext;
  let run: MeasureRun;
  beforeAll(async () => {
    context = await goldenMeasureContext(of.golden);
    run = ascof2a.run(context, of.period);
  });

  it("has DHSC's figures", () => {
    const expected = expectedLines(of, 'ascof', ['ASCOF 2A']);
    expect(expected).toHaveLength(3);
    expect(figureLines([run])).toEqual(expected);
  });

  it("has the reablements of DHSC's temporary table", () => {
    const expected = expectedLines(of, 'person_level_2a');
    expect(expected.length).toBeGreaterThan(0);
    expect(tableLines([run.personLevel])).toEqual(expected);
  });

  it("has DHSC's breakdown by sequel and final outcome", () => {
    const expected = expectedLines(of, 'ascof_2a_disaggregated');
    expect(expected.length).toBeGreaterThan(0);
    expect(tableLines(run.tables.map(({ table }) => table))).toEqual(expected);
  });
});
