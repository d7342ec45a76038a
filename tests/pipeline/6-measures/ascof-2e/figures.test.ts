import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { atHomeOf, counts } from './at-home.ts';

const person = (id: string) => ({ Der_NHS_LA_Combined_Person_ID: id });

describe('the groups of ASCOF 2E', () => {
  it.each(rows`
    gender                 | female | male | because
    Female                 | 1      | 0    | women have a group
    MALE                   | 0      | 1    | men have one, whatever the case
    Other                  | 0      | 0    | other genders are in the total only
    Unknown                | 0      | 0    | so are unknown ones
                           | 0      | 0    | and blank ones, which DHSC would roll up into a second total
  `)('gender $gender: female $female, male $male, total 1, because $because', ({ gender, female, male }) => {
    const { all, explain } = atHomeOf([{}], { P1: { Gender: gender } });
    expect(counts(all, 'Female')).toBe(`18-64 0/0, 65+ ${female}/${female}`);
    expect(counts(all, 'Male')).toBe(`18-64 0/0, 65+ ${male}/${male}`);
    expect(counts(all)).toBe('18-64 0/0, 65+ 1/1');
    const { groups, findings } = explain();
    expect(groups.at(-1)).toBe('Total');
    expect(findings.find(({ rule }) => rule === 'gender-group')?.text).toBe(
      groups.length === 1
        ? 'The gender is neither female nor male, so the person is in the Total only.'
        : `The person is in the figures for ${groups[0]} and Total.`,
    );
  });

  it('are a full grid; DHSC lacks a gender that nobody of known age has anywhere', () => {
    const { all } = atHomeOf([{}, { ...person('P2'), LA_Code: '104' }, person('P3')], {
      P1: { Gender: 'Female' },
      P2: { Gender: 'Other' },
      P3: { Gender: 'Male', Der_Birth_Date: null },
    });
    expect(
      all.figures.map(({ description, group, inDhscGrid }) => [description.slice(0, 37), group, inDhscGrid]),
    ).toEqual(
      ['The proportion of people aged 18-64 w', 'The proportion of people aged 65+ who'].flatMap((description) => [
        [description, 'Female', true],
        [description, 'Male', false],
        [description, 'Total', true],
      ]),
    );
  });

  it('count a gender as present that occurs only in another local authority', () => {
    const { all } = atHomeOf([{}, { ...person('P2'), LA_Code: '999' }], { P2: { Gender: 'Male' } });
    expect(counts(all, 'Male')).toBe('18-64 0/0, 65+ 0/0');
    expect(all.figures.filter(({ group }) => group === 'Male').every(({ inDhscGrid }) => inDhscGrid)).toBe(true);
  });

  it('are in no grid of DHSC when nobody is counted at all', () => {
    const { all } = atHomeOf([{ Event_Type: 'Request' }]);
    expect(all.figures).toHaveLength(6);
    expect(all.figures.some(({ inDhscGrid }) => inDhscGrid)).toBe(false);
    expect(all.figures.every(({ outcome, denominator }) => outcome === 0 && denominator === 0)).toBe(true);
  });
});

describe('the figures of ASCOF 2E', () => {
  it('are percentages to one decimal, with the people behind them', () => {
    const { all } = atHomeOf([{}, person('P2'), person('P3')], { P3: { Accommodation_Status: 'Refuge' } });
    const total = all.figures.find(({ group, denominator }) => group === 'Total' && denominator > 0);
    if (!total) throw new Error('no figure');
    expect(total).toMatchObject({ numerator: 2, denominator: 3, outcome: 66.7 });
    expect(all.members(total, 'numerator')).toEqual([0, 1]);
    expect(all.members(total, 'denominator')).toEqual([0, 1, 2]);
  });

  it('keep local authorities apart, in the counts of unknown accommodation too', () => {
    const northumberland = { LA_Code: '104', LA_Name: 'Northumberland' };
    const { all } = atHomeOf(
      [
        {},
        { ...person('P2'), ...northumberland },
        { ...person('P3'), ...northumberland },
        { ...person('P4'), LA_Code: '104', LA_Name: 'Hillingdon' },
      ],
      { P3: { Accommodation_Status: 'Unknown' }, P4: { Accommodation_Status: 'Unknown' } },
      {
        localAuthorities: [
          { laCode: '104', laName: 'Northumberland' },
          { laCode: '727', laName: 'Hillingdon' },
        ],
      },
    );
    const totals = all.figures.filter(({ group, description }) => group === 'Total' && description.includes('65+'));
    expect(totals.map((figure) => [figure.laName, figure.numerator, figure.denominator])).toEqual([
      ['Northumberland', 1, 3],
      ['Hillingdon', 1, 1],
    ]);
    expect(all.members(totals[0], 'denominator')).toEqual([1, 2, 3]);
    expect(all.excluded.map(({ laCode, count }) => [laCode, count])).toEqual([
      ['104', 1],
      ['727', 0],
    ]);
  });

  it('leave out people under an LA code that is not wanted or blank; the list of people keeps them', () => {
    const { all, explain } = atHomeOf([
      { ...person('P1'), LA_Code: '999' },
      { ...person('P2'), LA_Code: null },
    ]);
    expect(counts(all)).toBe('18-64 0/0, 65+ 0/0');
    expect(explain()).toMatchObject({ verdict: 'not counted', deciding: 'local-authority' });
    expect(tableRows(all.personLevel, ['LA_Code', 'Accommodation_Status'])).toEqual([
      { LA_Code: '999', Accommodation_Status: 'Owner occupier or shared ownership scheme' },
      { LA_Code: null, Accommodation_Status: null },
    ]);
  });
});

it.each(rows`
  name         | count | because
  Hillingdon   | 1     | the LA name is that of the lookup
  "hillingdon " | 1    | case and trailing spaces do not count
  Harrow       | 0     | DHSC joins this count on the LA name too
`)('unknown accommodation under the LA name $name counts $count, because $because', ({ name, count }) => {
  const { all } = atHomeOf([{ LA_Name: name }], { P1: { Accommodation_Status: 'Unknown' } });
  expect(all.excluded[0].count).toBe(Number(count));
  expect(counts(all)).toBe('18-64 0/0, 65+ 0/1');
});

describe('what ASCOF 2E explains', () => {
  it('a person whose support is outside the period, by the service that came furthest', () => {
    const { explain } = atHomeOf([
      { Event_Start_Date: '2026-05-01' },
      { Event_Start_Date: '2024-01-01', Der_Event_End_Date: '2025-03-01' },
      { Event_Type: 'Review' },
    ]);
    expect(explain()).toMatchObject({
      verdict: 'not counted',
      because: 'Not counted, because the service ended before the period.',
      deciding: 'not-ended-before-period',
      rows: [1],
    });
  });

  it('a person whom nothing concerns, in a sentence', () => {
    const { explain } = atHomeOf([{ Event_Type: 'Request', Service_Type_Cleaned: null }]);
    expect(explain()).toMatchObject({
      verdict: 'not counted',
      because: 'Not counted, because the person has no long term support.',
      spans: [],
    });
  });
});

it('the funnel counts rows until the services are chosen, then the rows of the people left', () => {
  const { all } = atHomeOf([{}, {}, person('P2'), { ...person('P3'), Event_Type: 'Request' }], {
    P2: { Date_of_Death: '2025-01-01' },
  });
  const left = new Map(all.funnel.map(({ rule, rows, people }) => [rule, [rows, people]]));
  expect(left.get(null)).toEqual([4, 3]);
  expect(left.get('service')).toEqual([3, 2]);
  expect(left.get('alive-at-period-start')).toEqual([2, 1]);
  expect(all.funnel.at(-1)).toMatchObject({ rule: 'local-authority', rows: 2, people: 1 });
});
