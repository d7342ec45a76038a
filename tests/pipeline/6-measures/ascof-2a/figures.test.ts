import { describe, expect, it } from 'vitest';
import { ascof2a } from '../../../../src/pipeline/6-measures/ascof-2a/index.ts';
import type { Figure, MeasureRun } from '../../../../src/pipeline/6-measures/measure.ts';
import { measureContext } from '../../../support/events.ts';
import type { EventValues, PersonValues } from '../../../support/events.ts';
import { rows } from '../../../support/rows.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { REABLEMENT, runAscof2a, YEAR } from './made-up-reablement.ts';

const OTHER = { ...REABLEMENT, Event_Outcome_Cleaned: 'NFA: Other' };

function shown({ figures }: MeasureRun): string[] {
  return figures.map(({ group, numerator, denominator }) => `${group}: ${numerator} of ${denominator}`);
}

/** Reablements of people P1, P2, …, one of each. */
function runPeople(people: readonly { readonly outcome: string; readonly born: string | null }[]): MeasureRun {
  const events = people.map(({ outcome }, index) => ({
    ...REABLEMENT,
    Event_Outcome_Cleaned: outcome,
    Der_NHS_LA_Combined_Person_ID: `P${index + 1}`,
  }));
  const details = people.map(({ born }, index): [string, PersonValues] => [`P${index + 1}`, { Der_Birth_Date: born }]);
  return ascof2a.run(measureContext(events, Object.fromEntries(details)), YEAR);
}

describe('which final outcomes count', () => {
  it.each(rows`
    outcome                                                   | total  | unclassified | because
    NFA: Information and advice or signposting                | 1 of 1 | N            | no ongoing support
    NFA: Support ended as planned                             | 1 of 1 | N            | no ongoing support
    NFA: Responsibility moved to another local authority      | 1 of 1 | N            | no ongoing support here
    NFA: Other                                                | 1 of 1 | N            | no ongoing support
    NFA: No services offered for other reason                 | 1 of 1 | N            | no ongoing support
    NFA: Support ended for other reason                       | 1 of 1 | N            | no ongoing support
    NFA: Referral to other service within the local authority | 1 of 1 | N            | no ongoing support
    NFA: Referral to NHS services or NHS funded social care   | 0 of 0 | N            | support goes on elsewhere
    NFA: Self-funded client or under 12wk disregard           | 0 of 0 | N            | support goes on, paid by the person
    NFA: Support declined                                     | 0 of 0 | N            | the person declined
    NFA: Deceased                                             | 0 of 0 | N            | the person died
    Admitted to hospital                                      | 0 of 0 | N            | the person is in hospital
    Continuation of support or services                       | 0 of 0 | Y            | DHSC cannot tell what followed
    Progress to support planning or services                  | 0 of 0 | Y            | DHSC cannot tell what followed
    Progress to assessment, review or reassessment            | 0 of 0 | Y            | DHSC cannot tell what followed
    Progress to reablement/ST-Max                             | 0 of 0 | Y            | DHSC cannot tell what followed
    Release 1 specification only: Not mapped                  | 0 of 0 | Y            | DHSC cannot tell what followed
    Invalid and not mapped                                    | 0 of 0 | Y            | DHSC cannot tell what followed
  `)('$outcome: $total, because $because', ({ outcome, total, unclassified }) => {
    const run = runAscof2a([{ ...REABLEMENT, Event_Outcome_Cleaned: outcome }]);
    expect(shown(run)[2]).toBe(`Total: ${total}`);
    expect(tableRows(run.tables[0].table)).toMatchObject([
      { Final_Outcome: outcome, Incl_In_Unable_To_Classify: unclassified, ST_Max_Count: 1 },
    ]);
  });

  it.each(rows`
    service                               | component                   | total  | because
    Long term support: Community          |                             | 0 of 1 | ongoing support
    Long term support: Nursing care       |                             | 0 of 1 | ongoing support
    Long term support: Residential care   |                             | 0 of 1 | ongoing support
    Long term support: Prison             |                             | 0 of 1 | ongoing support
    Short term support: Other short term  | Short term nursing care     | 0 of 1 | a stay in a care home
    Short term support: Other short term  |                             | 1 of 1 | no long term support
    Short term support: Ongoing low level | Short term residential care | 1 of 1 | no long term support
  `)('$service $component: $total, because $because', ({ service, component, total }) => {
    const followed: EventValues = {
      Service_Type_Cleaned: service,
      Service_Component_Cleaned: component,
      Event_Start_Date: '2025-06-13',
    };
    expect(shown(runAscof2a([OTHER, followed]))[2]).toBe(`Total: ${total}`);
  });
});

describe('groups', () => {
  it.each(rows`
    born       | younger | older  | because
    1960-07-01 | 1 of 1  | 0 of 0 | the person is 64 when the reablement ends
    1960-06-01 | 0 of 0  | 1 of 1 | the person is 65
               | 0 of 0  | 0 of 0 | an unknown age is in the total only
  `)('born $born: $younger at 18 to 64, $older at 65 and above, because $because', ({ born, younger, older }) => {
    const run = runPeople([{ outcome: 'NFA: Other', born }]);
    expect(shown(run)).toEqual([`18 to 64: ${younger}`, `65 and above: ${older}`, 'Total: 1 of 1']);
  });

  it('goes by the age at the end of the reablement, not at its start', () => {
    // 64 at the start on 1 May 2025, 65 at the end on 12 June.
    expect(shown(runPeople([{ outcome: 'NFA: Other', born: '1960-06-01' }]))[1]).toBe('65 and above: 1 of 1');
  });

  it('rounds half away from zero to one decimal', () => {
    const people = ['NFA: Other', 'NFA: Other', 'NFA: Other', 'NFA: Other', 'NFA: Other', 'NFA: Other', 'NFA: Other'];
    const declined = runPeople(people.map((outcome) => ({ outcome, born: '1950-01-01' })));
    expect(declined.figures.map(({ outcome }) => outcome)).toEqual([0, 100, 100]);
    const events = [...people.keys()].flatMap((index): EventValues[] => {
      const of = { Der_NHS_LA_Combined_Person_ID: `P${index}` };
      return index === 0
        ? [
            { ...OTHER, ...of },
            { ...of, Event_Start_Date: '2025-06-13' },
          ]
        : [{ ...OTHER, ...of }];
    });
    expect(runAscof2a(events).figures.map(({ outcome }) => outcome)).toEqual([0, 85.7, 85.7]);
  });
});

describe('the grid', () => {
  const localAuthorities = [
    { laCode: '727', laName: 'Hillingdon' },
    { laCode: '104', laName: 'Northumberland' },
  ];

  it('has every group of every local authority, also without reablements', () => {
    const { figures } = runAscof2a([OTHER], {}, { localAuthorities });
    expect(figures.map(({ laCode, group }) => `${laCode} ${group}`)).toEqual([
      '727 18 to 64',
      '727 65 and above',
      '727 Total',
      '104 18 to 64',
      '104 65 and above',
      '104 Total',
    ]);
    expect(figures[5]).toMatchObject({ numerator: 0, denominator: 0, outcome: 0, inDhscGrid: true });
  });

  it('counts each local authority by itself, whatever the case of its code', () => {
    const there = { ...OTHER, LA_Code: '104 ' };
    const run = runAscof2a([OTHER, there], {}, { localAuthorities });
    expect(shown(run)[2]).toBe('Total: 1 of 1');
    expect(shown(run)[5]).toBe('Total: 1 of 1');
  });

  it.each([
    ['a code that no figure is wanted for', '999'],
    ['no code', null],
  ])('leaves a reablement with %s out of the figures but not out of the breakdown', (_, laCode) => {
    const run = runAscof2a([{ ...OTHER, LA_Code: laCode }]);
    expect(shown(run)[2]).toBe('Total: 0 of 0');
    expect(tableRows(run.tables[0].table)).toMatchObject([{ LA_Code: laCode, LA_Name: null, ST_Max_Count: 1 }]);
    expect(run.explain(0)).toMatchObject([{ verdict: 'not counted', deciding: 'local-authority' }]);
  });

  it('finds neither details nor other events for rows without a code, on which DHSC joins', () => {
    const noCode = { LA_Code: null };
    const support = { ...noCode, Event_Start_Date: '2024-01-01' };
    const run = runAscof2a([{ ...OTHER, ...noCode }, support], { Der_Birth_Date: '1950-01-01' });
    expect(tableRows(run.tables[0].table)).toMatchObject([{ Age_Band: 'Unknown', Final_Outcome: 'NFA: Other' }]);
  });

  it.each(rows`
    code | outcome                             | type | person | because
    727  | NFA: Other                          | 4a   | P1     | the outcome is the reablement's own
         | NFA: Other                          | NA   |        | DHSC looks for the outcome's source by LA code
         | Admitted to hospital                | 2    |        | no source is looked for
         | Continuation of support or services | 6    |        | no source is looked for
  `)('shows sequel type $type for LA code $code and $outcome, because $because', ({ code, outcome, type, person }) => {
    const run = runAscof2a([{ ...OTHER, LA_Code: code, Event_Outcome_Cleaned: outcome }]);
    expect(tableRows(run.tables[0].table)).toMatchObject([{ Sequel_Type: type, Final_Outcome: outcome }]);
    expect(tableRows(run.personLevel)).toMatchObject([{ Sequel_Type: type, Der_NHS_LA_Combined_Person_ID: person }]);
  });
});

describe('what is counted', () => {
  const later = { ...OTHER, Event_Start_Date: '2025-10-01', Der_Event_End_Date: '2025-10-31' };

  it('is reablements, not people', () => {
    const run = runAscof2a([OTHER, later]);
    expect(shown(run)[2]).toBe('Total: 2 of 2');
    expect(run.members(total(run), 'numerator')).toEqual([0, 0]);
    expect(tableRows(run.tables[0].table)).toMatchObject([{ ST_Max_Count: 2 }]);
  });

  it('is one reablement when services are at most 7 days apart', () => {
    const soon = { ...OTHER, Event_Start_Date: '2025-06-19', Der_Event_End_Date: '2025-06-30' };
    expect(shown(runAscof2a([OTHER, soon]))[2]).toBe('Total: 1 of 1');
  });

  it('has a funnel from all rows to the denominator', () => {
    const declined = { ...REABLEMENT, Der_NHS_LA_Combined_Person_ID: 'P2' };
    const { funnel } = runAscof2a([OTHER, later, declined, { Event_Start_Date: '2026-01-01' }]);
    expect(funnel.map(({ rule, rows: left, people }) => `${rule}: ${left} of ${people}`)).toEqual([
      'null: 4 of 2',
      'st-max: 3 of 2',
      'service: 3 of 2',
      'service-user: 3 of 2',
      'end-not-before-start: 3 of 2',
      'reablement: 3 of 2',
      'reablement-has-ended: 3 of 2',
      'ends-in-period: 3 of 2',
      'adult: 3 of 2',
      'alive-at-start: 3 of 2',
      'new-client: 3 of 2',
      'outcome-in-denominator: 2 of 1',
      'local-authority: 2 of 1',
    ]);
  });
});

function total({ figures }: MeasureRun): Figure {
  return figures[2];
}
