import { describe, expect, it } from 'vitest';
import { coverage, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';

async function unmappedOf(...records: MadeUpRecord[]) {
  const files = [{ importDate: '2026-04-28', records: [...coverage('2025-04-15', '2026-03-15'), ...records] }];
  const { mainTables } = await runMadeUp(files, { single: ['2025-04-01', '2026-03-31'] });
  return mainTables.single?.unmapped;
}
const gender = (text: string | null) => service({ Gender: text });

describe('unmapped values', () => {
  it('are listed once for each text, case and trailing spaces ignored, with the rows that hold them', async () => {
    expect(await unmappedOf(gender('femail'), gender('FEMAIL  '), gender('Femail '), gender(' femail'))).toEqual([
      { field: 'Gender', rawValue: 'femail', rows: 3 },
      { field: 'Gender', rawValue: ' femail', rows: 1 },
    ]);
  });

  it.each<[MadeUpRecord, string]>([
    [gender('female '), 'a mapped value is none'],
    [gender(null), 'null is none'],
    [gender('   '), 'white space is null'],
    [service({ Dementia: 'perhaps' }), 'the field is not cleaned'],
    [service({ Has_Unpaid_Carer: 'perhaps' }), 'nor is this one'],
    [service({ Gender: 'femail', Event_Start_Date: null }), 'the row is not in the period'],
    [service({ Gender: 'femail', NHS_Number: null, LA_Person_Unique_Identifier: null }), 'the row has no person'],
  ])('does not hold %j because %s', async (record) => {
    expect(await unmappedOf(record)).toEqual([]);
  });

  it('does not hold what the mapping table gives up on', async () => {
    const [outcome] = (await unmappedOf(service({ Event_Outcome: 'xyz' }))) ?? [];
    expect(outcome).toEqual({ field: 'Event_Outcome', rawValue: 'xyz', rows: 1 });
    expect(await unmappedOf(service({ Ethnicity: 'White' }))).toEqual([]);
  });

  it('holds a value that only a record beaten in the deduplication has', async () => {
    expect(await unmappedOf(gender('femail'), gender('Female'))).toEqual([
      { field: 'Gender', rawValue: 'femail', rows: 1 },
    ]);
  });

  it('comes in the order of the fields', async () => {
    const fields = await unmappedOf(service({ Visual_Impairment: 'x', Gender: 'x', Service_Type: 'x' }));
    expect(fields?.map(({ field }) => field)).toEqual(['Gender', 'Service_Type', 'Visual_Impairment']);
  });
});
