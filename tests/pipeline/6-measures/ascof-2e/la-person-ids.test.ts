import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../../src/methods/index.ts';
import type { EventValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { atHomeOf, counts } from './at-home.ts';

const Q1 = { method: methodOf('dhsc-2026-27-q1') };
const id = (text: string | null) => ({ LA_Person_Unique_Identifier: text });
const settled = { P1: { Accommodation_Status: 'Owner occupier or shared ownership scheme' } };

describe('the numerator of ASCOF 2E by LA person ID', () => {
  it.each<[EventValues[], string, string]>([
    [[id('A')], '18-64 0/0, 65+ 1/1', 'a person with an ID is in it'],
    [[id(null)], '18-64 0/0, 65+ 0/1', 'quirk: one without is in the denominator only'],
    [[id(null), id('A')], '18-64 0/0, 65+ 1/1', 'one row of long term support with an ID is enough'],
    [
      [id(null), { ...id('A'), Event_Type: 'Request' }],
      '18-64 0/0, 65+ 0/1',
      'an ID in a row that is no long term support does not help',
    ],
    [
      [id(null), { ...id('A'), Der_Event_End_Date: '2025-03-31', Event_Start_Date: '2025-01-01' }],
      '18-64 0/0, 65+ 0/1',
      'nor one of support before the period',
    ],
  ])('%j: %s, because %s', (events, expected) => {
    expect(counts(atHomeOf(events, settled, Q1).all)).toBe(expected);
  });

  it('did not ask for it before', () => {
    expect(counts(atHomeOf([id(null)], settled).all)).toBe('18-64 0/0, 65+ 1/1');
  });

  it('says that the ID is what lacks', () => {
    const { verdict, deciding } = atHomeOf([id(null)], settled, Q1).explain();
    expect([verdict, deciding]).toEqual(['denominator only', 'la-person-id-known']);
  });
});

describe('the record-level list of ASCOF 2E', () => {
  const listOf = (events: EventValues[], details = {}) =>
    atHomeOf(events, details, Q1).all.tables.flatMap(({ table }) =>
      tableRows(table)
        .filter((row) => row['Group'] === 'Total' && String(row['Description']).includes('65+'))
        .map((row) => [row['LA_Person_Unique_Identifier'], row['Numerator'], row['Denominator']]),
    );

  it('joins the IDs of a person, sorted, each once', () => {
    expect(listOf([id('B'), id('A'), id('b')], settled)).toEqual([['A, B', 1, 1]]);
  });

  it('leaves the numerator blank for a person who is not settled', () => {
    expect(listOf([id('A')], { P1: { Accommodation_Status: 'Registered care home' } })).toEqual([['A', null, 1]]);
  });

  it('has one row for people who share an ID', () => {
    const details = { ...settled, P2: { Accommodation_Status: 'Registered care home' } };
    expect(listOf([id('A'), { ...id('a'), Der_NHS_LA_Combined_Person_ID: 'P2' }], details)).toEqual([['A', 1, 2]]);
  });
});
