import { beforeAll, describe, expect, it } from 'vitest';
import { Rows } from '../../../../src/columns/rows.ts';
import { takeRows } from '../../../../src/columns/table.ts';
import { peopleIn } from '../../../../src/pipeline/5-person-details/people.ts';
import { ascof2a } from '../../../../src/pipeline/6-measures/ascof-2a/index.ts';
import type { Explanation } from '../../../../src/pipeline/6-measures/explanation.ts';
import type { MeasureContext, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { figureLines, goldenPeriods, tableLines } from '../../../support/golden-measures.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';
import { tableRows } from '../../../support/table-rows.ts';

type Told = { readonly person: number; readonly explanation: Explanation };

describe.each(goldenPeriods().filter(({ golden }) => golden === 'golden/B'))(
  'everybody of $golden, $label period',
  (of) => {
    let context: MeasureContext;
    let run: MeasureRun;
    let told: readonly Told[];
    beforeAll(async () => {
      context = await goldenMeasureContext(of.golden);
      run = ascof2a.run(context, of.period);
      told = Array.from({ length: context.people.count }, (_, person) =>
        run.explain(person).map((explanation) => ({ person, explanation })),
      ).flat();
    });

    it('has an explanation with rules, values, rows of that person and whole sentences', () => {
      expect(new Set(told.map(({ person }) => person)).size).toBe(context.people.count);
      const faulty = told.filter(
        ({ person, explanation: { findings, rows, because, deciding } }) =>
          findings.length === 0 ||
          findings.some(({ text, saw }) => !/^[A-Z].*\.$/.test(text) || saw === '') ||
          !/^(Not c|C)ounted.+\.$/.test(because) ||
          !findings.some(({ rule }) => rule === deciding) ||
          rows.length === 0 ||
          rows.some((row) => context.people.personOf[row] !== person),
      );
      expect(faulty).toEqual([]);
    });

    it('ends at the deciding rule when not counted', () => {
      const notCounted = told.filter(({ explanation: { verdict } }) => verdict === 'not counted');
      expect(notCounted.length).toBeGreaterThan(0);
      for (const { explanation } of notCounted) {
        expect(explanation.findings.at(-1)).toMatchObject({ rule: explanation.deciding, met: false });
        expect(explanation.groups).toEqual([]);
      }
    });

    it('agrees with the figures', () => {
      expect(run.figures.reduce((sum, { denominator }) => sum + denominator, 0)).toBeGreaterThan(0);
      for (const figure of run.figures) {
        const inGroup = told.filter(({ explanation: { groups } }) => groups.includes(figure.group));
        const inNumerator = inGroup.filter(({ explanation: { verdict } }) => verdict === 'numerator');
        expect([inNumerator.length, inGroup.length]).toEqual([figure.numerator, figure.denominator]);
        expect(run.members(figure, 'numerator')).toEqual(inNumerator.map(({ person }) => person));
        expect(run.members(figure, 'denominator')).toEqual(inGroup.map(({ person }) => person));
        expect(figure.numerator).toBeLessThanOrEqual(figure.denominator);
      }
    });

    it('agrees with the list of reablements and what followed each', () => {
      const asked = told.filter(({ explanation: { findings } }) =>
        findings.some(({ rule }) => rule.startsWith('sequel-')),
      );
      const subjects = asked.map(
        ({ person, explanation: { subject, findings } }) =>
          `${context.people.personIdOf(person)}: ${subject}, ${findings.find(({ rule, met }) => met && rule.startsWith('sequel-'))?.rule.split('-')[1]}`,
      );
      const listed = tableRows(run.personLevel).map(
        (row) =>
          `${row['Der_NHS_LA_Combined_Person_ID']}: Reablement from ${row['ST_Max_Cluster_Start']} to ${row['ST_Max_Cluster_End']}, ${row['Sequel_Type']}`,
      );
      expect(subjects.toSorted()).toEqual(listed.toSorted());
    });

    it('has a funnel that never grows and ends at the denominator', () => {
      const { funnel, figures } = run;
      expect(funnel[0].rows).toBe(context.events.numRows());
      for (const [step, { rows, people }] of funnel.slice(1).entries()) {
        expect(rows).toBeLessThanOrEqual(funnel[step].rows);
        expect(people).toBeLessThanOrEqual(funnel[step].people);
      }
      const total = figures
        .filter(({ group }) => group === 'Total')
        .reduce((sum, { denominator }) => sum + denominator, 0);
      expect(funnel.at(-1)?.rows).toBe(total);
    });

    it('comes out the same when the rows stand in another order', () => {
      const { length } = context.people.personOf;
      const backwards = Int32Array.from({ length }, (_, index) => length - 1 - index);
      const events = takeRows(context.events, new Rows(backwards));
      const people = peopleIn(events);
      const detailsOf = Int32Array.from({ length: people.count }, (_, person) => {
        return context.people.find(people.laCodeOf(person), people.personIdOf(person)) ?? 0;
      });
      const personDetails = takeRows(context.personDetails, new Rows(detailsOf));
      const again = ascof2a.run({ ...context, events, people, personDetails }, of.period);
      expect(figureLines([again])).toEqual(figureLines([run]));
      expect(tableLines([again.personLevel])).toEqual(tableLines([run.personLevel]));
    });
  },
);
