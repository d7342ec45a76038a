import { beforeAll, describe, expect, it } from 'vitest';
import { ascof3dCarers, ascof3dClients } from '../../../../src/pipeline/6-measures/ascof-3d/index.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { tableRows } from '../../../support/table-rows.ts';
import {
  excludedLines,
  expectedLines,
  figureLines,
  goldenPeriods,
  tableLines,
} from '../../../support/golden-measures.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';

const MEASURES = ['ASCOF 3D (Clients)', 'ASCOF 3D (Carers)'];
const GROUPS = ['18 to 64', '65 and above', 'Total'];

describe.each(goldenPeriods())('ASCOF 3D of $golden, $label period', (expected) => {
  let context: MeasureContext;
  let runs: readonly MeasureRun[];
  beforeAll(async () => {
    context = await goldenMeasureContext(expected.golden);
    runs = [ascof3dClients, ascof3dCarers].map((measure) => measure.run(context, expected.period));
  });

  it("has DHSC's figures", () => {
    const lines = expectedLines(expected, 'ascof', MEASURES);
    expect(lines).toHaveLength(4 * GROUPS.length);
    expect(figureLines(runs)).toEqual(lines);
  });

  it("has DHSC's counts of unknown delivery mechanisms", () => {
    const lines = expectedLines(expected, 'ascof_excl', MEASURES);
    expect(lines).toHaveLength(2);
    expect(excludedLines(runs)).toEqual(lines);
  });

  it.each([
    ['person_level_3d_clients', 0],
    ['person_level_3d_carers', 1],
  ] as const)("lists the people of DHSC's temporary table: %s", (name, index) => {
    const lines = expectedLines(expected, name);
    expect(lines.length).toBeGreaterThan(0);
    expect(tableLines([runs[index].personLevel])).toEqual(lines);
  });

  it('explains every person as the figures count them', () => {
    for (const run of runs) {
      const explained = Array.from({ length: context.people.count }, (_, person) => {
        const explanations = run.explain(person);
        const isCounted = explanations[0].verdict !== 'not counted';
        expect(explanations).toHaveLength(isCounted ? 2 : 1);
        return explanations.map((explanation) => ({ person, ...explanation }));
      }).flat();
      for (const figure of run.figures) {
        const within = explained.filter(
          ({ description, groups }) => description === figure.description && groups.includes(figure.group),
        );
        const counted = within.filter(({ verdict }) => verdict === 'numerator');
        expect(within).toHaveLength(figure.denominator);
        expect(counted).toHaveLength(figure.numerator);
        expect(run.members(figure, 'denominator')).toEqual(within.map(({ person }) => person));
        expect(run.members(figure, 'numerator')).toEqual(counted.map(({ person }) => person));
      }
      for (const { verdict, deciding, because, findings, rows } of explained) {
        expect(because).not.toBe('');
        expect(rows.length).toBeGreaterThan(0);
        expect(findings.at(-1)).toMatchObject({ rule: deciding, met: verdict === 'numerator' });
        expect(findings.filter(({ rule }) => rule === deciding)).toHaveLength(1);
        const notMet = findings.filter(({ met, rule }) => !met && rule !== 'kind-of-support').map(({ rule }) => rule);
        expect(notMet).toEqual(verdict === 'numerator' ? [] : [deciding]);
      }
    }
  });

  it('explains as listed exactly the people on the list, in the setting or kind of support they are listed under', () => {
    for (const { personLevel, explain } of runs) {
      const listed = tableRows(personLevel);
      const names = new Map(
        listed.map((row) => [
          context.people.find(String(row['LA_Code']), String(row['Der_NHS_LA_Combined_Person_ID'])),
          row['Support_Provided'] ?? row['Service_Type'],
        ]),
      );
      for (let person = 0; person < context.people.count; person++) {
        const best = explain(person)[0].findings.find(({ saw }) => saw.startsWith('best: '));
        const name = names.get(person);
        expect(best !== undefined).toBe(name !== undefined);
        if (best) expect(best.saw).toContain(`best: ${name}`);
      }
    }
  });

  it('has a funnel that never grows and ends with the denominator', () => {
    for (const { funnel, figures } of runs) {
      expect(funnel[0]).toMatchObject({ rule: null, rows: context.events.numRows(), people: context.people.count });
      funnel.slice(1).forEach((step, index) => {
        expect(step.rows).toBeLessThanOrEqual(funnel[index].rows);
        expect(step.people).toBeLessThanOrEqual(funnel[index].people);
      });
      for (const { description, group, denominator } of figures)
        if (group === 'Total') expect([description, denominator]).toEqual([description, funnel.at(-1)?.people]);
    }
  });
});
