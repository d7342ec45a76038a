import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/columns/table.ts';
import { accommodationOrigins } from '../../../../src/pipeline/6-measures/ascof-2e/accommodation-origin.ts';
import { ascof2e, ascof2eLd } from '../../../../src/pipeline/6-measures/ascof-2e/index.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import {
  excludedLines,
  expectedLines,
  figureLines,
  goldenPeriods,
  tableLines,
} from '../../../support/golden-measures.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';

const MEASURES = ['ASCOF 2E', 'ASCOF 2E LD'];

describe.each(goldenPeriods())('ASCOF 2E of $golden, $label period', (expected) => {
  let context: MeasureContext;
  let runs: readonly MeasureRun[];
  beforeAll(async () => {
    context = await goldenMeasureContext(expected.golden);
    runs = [ascof2e, ascof2eLd].map((measure) => measure.run(context, expected.period));
  });

  it("has DHSC's figures", () => {
    const lines = expectedLines(expected, 'ascof', MEASURES);
    expect(lines).toHaveLength(9);
    expect(figureLines(runs)).toEqual(lines);
  });

  it("has DHSC's counts of unknown accommodation", () => {
    const lines = expectedLines(expected, 'ascof_excl', MEASURES);
    expect(lines).toHaveLength(2);
    expect(excludedLines(runs)).toEqual(lines);
  });

  it("lists the people of DHSC's temporary table", () => {
    const lines = expectedLines(expected, 'person_level_2e');
    expect(lines.length).toBeGreaterThan(0);
    expect(tableLines(runs.map(({ personLevel }) => personLevel))).toEqual(lines);
  });

  it('explains every person as the figures count them', () => {
    for (const run of runs) {
      const explained = Array.from({ length: context.people.count }, (_, person) => {
        const explanations = run.explain(person);
        expect(explanations).toHaveLength(1);
        return { person, ...explanations[0] };
      });
      for (const figure of run.figures) {
        const within = explained.filter(
          ({ description, groups }) => description === figure.description && groups.includes(figure.group),
        );
        const settled = within.filter(({ verdict }) => verdict === 'numerator');
        expect(within).toHaveLength(figure.denominator);
        expect(settled).toHaveLength(figure.numerator);
        expect(run.members(figure, 'denominator')).toEqual(within.map(({ person }) => person));
        expect(run.members(figure, 'numerator')).toEqual(settled.map(({ person }) => person));
      }
      for (const { verdict, deciding, findings } of explained) {
        const notMet = findings.filter(({ met }) => !met).map(({ rule }) => rule);
        expect(notMet).toEqual(verdict === 'numerator' ? [] : [deciding]);
        expect(findings.at(-1)?.rule).toBe(deciding);
      }
    }
  });

  it('names the rows that gave the accommodation status of the person details', () => {
    const originOf = accommodationOrigins(context);
    const status = textOf(context.personDetails, 'Accommodation_Status');
    const submitted = textOf(context.events, 'Accommodation_Status_Cleaned');
    const kinds = Array.from({ length: context.people.count }, (_, person) => {
      const { kind, rows } = originOf(person);
      if (kind === 'submitted') for (const row of rows) expect(submitted.at(row)).toBe(status.at(person));
      return kind;
    });
    expect(new Set(kinds)).toContain('submitted');
    expect(new Set(kinds)).toContain('none known');
  });

  it('has a funnel that never grows and ends with the denominator', () => {
    for (const { funnel, figures } of runs) {
      expect(funnel[0]).toMatchObject({ rule: null, rows: context.events.numRows(), people: context.people.count });
      funnel.slice(1).forEach((step, index) => {
        expect(step.rows).toBeLessThanOrEqual(funnel[index].rows);
        expect(step.people).toBeLessThanOrEqual(funnel[index].people);
      });
      const totals = figures.filter(({ group }) => group === 'Total');
      expect(funnel.at(-1)?.people).toBe(totals.reduce((sum, { denominator }) => sum + denominator, 0));
    }
  });
});
