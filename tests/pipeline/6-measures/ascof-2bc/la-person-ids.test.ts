import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../../src/methods/index.ts';
import type { EventValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { admissionsOf, stay } from './admissions.ts';

const Q1 = { method: methodOf('dhsc-2026-27-q1') };
const id = (text: string | null) => ({ LA_Person_Unique_Identifier: text });
const SELF_FUNDED = { Event_Outcome_Cleaned: 'NFA: Self-funded client or under 12wk disregard' };

describe('new admissions by LA person ID', () => {
  it.each<[EventValues[], readonly [number, number], readonly [number, number], string]>([
    [[stay(id('A')), stay(id('A'))], [0, 1], [0, 1], 'under one ID a person counts once'],
    [[stay(id('A')), stay(id('B'))], [0, 1], [0, 2], 'under two IDs, twice'],
    [[stay(id('A')), stay(id('a '))], [0, 1], [0, 1], 'IDs that differ in case and trailing spaces are one'],
    [[stay(id('A')), stay(id(null))], [0, 1], [0, 2], 'a blank ID is one too'],
    [[stay(id(null)), stay(id(null))], [0, 1], [0, 1], 'and only one'],
  ])('%j: before %j, now %j, because %s', (events, before, now) => {
    expect(admissionsOf(events).numerators).toEqual(before);
    expect(admissionsOf(events, {}, Q1).numerators).toEqual(now);
  });

  it('are listed under the ID, with the population in each row', () => {
    const { c } = admissionsOf(
      [stay(id('A')), stay(id('B')), stay({ Der_NHS_LA_Combined_Person_ID: 'P2', ...id('a') })],
      {},
      Q1,
    );
    const list = c.tables.find(({ name }) => name === 'person_list_2bc');
    expect(
      list &&
        tableRows(list.table).map((row) => [row['LA_Person_Unique_Identifier'], row['Numerator'], row['Denominator']]),
    ).toEqual([
      ['A', 2, 43198],
      ['B', 1, 43198],
    ]);
  });

  it('without anybody are one row without an ID', () => {
    const { b } = admissionsOf([stay()], {}, Q1);
    expect(b.tables.map(({ table }) => tableRows(table))).toEqual([
      [
        expect.objectContaining({
          LA_Person_Unique_Identifier: null,
          Group: '18 to 64',
          Numerator: 0,
          Denominator: 210463,
        }),
      ],
    ]);
  });

  it('are not listed by the method before', () => {
    expect(admissionsOf([stay()]).c.tables).toEqual([]);
  });
});

describe('a self-funded stay', () => {
  const earlier = stay({ ...SELF_FUNDED, Event_Start_Date: '2025-04-01', Der_Event_End_Date: '2025-04-30' });
  it('is no earlier stay any more', () => {
    expect(admissionsOf([earlier, stay()]).numerators).toEqual([0, 0]);
    expect(admissionsOf([earlier, stay()], {}, Q1).numerators).toEqual([0, 1]);
  });

  it('is no admission in either method', () => {
    expect(admissionsOf([stay(SELF_FUNDED)]).numerators).toEqual([0, 0]);
    const { numerators, explainRow } = admissionsOf([stay(SELF_FUNDED)], {}, Q1);
    expect(numerators).toEqual([0, 0]);
    expect(explainRow(0)).toMatchObject({ verdict: 'not counted', deciding: 'not-self-funded' });
  });

  it('with a blank outcome is none', () => {
    expect(admissionsOf([stay({ Event_Outcome_Cleaned: null })], {}, Q1).numerators).toEqual([0, 1]);
  });
});
