import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { admissionsOf, stay } from './admissions.ts';

const SELF_FUNDED = 'NFA: Self-funded client or under 12wk disregard';

describe('which stays are admissions in the period', () => {
  it.each(rows`
    start      | outcome                              | deciding         | because
    2025-03-31 |                                      | starts-in-period | it began on the day before the period
    2025-04-01 |                                      |                  | it began on the first day
    2026-03-31 |                                      |                  | it began on the last day
    2026-04-01 |                                      | starts-in-period | it began on the day after
    2025-05-01 | ${SELF_FUNDED}                       | not-self-funded  | the person pays
    2025-05-01 | nfa: SELF-FUNDED client or under 12wk disregard | not-self-funded | case does not count
    2025-05-01 | NFA: Deceased                        |                  | another outcome does not matter
    2025-05-01 | Invalid and not mapped               |                  | nor does one that is given up on
  `)('began $start, outcome $outcome: $deciding, because $because', ({ start, outcome, deciding }) => {
    const { c } = admissionsOf([stay({ Event_Start_Date: start, Event_Outcome_Cleaned: outcome })]);
    expect(c.explain(0)[0].deciding).toBe(deciding);
    expect(c.figures[0].numerator).toBe(deciding === null ? 1 : 0);
  });
});

describe('which admissions are new: the later stay began on 1 May 2025', () => {
  const LATER = stay({ Event_Start_Date: '2025-05-01' });
  const EARLIER = { Event_Start_Date: '2024-01-01' };

  it.each(rows`
    start      | end        | counted | because
    2024-01-01 | 2024-05-01 | 1       | the earlier stay ended 365 days before
    2024-01-01 | 2024-05-02 | 0       | it ended 364 days before
    2024-01-01 | 2025-04-30 | 0       | it ended the day before
    2024-01-01 | 2025-08-01 | 0       | it ended later
    2024-01-01 |            | 0       | it is open
    2025-05-01 |            | 1       | it began on the same day, not before
    2025-05-02 |            | 1       | it began later
    2025-03-31 | 2024-05-01 | 1       | an end before the start counts as the end that it is
  `)('another stay from $start to $end: $counted counted, because $because', ({ start, end, counted }) => {
    const { numerators } = admissionsOf([stay({ Event_Start_Date: start, Der_Event_End_Date: end }), LATER]);
    expect(numerators).toEqual([0, Number(counted)]);
  });

  it.each([
    {
      other: { Service_Type_Cleaned: 'Long term support: Nursing care' },
      counted: 0,
      because: 'nursing care is a stay',
    },
    { other: { Event_Outcome_Cleaned: SELF_FUNDED }, counted: 0, because: 'a self-funded stay still makes existing' },
    { other: { Service_Component_Cleaned: null }, counted: 1, because: 'a blank component is no stay' },
    { other: { Service_Component_Cleaned: 'Short term nursing care' }, counted: 1, because: 'a short stay is none' },
    { other: { Service_Type_Cleaned: 'Long term support: Community' }, counted: 1, because: 'community is none' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'p1 ' }, counted: 0, because: 'person IDs compare without case' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'P2' }, counted: 1, because: 'it is another person' },
    { other: { LA_Code: '104' }, counted: 1, because: 'it is in another local authority' },
  ])('an open earlier stay with $other: $counted counted, because $because', ({ other, counted }) => {
    const { numerators } = admissionsOf([stay({ ...EARLIER, ...other }), LATER]);
    expect(numerators).toEqual([0, counted]);
  });

  it('names the earlier stay that decides: the open one, else the one that ended last', () => {
    const { explainRow } = admissionsOf([
      stay({ Event_Start_Date: '2024-06-01', Der_Event_End_Date: '2025-02-01' }),
      stay({ Event_Start_Date: '2024-02-01' }),
      stay({ Event_Start_Date: '2024-01-01' }),
      LATER,
    ]);
    const { because, rows: shown, findings, spans, verdict } = explainRow(3);
    expect(verdict).toBe('not counted');
    expect(because).toBe(
      'Not counted, because an earlier stay of the person is open or ended less than 365 days before, so it is no new admission.',
    );
    expect(shown).toEqual([1, 3]);
    expect(findings.at(-1)?.saw).toBe(
      'earlier stay: Event_Start_Date 2024-02-01, Der_Event_End_Date open, Der_Unique_Record_ID 2',
    );
    expect(spans.map(({ label }) => label)).toEqual(['Stay', 'Less than 365 days before', 'Earlier stay']);
  });
});

describe('which admissions are of adults, and in which band', () => {
  it.each(rows`
    born       | start      | b | c | because
    2007-05-01 | 2025-04-30 | 0 | 0 | 6574 days are 17.999 years
    2007-05-01 | 2025-05-01 | 1 | 0 | 6575 days are 18.001 years
    1960-05-01 | 2025-05-01 | 1 | 0 | 23741 days are 64.9993 years: 64 on the 65th birthday
    1960-05-01 | 2025-05-02 | 0 | 1 | 23742 days are 65.001 years
  `)('born $born, admitted $start: 2B $b, 2C $c, because $because', ({ born, start, b, c }) => {
    const { numerators } = admissionsOf([stay({ Event_Start_Date: start })], { P1: { Der_Birth_Date: born } });
    expect(numerators).toEqual([Number(b), Number(c)]);
  });

  it('counts a person with new admissions in both bands once, as 18 to 64', () => {
    const { numerators, b, explainRow } = admissionsOf(
      [
        stay({ Event_Start_Date: '2025-04-10', Der_Event_End_Date: '2024-01-01' }),
        stay({ Event_Start_Date: '2025-06-01' }),
      ],
      { P1: { Der_Birth_Date: '1960-05-01' } },
    );
    expect(numerators).toEqual([1, 0]);
    expect(explainRow(0, b).verdict).toBe('numerator');
    expect(explainRow(1, b)).toMatchObject({ verdict: 'not counted', deciding: 'age-band' });
    expect(explainRow(1)).toMatchObject({ verdict: 'not counted', deciding: 'lowest-age-band', rows: [0, 1] });
    expect(explainRow(1).because).toBe(
      'Not counted, because the person also has a new admission at 18 to 64, and DHSC counts each person once, in the lowest band (ASCOF 2B).',
    );
  });

  it('counts a person once who begins two stays on one day', () => {
    const { numerators, c } = admissionsOf([stay(), stay({ Service_Type_Cleaned: 'Long term support: Nursing care' })]);
    expect(numerators).toEqual([0, 1]);
    expect(c.explain(0).map(({ verdict }) => verdict)).toEqual(['numerator', 'numerator']);
    expect(c.explain(0)[0].findings.find(({ rule }) => rule === 'counted-once')?.saw).toBe(
      '2 new admissions at 65 and above',
    );
  });
});
