import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../../src/methods/index.ts';
import type { EventValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';
import { carerSupport, selfDirectedOf } from './self-directed.ts';

const Q1 = { method: methodOf('dhsc-2026-27-q1') };
const id = (text: string | null) => ({ LA_Person_Unique_Identifier: text });
const DAY_SUPPORT = { Service_Component_Cleaned: 'Day support' };

function listOf(part: 'clients' | 'carers', events: EventValues[]) {
  return selfDirectedOf(events, {}, Q1)[part].tables.flatMap(({ table }) =>
    tableRows(table)
      .filter((row) => row['Group'] === 'Total' && /^1/.test(String(row['Description'])))
      .map((row) => [row['LA_Person_Unique_Identifier'], row['Numerator'], row['Denominator']]),
  );
}

describe('the record-level list of ASCOF 3D', () => {
  it.each<[EventValues[], (string | number | null)[], string]>([
    [[id('A')], ['A', 0, 1], 'a client is listed under the ID'],
    [[id('B'), id('A')], ['A, B', 0, 1], 'under all IDs of the best setting, sorted'],
    [[id('A'), id('A')], ['A', 0, 1], 'each once for a service component'],
    [[id('A'), { ...id('A'), ...DAY_SUPPORT }], ['A, A', 0, 1], 'quirk: and again for every other component'],
    [[id(null)], [null, 0, 1], 'without an ID the person is there all the same'],
    [
      [id('A'), { ...id('B'), Delivery_Mechanism_Cleaned: 'Direct payment' }],
      ['B', 1, 1],
      'rows of a lower setting lend no ID',
    ],
  ])('of clients %j: %j, because %s', (events, row) => {
    expect(listOf('clients', events)).toEqual([row]);
  });

  it('repeats no ID of a carer', () => {
    expect(listOf('carers', [carerSupport(id('A')), carerSupport({ ...id('A'), ...DAY_SUPPORT })])).toEqual([
      ['A', 0, 1],
    ]);
  });

  it('is not made by the method before', () => {
    expect(selfDirectedOf([id('A')]).clients.tables).toEqual([]);
  });
});
