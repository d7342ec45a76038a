import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../../../src/model/day.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { admissionsOf, stay } from './admissions.ts';

const HILLINGDON = { laCode: '727', laName: 'Hillingdon' };
const NORTHUMBERLAND = { laCode: '104', laName: 'Northumberland' };
const NOBODY_KNOWS = { laCode: '999', laName: 'Nowhere' };

describe('the figures of ASCOF 2B and 2C', () => {
  it('are people per 100,000 of the population of that age, to one decimal', () => {
    const { c } = admissionsOf([stay(), stay({ Der_NHS_LA_Combined_Person_ID: 'P2' })]);
    expect(c.figures).toEqual([
      {
        ...HILLINGDON,
        measure: 'ASCOF 2C',
        description:
          'The number of adults whose long-term support needs are met by admission to residential and nursing care homes, for 65 and over (per 100,000 population)',
        group: '65 and above',
        numerator: 2,
        denominator: 43198,
        outcome: 4.6,
        inDhscGrid: true,
      },
    ]);
    expect(c.members(c.figures[0], 'numerator')).toEqual([0, 1]);
    expect(c.members(c.figures[0], 'denominator')).toEqual([]);
  });

  it('are there for each local authority wanted, also without anybody', () => {
    const { b, c } = admissionsOf([stay()], {}, { localAuthorities: [HILLINGDON, NORTHUMBERLAND] });
    expect(b.figures.map(({ laName, numerator, outcome }) => [laName, numerator, outcome])).toEqual([
      ['Hillingdon', 0, 0],
      ['Northumberland', 0, 0],
    ]);
    expect(c.figures.map(({ laCode, numerator, denominator }) => [laCode, numerator, denominator])).toEqual([
      ['727', 1, 43198],
      ['104', 0, 88198],
    ]);
  });

  it.each([
    { changes: { populationYear: 2031 }, because: 'no population of that year is known' },
    { changes: { localAuthorities: [NOBODY_KNOWS] }, because: 'the lookup does not know the LA code' },
  ])('have no denominator and are not in the grid of DHSC when $because', ({ changes }) => {
    const { c } = admissionsOf([stay({ LA_Code: changes.localAuthorities ? '999' : '727' })], {}, changes);
    expect(c.figures[0]).toMatchObject({ numerator: 1, denominator: 0, outcome: 0, inDhscGrid: false });
    const [{ verdict, findings }] = c.explain(0);
    expect(verdict).toBe('numerator');
    expect(findings.find(({ rule }) => rule === 'population')?.text).toMatch(
      /^There is no mid-20\d\d population for this local authority: DHSC's join gives it no figure/,
    );
  });

  it('leave out people under an LA code that is not wanted; the list of people keeps them', () => {
    const { c, context } = admissionsOf([stay({ LA_Code: '104' }), stay()]);
    expect(c.figures.map(({ numerator }) => numerator)).toEqual([1]);
    expect(tableRows(c.personLevel)).toEqual([
      { LA_Code: '104', Der_NHS_LA_Combined_Person_ID: 'P1', Age_Band: '65 and above' },
      { LA_Code: '727', Der_NHS_LA_Combined_Person_ID: 'P1', Age_Band: '65 and above' },
    ]);
    expect(c.explain(context.people.personOf[0])[0]).toMatchObject({
      verdict: 'not counted',
      deciding: 'local-authority',
    });
  });
});

describe('what ASCOF 2C explains', () => {
  it('a counted stay: the rules met, the population, and the spans to show', () => {
    const { explainRow } = admissionsOf([stay({ Der_Event_End_Date: '2025-09-30' })]);
    const { verdict, because, groups, subject, deciding, findings, spans } = explainRow(0);
    expect({ verdict, groups, subject, deciding }).toEqual({
      verdict: 'numerator',
      groups: ['65 and above'],
      subject: 'Long term support: Residential care from 2025-05-01 to 2025-09-30',
      deciding: null,
    });
    expect(because).toBe('Counted in the numerator of ASCOF 2C: a new admission on 2025-05-01 at the age of 75.');
    expect(findings.every(({ met }) => met)).toBe(true);
    expect(findings.find(({ rule }) => rule === 'adult')?.saw).toBe(
      'Der_Age_Event_Start 75: Der_Birth_Date 1950-01-01, Event_Start_Date 2025-05-01',
    );
    expect(spans).toEqual([
      { label: 'Stay', from: dayOfIso('2025-05-01'), to: dayOfIso('2025-09-30') },
      { label: 'Less than 365 days before', from: dayOfIso('2024-05-02'), to: dayOfIso('2025-04-30') },
    ]);
  });

  it('each stay of a person, those counted first, then those that came furthest', () => {
    const { c } = admissionsOf([
      stay({ Event_Start_Date: '2023-05-01', Der_Event_End_Date: '2023-06-01' }),
      stay({ Service_Component_Cleaned: null }),
      stay({ Event_Start_Date: '2025-06-01' }),
      stay({ Service_Type_Cleaned: 'Long term support: Community' }),
    ]);
    expect(c.explain(0).map(({ deciding, rows }) => [deciding, rows])).toEqual([
      [null, [2]],
      ['starts-in-period', [0]],
      ['component-not-blank', [1]],
    ]);
  });

  it('a person whom nothing concerns, in a sentence', () => {
    const { c } = admissionsOf([{ Event_Type: 'Request', Service_Type_Cleaned: null }]);
    expect(c.explain(0)).toHaveLength(1);
    expect(c.explain(0)[0]).toMatchObject({
      verdict: 'not counted',
      because: 'Not counted, because the person has no long term residential or nursing service.',
      subject: null,
    });
  });
});

it('the funnel counts rows and people after each rule', () => {
  const { c } = admissionsOf([
    stay(),
    stay({ Der_NHS_LA_Combined_Person_ID: 'P2', Service_Component_Cleaned: null }),
    stay({ Der_NHS_LA_Combined_Person_ID: 'P2', Event_Start_Date: '2024-05-01' }),
  ]);
  const left = new Map(c.funnel.map(({ rule, rows, people }) => [rule, [rows, people]]));
  expect(left.get(null)).toEqual([3, 2]);
  expect(left.get('care-home-component')).toEqual([3, 2]);
  expect(left.get('component-not-blank')).toEqual([2, 2]);
  expect(left.get('starts-in-period')).toEqual([1, 1]);
  expect(c.funnel.at(-1)).toMatchObject({ rule: 'local-authority', rows: 1, people: 1 });
});
