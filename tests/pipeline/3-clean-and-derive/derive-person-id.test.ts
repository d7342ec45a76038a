import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/columns/text-dictionary.ts';
import { rows } from '../../support/rows.ts';
import { coverage, runMadeUp, service } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

async function personsOf(...records: MadeUpRecord[]): Promise<(string | number | null)[]> {
  const files = [{ importDate: '2026-04-28', records: [...coverage('2025-04-15', '2026-03-15'), ...records] }];
  const { mainTables } = await runMadeUp(files, { single: ['2025-04-01', '2026-03-31'] });
  const events = mainTables.single ? tableRows(mainTables.single.table) : [];
  return events.map((row) => row['Der_NHS_LA_Combined_Person_ID']).filter((person) => person !== 'COVERAGE');
}

describe('the person of a row', () => {
  it.each(rows`
    traced | nhs        | laCode | local | person      | because
    T1     | 9990000001 | 727    | P1    | T1          | the traced NHS number comes first
    T1     |            | 727    | P1    | T1          | alone, too
           | 9990000001 | 727    | P1    | 9990000001  | then the submitted one
           | "999 1 "   | 727    | P1    | "999 1 "    | as it is given
           |            | 727    | P1    | 727_P1      | then LA code and local identifier
           |            | "727 " | P1    | 727 _P1     | the LA code as it is written
           |            |        | P1    | _P1         | none is empty in CONCAT
           |            | 727    | " P1" | 727_ P1     | a leading space counts
           | 9990000001 |        |       | 9990000001  | an NHS number needs nothing else
  `)('traced $traced, NHS $nhs, LA $laCode, local $local: $person because $because', async (row) => {
    const record = service({
      Der_NHS_Number_Traced_Pseudo: row['traced'],
      NHS_Number: row['nhs'],
      LA_Code: row['laCode'],
      LA_Person_Unique_Identifier: row['local'],
    });
    expect(await personsOf(record)).toEqual([row['person']]);
  });

  it('is nobody without any of the three, and the row goes', async () => {
    expect(await personsOf(service({ NHS_Number: ' ', LA_Person_Unique_Identifier: null }))).toEqual([]);
  });

  it('is another with an NHS number than without (quirk)', async () => {
    expect(await personsOf(service(), service({ NHS_Number: null }))).toEqual(['9990000001', '727_P1']);
  });

  it.each<[MadeUpRecord, number, string]>([
    [{ NHS_Number: '9990000001  ' }, 1, 'trailing spaces of an NHS number do not count'],
    [{ NHS_Number: ' 9990000001' }, 2, 'a leading space does'],
    [{ NHS_Number: null, LA_Person_Unique_Identifier: 'X', LA_Code: '728' }, 2, 'another LA is another person'],
  ])('of %j and the first row make %i event, because %s', async (changes, count) => {
    expect(await personsOf(service(), service(changes))).toHaveLength(count);
  });

  it.each<[MadeUpRecord, MadeUpRecord, number, string]>([
    [{}, { LA_Person_Unique_Identifier: 'p1 ' }, 1, 'case and trailing spaces of a local identifier do not count'],
    [{}, { LA_Code: '727 ' }, 2, 'trailing spaces of the LA code stand in the middle of the person ID, and count'],
    [{ LA_Code: 'Z9D4Z' }, { LA_Code: 'z9d4z' }, 1, 'its case does not'],
    [{}, { NHS_Number: '727_p1' }, 1, 'an NHS number that reads like a local person is that person'],
  ])('without NHS number, %j and %j make one event or two', async (first, second, count) => {
    const people = await personsOf(service({ NHS_Number: null, ...first }), service({ NHS_Number: null, ...second }));
    expect(people).toHaveLength(count);
    if (count === 1) expect(foldText(String(people[0]))).toMatch(/^(727|z9d4z)_p1$/);
  });

  it('may be known by traced numbers only', async () => {
    const record = { ...service({ Der_NHS_Number_Traced_Pseudo: 'T1' }), NHS_Number: undefined };
    const ends = ['2025-04-15', '2026-03-15'].map((day) => ({ ...record, Event_Start_Date: day, Event_End_Date: day }));
    const { mainTables } = await runMadeUp([{ importDate: '2026-04-28', records: [...ends, record] }], {
      single: ['2025-04-01', '2026-03-31'],
    });
    expect(mainTables.single?.table.numRows()).toBe(3);
  });
});
