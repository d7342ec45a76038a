import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../support/events.ts';
import { detailsOf } from './details-of.ts';

const LATEST = 'LA_Person_Unique_Identifier_Latest';
const ALL = 'LA_Person_Unique_Identifier_Concat';

const known = (id: string | null, period = '2025-06-30', end: string | null = null): EventValues => ({
  LA_Person_Unique_Identifier: id,
  Ref_Period_End_Date: period,
  Der_Event_End_Date: end,
});

describe('the latest LA person ID', () => {
  it.each<{ rows: readonly EventValues[]; shown: string; rule: string; because: string }>([
    { rows: [known('a1')], shown: 'a1', rule: 'only value', because: 'there is no other' },
    {
      rows: [known('a1'), known('b2', '2025-09-30')],
      shown: 'b2',
      rule: 'latest reference period',
      because: 'the newer file goes first',
    },
    {
      rows: [known('a1'), known(null, '2025-09-30')],
      shown: 'a1',
      rule: 'known before unknown',
      because: 'a blank is unknown',
    },
    {
      rows: [known('a1'), known('UNKNOWN', '2025-09-30')],
      shown: 'a1',
      rule: 'known before unknown',
      because: 'and so is the text Unknown',
    },
    {
      rows: [known('a1'), known('Invalid and not mapped', '2025-09-30')],
      shown: 'a1',
      rule: 'known before unknown',
      because: 'and this text',
    },
    {
      rows: [known('a1'), known('b2'), known('b2', '2025-03-31')],
      shown: 'b2',
      rule: 'most rows',
      because: 'on the same dates the one in more rows wins, older rows counted',
    },
    {
      rows: [known('a1'), known('b2'), known('B2 ', '2025-03-31')],
      shown: 'b2',
      rule: 'most rows',
      because: 'however spelled',
    },
    {
      rows: [known('a1'), known('b2')],
      shown: 'Unknown',
      rule: 'conflict: Unknown',
      because: 'both are in as many rows',
    },
    {
      rows: [
        known('a1', '2025-06-30', '2025-06-02'),
        known('b2', '2025-06-30', '2025-06-01'),
        known('b2', '2025-03-31'),
      ],
      shown: 'a1',
      rule: 'latest end',
      because: 'dates go before the number of rows',
    },
    {
      rows: [known('a1'), known('A1 ')],
      shown: 'a1',
      rule: 'only value',
      because: 'case and trailing spaces make no other ID',
    },
    { rows: [known(null)], shown: 'Unknown', rule: 'no known value', because: 'no row has one' },
  ])('$shown by $rule, because $because', ({ rows, shown, rule }) => {
    const details = detailsOf(rows);
    expect(details.shown(LATEST)).toBe(shown);
    expect(details.why(LATEST)).toMatchObject({ rule, value: shown });
    expect(detailsOf(rows.toReversed()).why(LATEST).rule).toBe(rule);
  });
});

describe('all LA person IDs', () => {
  it.each<{ ids: readonly (string | null)[]; shown: string | null; because: string }>([
    { ids: ['a1'], shown: 'a1', because: 'there is one' },
    { ids: ['b2', 'a1', null, 'b2'], shown: 'a1, b2', because: 'they are sorted, each once, without blanks' },
    {
      ids: ['b2', 'A1', 'a1 ', 'C3'],
      shown: 'A1, b2, C3',
      because: 'case and trailing spaces make no other ID and no other order',
    },
    { ids: ['a1', 'Unknown'], shown: 'a1, Unknown', because: 'here the text Unknown is an ID like any other' },
    { ids: [null, null], shown: null, because: 'no row has one' },
  ])('$ids: $shown, because $because', ({ ids, shown }) => {
    const details = detailsOf(ids.map((id) => known(id)));
    expect(details.shown(ALL)).toBe(shown);
    expect(details.why(ALL)).toMatchObject({ rule: 'all values', value: shown });
  });
});
