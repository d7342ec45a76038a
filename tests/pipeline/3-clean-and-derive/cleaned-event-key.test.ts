import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../src/methods/index.ts';
import { coverage, request, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

const METHOD = methodOf('dhsc-2026-27-q1');
const YEAR = ['2025-04-01', '2026-03-31'] as const;

/** The main table's rows for records, without those that only give the file its period. */
async function mainRows(...records: MadeUpRecord[]) {
  const stated = { Reporting_Period_Start_Date: YEAR[0], Reporting_Period_End_Date: YEAR[1] };
  const all = [...records, ...coverage('2025-04-15', '2026-03-15')].map((record) => ({ ...record, ...stated }));
  const run = await runMadeUp([{ importDate: '2026-04-28', records: all }], {
    joined: YEAR,
    method: METHOD,
    periodsBy: 'Stated',
  });
  const table = run.mainTables.joined?.table;
  return table ? tableRows(table).filter((row) => row['Der_NHS_LA_Combined_Person_ID'] !== 'COVERAGE') : [];
}

describe('two records are one event by cleaned values', () => {
  it.each<[MadeUpRecord, MadeUpRecord, number, string]>([
    [service(), service({ Service_Component: 'Home Support' }), 1, 'spelling variants of a component merge'],
    [service(), service({ Service_Component: 'Day support' }), 2, 'components that differ do not'],
    [
      service({ Service_Type: 'made up' }),
      service({ Service_Type: 'another' }),
      1,
      'quirk: values that no mapping knows are equal, as null is',
    ],
    [service(), service({ Event_Type: 'Services' }), 1, 'Services is cleaned to Service'],
    [service({ Event_End_Date: '2025-06-30' }), service(), 1, 'the end of a service does not count'],
    [request(), request({ Event_End_Date: '2025-06-30' }), 2, 'that of a request does'],
    [
      request({ Event_Type: 'made up' }),
      request({ Event_Type: 'another', Event_End_Date: '2025-06-30' }),
      1,
      'quirk: without a type the end is out of the key',
    ],
    [
      service({ Event_Type: 'Social care service' }),
      service({ Event_Type: 'Social care service', Service_Type: 'Long term support: Nursing care' }),
      1,
      'quirk: and so are service type and component',
    ],
    [service(), service({ Client_Type: 'Carer' }), 2, 'client types that differ do not merge'],
  ])('%j, %j: %j, because %s', async (a, b, events, because) => {
    expect(await mainRows(a, b), because).toHaveLength(events);
  });
});

describe('the text NULL', () => {
  it.each<[string, string, string | null]>([
    ['Gender', 'NULL', null],
    ['Gender', 'null  ', null],
    ['Gender', ' NULL', ' NULL'],
    ['Gender', 'NULLS', 'NULLS'],
    ['Event_Outcome', 'Null', null],
  ])('%s of "%s" is %j in the raw column', async (field, text, raw) => {
    const [row] = await mainRows(service({ [field]: text }));
    expect(row[`${field}_Raw`]).toBe(raw);
  });

  it('stays text in person IDs and provider names', async () => {
    const [row] = await mainRows(
      service({ NHS_Number: 'NULL', LA_Person_Unique_Identifier: 'NULL', Provider_CQC_Location_Name: 'NULL' }),
    );
    expect(row['Der_NHS_LA_Combined_Person_ID']).toBe('NULL');
    expect(row['Provider_CQC_Location_Name']).toBe('NULL');
  });

  it('as event type drops an open event and keeps one that ended, without a type', async () => {
    expect(await mainRows(service({ Event_Type: 'NULL' }))).toEqual([]);
    const [row] = await mainRows(service({ Event_Type: 'NULL', Event_End_Date: '2025-06-30' }));
    expect([row['Event_Type_Raw'], row['Event_Type_Cleaned'], row['Review_Type']]).toEqual([
      null,
      null,
      'Review Type Unknown',
    ]);
    expect([row['Der_Latest_Age'], row['Der_Age_Band']]).toEqual([null, 'Unknown']);
  });
});
