import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/columns/text-dictionary.ts';
import { coverage, request, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

const HALF_YEAR = ['2025-04-01', '2025-09-30'] as const;

/** The event references of records in the joined table's data, duplicates among them. */
async function refsOf(...records: MadeUpRecord[]): Promise<string[]> {
  const files = [{ importDate: '2026-04-28', records: [...records, ...coverage('2025-04-15', '2025-09-15')] }];
  const { mainTables } = await runMadeUp(files, { joined: HALF_YEAR });
  const main = mainTables.joined;
  if (!main) throw new Error('No joined table');
  const all = [...tableRows(main.duplicates), ...tableRows(main.table)];
  return records.map((_, index) =>
    String(all.find((row) => row['Der_Unique_Record_ID'] === index + 1)?.['Der_Unique_Event_Ref']),
  );
}

async function sameEvent(a: MadeUpRecord, b: MadeUpRecord): Promise<boolean> {
  const [refA, refB] = await refsOf(a, b);
  return foldText(refA) === foldText(refB);
}

describe('two records of a service are one event', () => {
  it.each<[MadeUpRecord, boolean, string]>([
    [{}, true, 'they agree'],
    [{ Event_Start_Date: '2025-05-02' }, false, 'the start differs'],
    [{ Event_End_Date: '2025-06-30' }, true, 'the end of a service does not count'],
    [{ Date_of_Death: '2025-06-30' }, true, 'nor does a derived one'],
    [{ Client_Type: 'Carer' }, false, 'the client type differs'],
    [{ Client_Type: 'Service User ' }, true, 'case and trailing spaces do not count'],
    [{ Client_Type: ' Service user' }, false, 'leading spaces do'],
    [{ Client_Type: null }, false, 'null is another value'],
    [{ NHS_Number: '9990000002' }, false, 'the person differs'],
    [{ LA_Person_Unique_Identifier: 'P2' }, true, 'the local identifier does not count beside an NHS number'],
    [{ LA_Code: '728' }, false, 'the LA code differs'],
    [{ LA_Code: null }, false, 'no LA code is another one'],
    [{ Event_Type: 'SERVICE  ' }, true, 'case and trailing spaces do not count'],
    [{ Event_Type: 'Services' }, false, 'the type differs'],
    [{ Service_Type: 'Long Term Support: Community' }, true, 'raw values count, but this one differs in case only'],
    [{ Service_Type: null }, false, 'null is another value'],
    [{ Service_Component: 'Home Support' }, false, 'quirk: this relabelling is more, and makes another event'],
    [{ Service_Component: 'home support or domiciliary care ' }, true, 'case and trailing spaces do not count'],
    [{ Request_Route_of_Access: 'x', Assessment_Type: 'x' }, true, 'these count for requests and assessments'],
    [
      { Delivery_Mechanism: 'Direct payment', Unit_Cost: '10', Event_Reference: 'x' },
      true,
      'these do not count at all',
    ],
  ])('with %j: %j, because %s', async (changes, same) => {
    expect(await sameEvent(service(), service(changes))).toBe(same);
  });
});

describe('two records of a request are one event', () => {
  it.each<[MadeUpRecord, boolean, string]>([
    [{}, true, 'they agree'],
    [{ Event_End_Date: '2025-05-02' }, false, 'the end differs'],
    [{ Event_End_Date: '2025-05-09', Date_of_Death: '2025-05-01' }, true, 'the derived end counts'],
    [{ Request_Route_of_Access: 'x' }, false, 'the route of access differs'],
    [{ Event_Type: 'Requests', Request_Route_of_Access: 'x' }, false, 'the type differs'],
    [{ Assessment_Type: 'x', Service_Type: 'x', Service_Component: 'x' }, true, 'these count for other types'],
    [{ Event_Outcome: 'NFA: Other' }, true, 'the outcome does not count'],
  ])('with %j: %j, because %s', async (changes, same) => {
    expect(await sameEvent(request(), request(changes))).toBe(same);
  });
});

describe('a type that is of several kinds, or of none, is told apart by', () => {
  it.each<[string, string, boolean, string]>([
    ['Assessment', 'Assessment_Type', false, 'an assessment by its type'],
    ['Assessment', 'Request_Route_of_Access', true, 'not by a route of access'],
    ['Review', 'Assessment_Type', true, 'a review by neither'],
    ['Review', 'Service_Type', true, 'nor by a service'],
    ['Request for service', 'Request_Route_of_Access', false, 'what is a request and a service, as both'],
    ['Request for service', 'Service_Component', false, 'as both'],
    ['Request for service', 'Event_End_Date', true, 'and its end does not count, as it is a service'],
  ])('%s by %s: same is %j, because %s', async (type, field, same) => {
    const first = request({ Event_Type: type, Event_End_Date: '2025-06-01', [field]: '2025-06-01' });
    expect(await sameEvent(first, { ...first, [field]: '2025-06-02' })).toBe(same);
  });
});

describe('Der_Unique_Event_Ref', () => {
  it('is the LA code and a number from 1 among that LA’s events', async () => {
    const refs = await refsOf(
      service(),
      service({ LA_Code: '728' }),
      service({ LA_Code: null, Event_Start_Date: '2025-04-02' }),
    );
    expect(refs.map((ref) => ref.replace(/\d+$/, '#'))).toEqual(['727_#', '728_#', '_#']);
    expect(refs.slice(1)).toEqual(['728_1', '_1']);
  });

  it('shares numbers, not references, between spellings of an LA code with other trailing spaces', async () => {
    const refs = await refsOf(
      service(),
      service({ LA_Code: '727 ' }),
      service({ LA_Code: '727 ', Event_Start_Date: '2025-05-02' }),
    );
    expect(refs[1]).toBe(refs[0].replace('_', ' _'));
    expect(new Set(refs).size).toBe(3);
  });

  it('is one for LA codes that differ in case', async () => {
    expect(await sameEvent(service({ LA_Code: 'Z9D4Z' }), service({ LA_Code: 'z9d4z' }))).toBe(true);
  });

  it('is one for two local authorities that send the same LA code', async () => {
    const files = ['Hillingdon', 'Ealing'].map((laName) => ({
      laName,
      importDate: '2026-04-28',
      records: [service(), ...coverage('2025-04-15', '2025-09-15')],
    }));
    const { mainTables } = await runMadeUp(files, { joined: HALF_YEAR });
    expect(mainTables.joined?.stages.map(({ laName, uniqueEvents }) => [laName, uniqueEvents])).toEqual([
      ['Hillingdon', 0],
      ['Ealing', 3],
    ]);
  });
});
