import { describe, expect, it } from 'vitest';
import { runAscof2dPartial } from '../../../../src/pipeline/6-measures/ascof-2d/index.ts';
import { measureContext } from '../../../support/events.ts';
import { goldenMeasureContext } from '../../../support/golden-run.ts';
import { rows } from '../../../support/rows.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { golden2dPeriods } from './golden-hospital.ts';
import { partialOf, PERIOD, REABLEMENT } from './hospital.ts';

const totalOf = ({ figures }: ReturnType<typeof partialOf>['run']) => {
  const total = figures.find(({ group }) => group === 'Total');
  return `${total?.numerator}/${total?.denominator}`;
};

describe('reablements of the partial figure', () => {
  it.each(rows`
    start      | deciding         | because
    2024-12-31 | begins-in-period | it began the day before the period
    2025-01-01 | no-care-home     | it began on the first day
    2025-12-31 | no-care-home     | it began on the last day
    2026-01-01 | begins-in-period | it began the day after the period
  `)('from $start: $deciding, because $because', ({ start, deciding }) => {
    const { run, part1 } = partialOf([{ ...REABLEMENT, Event_Start_Date: start, Der_Event_End_Date: null }]);
    expect(part1()[0].deciding).toBe(deciding);
    expect(totalOf(run)).toBe(deciding === 'no-care-home' ? '1/1' : '0/0');
  });

  it.each(rows`
    born       | deciding     | because
    1960-05-01 | aged-65      | 65 years of 365.25 days are not over on the birthday
    1960-04-01 | no-care-home | they are over
               | aged-65      | an unknown birth is no age
  `)('born on $born: $deciding, because $because', ({ born, deciding }) => {
    const { part1 } = partialOf([REABLEMENT], { details: { P1: { Der_Birth_Date: born } } });
    expect(part1()[0].deciding).toBe(deciding);
  });

  it.each(rows`
    start      | end        | verdict          | because
    2025-01-01 | 2025-04-30 | not counted      | the care home was open the day before the reablement
    2025-01-01 | 2025-04-29 | numerator        | it had ended by then
    2025-05-01 |            | denominator only | it began on the first day, so it is an outcome
    2025-07-24 |            | denominator only | it began on the 84th day
    2025-07-25 |            | numerator        | it began on the 85th day
  `)('a care home from $start to $end: $verdict, because $because', ({ start, end, verdict }) => {
    const careHome = {
      Event_Start_Date: start,
      Der_Event_End_Date: end,
      Service_Type_Cleaned: 'Long term support: Residential care',
    };
    expect(partialOf([REABLEMENT, careHome]).part1()[0].verdict).toBe(verdict);
  });

  it.each(rows`
    died       | verdict          | because
    2025-05-01 | denominator only | it is the first day
    2025-07-24 | denominator only | it is the 84th day
    2025-07-25 | numerator        | it is the 85th day
  `)('a death on $died: $verdict, because $because', ({ died, verdict }) => {
    const [found] = partialOf([REABLEMENT], { details: { P1: { Date_of_Death: died } } }).part1();
    expect(found.verdict).toBe(verdict);
    if (verdict === 'denominator only')
      expect(found.because).toBe(
        'Counted in the denominator of the partial figure only, because the person died within 84 days of the start of the reablement.',
      );
  });
});

it('the table says in every row that it is partial', () => {
  const { run } = partialOf([REABLEMENT], { details: { P1: { Date_of_Death: '2025-06-01' } } });
  expect(run.isPartial).toBe(true);
  expect(run.tables.map(({ name }) => name)).toEqual(['ascof_2d_partial']);
  const table = tableRows(run.tables[0].table);
  expect(table.map((row) => [row['Slice'], row['Reablement_Count'], row['Died'], row['Neither_Percent']])).toEqual([
    ['Total', 1, 1, '0.00'],
    ['65-74', 0, 0, null],
    ['75-84', 1, 1, '0.00'],
    ['85+', 0, 0, null],
    ['Female', 1, 1, '0.00'],
    ['Male', 0, 0, null],
  ]);
  expect(table.every((row) => String(row['Basis']).startsWith('Partial'))).toBe(true);
});

it('both periods stand in one table, with a notice', () => {
  const { tables, notices } = runAscof2dPartial(measureContext([REABLEMENT]), { latest: PERIOD, previous: PERIOD });
  expect(tables.map(({ name, table }) => [name, table.numRows()])).toEqual([
    ['ascof_2d_partial', 12],
    ['person_level_2d_partial', 2],
  ]);
  expect(notices[0].code).toBe('no-hospital-spells');
});

it('every person of golden B is explained as the partial figures count', async () => {
  const context = await goldenMeasureContext('golden/B');
  for (const run of Object.values(runAscof2dPartial(context, golden2dPeriods())).filter((part) => 'figures' in part)) {
    const explained = Array.from({ length: context.people.count }, (_, person) => run.explain(person)).flat();
    expect(run.figures[0].denominator).toBeGreaterThan(100);
    for (const figure of run.figures) {
      const of = explained.filter(({ groups }) => groups.includes(figure.group));
      expect(of).toHaveLength(figure.denominator);
      expect(of.filter(({ verdict }) => verdict === 'numerator')).toHaveLength(figure.numerator);
      expect(run.members(figure, 'numerator')).toHaveLength(figure.numerator);
    }
    expect(run.funnel.at(-1)?.rows).toBe(run.figures[0].denominator);
    expect(run.personLevel.numRows()).toBe(run.figures[0].denominator);
  }
});
