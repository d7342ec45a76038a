import { describe, expect, it } from 'vitest';
import { carerSupport, counts, explained, selfDirectedOf } from './self-directed.ts';

const person = (id: string) => ({ Der_NHS_LA_Combined_Person_ID: id });
const DIRECT_PAYMENT = { Delivery_Mechanism_Cleaned: 'Direct payment' };
const MANAGED_BUDGET = { Delivery_Mechanism_Cleaned: 'CASSR managed personal budget' };
const WORKING_AGE = { Der_Birth_Date: '1980-01-01' };

describe('the figures of ASCOF 3D', () => {
  it('are percentages to one decimal, with the people behind them', () => {
    const { clients } = selfDirectedOf([
      { ...person('P1'), ...DIRECT_PAYMENT },
      { ...person('P2'), ...MANAGED_BUDGET },
      person('P3'),
    ]);
    expect(clients.figures.filter(({ group }) => group === 'Total')).toEqual(
      [
        {
          description: '1a - The proportion of clients who use services who receive self-directed support (%)',
          numerator: 2,
          outcome: 66.7,
        },
        {
          description: '2a - The proportion of clients who use services who receive direct payments (%)',
          numerator: 1,
          outcome: 33.3,
        },
      ].map((figure) => ({
        ...figure,
        laCode: '727',
        laName: 'Hillingdon',
        measure: 'ASCOF 3D (Clients)',
        group: 'Total',
        denominator: 3,
        inDhscGrid: true,
      })),
    );
    const [selfDirected, directPayments] = clients.figures.filter(({ group }) => group === 'Total');
    expect(clients.members(selfDirected, 'numerator')).toEqual([0, 1]);
    expect(clients.members(directPayments, 'numerator')).toEqual([0]);
    expect(clients.members(directPayments, 'denominator')).toEqual([0, 1, 2]);
  });

  it("know carers under DHSC's descriptions", () => {
    const { carers } = selfDirectedOf([carerSupport(DIRECT_PAYMENT)]);
    expect(new Set(carers.figures.map(({ measure, description }) => `${measure}: ${description}`))).toEqual(
      new Set([
        'ASCOF 3D (Carers): 1b - The proportion of carers who use services who receive self-directed support (%)',
        'ASCOF 3D (Carers): 2b - The proportion of carers who use services who receive direct payments (%)',
      ]),
    );
    expect(counts(carers)).toBe('1b 1/1, 2b 1/1');
  });

  it('count a person as client and as carer', () => {
    const { clients, carers } = selfDirectedOf([{}, carerSupport()]);
    expect(counts(clients)).toBe('1a 0/1, 2a 0/1');
    expect(counts(carers)).toBe('1b 0/1, 2b 0/1');
  });

  it('are there for each local authority and group wanted, also without anybody', () => {
    const northumberland = { laCode: '104', laName: 'Northumberland' };
    const { clients } = selfDirectedOf([{}], {}, { localAuthorities: [northumberland] });
    expect(clients.figures).toHaveLength(6);
    for (const figure of clients.figures)
      expect(figure).toMatchObject({ ...northumberland, numerator: 0, denominator: 0, outcome: 0 });
    expect(clients.excluded.map(({ laCode, count }) => [laCode, count])).toEqual([['104', 0]]);
  });
});

describe('the grid of DHSC', () => {
  const inGrid = ({ figures }: ReturnType<typeof selfDirectedOf>['clients']) =>
    figures
      .filter(({ inDhscGrid }) => inDhscGrid)
      .map(({ description, group }) => `${description.slice(0, 2)} ${group}`);

  it('has the age groups that anybody is in, of either part, and the descriptions of a part that anybody is in', () => {
    const { clients, carers } = selfDirectedOf([{}]);
    expect(inGrid(clients)).toEqual(['1a 65 and above', '1a Total', '2a 65 and above', '2a Total']);
    expect(inGrid(carers)).toEqual([]);
  });

  it('has an age group of the clients that only a carer is in, and the other way round', () => {
    const { clients, carers } = selfDirectedOf([{}, carerSupport(person('C1'))], { C1: WORKING_AGE });
    const groups = ['18 to 64', '65 and above', 'Total'];
    expect(inGrid(clients)).toEqual(['1a', '2a'].flatMap((label) => groups.map((group) => `${label} ${group}`)));
    expect(inGrid(carers)).toEqual(['1b', '2b'].flatMap((label) => groups.map((group) => `${label} ${group}`)));
  });

  it('knows people of another local authority, but none who leave the denominator', () => {
    const { clients } = selfDirectedOf(
      [
        { ...person('P1'), LA_Code: '104' },
        { ...person('P2'), Service_Type_Cleaned: 'Long term support: Nursing care' },
      ],
      { P2: WORKING_AGE },
    );
    expect(inGrid(clients)).toEqual(['1a 65 and above', '1a Total', '2a 65 and above', '2a Total']);
    expect(counts(clients)).toBe('1a 0/0, 2a 0/0');
  });

  it('has only the Total when every age is unknown', () => {
    const { clients } = selfDirectedOf([{}], { P1: { Der_Birth_Date: null } });
    expect(inGrid(clients)).toEqual(['1a Total', '2a Total']);
  });
});

describe('what ASCOF 3D explains', () => {
  it('a counted person, once for each figure', () => {
    const { clients } = selfDirectedOf([MANAGED_BUDGET]);
    const [selfDirected, directPayments] = clients.explain(0);
    expect(selfDirected).toMatchObject({
      measure: 'ASCOF 3D (Clients)',
      description: '1a - The proportion of clients who use services who receive self-directed support (%)',
      groups: ['65 and above', 'Total'],
      verdict: 'numerator',
      because:
        'Counted in the numerator of 1a, because the support is a direct payment or a personal budget that the local authority manages: Long term support: Community, CASSR managed personal budget.',
      deciding: 'self-directed-support',
    });
    expect(directPayments).toMatchObject({
      description: '2a - The proportion of clients who use services who receive direct payments (%)',
      verdict: 'denominator only',
      because:
        'Counted in the denominator of 2a only, because the support is no direct payment: Long term support: Community, CASSR managed personal budget.',
      deciding: 'direct-payment',
    });
    expect(selfDirected.findings.map(({ rule }) => rule)).toEqual([
      'long-term-support',
      'service-user',
      'end-not-before-start',
      'began-by-period-end',
      'open-at-period-end',
      'alive-at-period-end',
      'la-code-known',
      'adult-or-age-unknown',
      'setting',
      'community-setting',
      'local-authority',
      'age-group',
      'self-directed-support',
    ]);
  });

  it('a person in a higher setting by the setting and the row it comes from', () => {
    const { clients } = selfDirectedOf([
      DIRECT_PAYMENT,
      { Service_Type_Cleaned: 'Long term support: Residential care' },
    ]);
    expect(clients.explain(0)).toHaveLength(1);
    expect(explained(clients)).toMatchObject({
      description: null,
      verdict: 'not counted',
      because:
        'Not counted, because the setting that ranks highest, in which alone DHSC counts a person, is not community support: Long term support: Residential care.',
      deciding: 'community-setting',
      rows: [1, 0],
    });
    expect(explained(clients).spans.map(({ label }) => label)).toEqual([
      'Long term support: Residential care',
      'Long term support: Community',
    ]);
  });

  it('a person whom nothing concerns, in a sentence', () => {
    const { clients } = selfDirectedOf([{ Event_Type: 'Request', Service_Type_Cleaned: null }]);
    expect(explained(clients)).toMatchObject({
      verdict: 'not counted',
      because: 'Not counted, because the person has no long term support.',
      spans: [],
    });
  });

  it('a person whose support is outside the period, by the event that came furthest', () => {
    const { clients } = selfDirectedOf([
      { Event_Start_Date: '2026-05-01' },
      { Event_Start_Date: '2024-01-01', Der_Event_End_Date: '2026-03-30' },
    ]);
    expect(explained(clients)).toMatchObject({
      because: 'Not counted, because the event ended before the last day of the period.',
      deciding: 'open-at-period-end',
      rows: [1],
    });
  });
});

it('the funnel counts rows until they have a kind of support, then the rows of the people left', () => {
  const { clients } = selfDirectedOf(
    [{}, {}, person('P2'), { ...person('P3'), Event_Start_Date: '2027-01-01' }, { ...person('P4'), LA_Code: '104' }],
    { P2: { Date_of_Death: '2025-05-01' } },
  );
  const left = new Map(clients.funnel.map(({ rule, rows, people }) => [rule, [rows, people]]));
  expect(left.get(null)).toEqual([5, 4]);
  expect(left.get('open-at-period-end')).toEqual([4, 3]);
  expect(left.get('alive-at-period-end')).toEqual([3, 2]);
  expect(left.get('community-setting')).toEqual([3, 2]);
  expect(clients.funnel.at(-1)).toMatchObject({ rule: 'local-authority', rows: 2, people: 1 });
});
