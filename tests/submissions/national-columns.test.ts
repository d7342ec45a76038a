import { describe, expect, it } from 'vitest';
import { makeSubmissions, service } from '../support/submissions.ts';
import type { MadeUpRecord } from '../support/submissions.ts';
import { tableRows } from '../support/table-rows.ts';
import type { TableRow } from '../support/table-rows.ts';

async function nationalRow(changes: MadeUpRecord): Promise<TableRow> {
  const [file] = await makeSubmissions([{ importDate: '2026-04-28', records: [service(changes)] }]);
  return tableRows(file.table)[0];
}

describe('the national columns', () => {
  it.each<[MadeUpRecord, string, string | number | null, string]>([
    [{ NHS_Number: '999 000 0001 ' }, 'Der_NHS_Number_Pseudo', '999 000 0001 ', 'the NHS number is taken as given'],
    [{ NHS_Number: ' ' }, 'Der_NHS_Number_Pseudo', null, 'white space is no number'],
    [
      { NHS_Number: '1', Der_NHS_Number_Pseudo: 'abc' },
      'Der_NHS_Number_Pseudo',
      'abc',
      'a supplied pseudonym takes its place',
    ],
    [{}, 'Der_NHS_Number_Traced_Pseudo', null, 'local authorities do not hold the traced number'],
    [{ Der_NHS_Number_Traced_Pseudo: 'T1' }, 'Der_NHS_Number_Traced_Pseudo', 'T1', 'unless they supply it'],
    [{ Date_of_Birth: '31/12/1950' }, 'Der_Birth_Year', 1950, 'from the date of birth'],
    [{ Date_of_Birth: '31/12/1950' }, 'Der_Birth_Month', 12, 'from the date of birth'],
    [{ Date_of_Birth: '31/02/1950' }, 'Der_Birth_Year', null, 'a day that never was has no year'],
    [
      { Date_of_Birth: '31/12/1950', Der_Birth_Year: '1951' },
      'Der_Birth_Year',
      1951,
      'a supplied year takes its place',
    ],
    [{ Event_Description: 'Initial Conversation held' }, 'Der_Conversation', 1, 'the word is there, in any case'],
    [{ Event_Description: 'conversations' }, 'Der_Conversation', 1, 'and so in a longer word'],
    [{ Event_Description: 'converse' }, 'Der_Conversation', 0, 'the word is not there'],
    [{ Event_Description: null }, 'Der_Conversation', 0, 'no description is no conversation'],
    [
      { Event_Description: 'conversation', Der_Conversation: '0' },
      'Der_Conversation',
      0,
      'a supplied flag takes its place',
    ],
    [{ Event_Description: 'conversation' }, 'Der_Conversation_1', null, 'nothing public defines it'],
    [{ Date_of_Birth: '2000-05-02' }, 'Der_Age_Event_Start_Date', 24, 'the day before the birthday'],
    [{ Date_of_Birth: '2000-05-01' }, 'Der_Age_Event_Start_Date', 25, 'a birthday counts on the day'],
    [{ Date_of_Birth: '2025-05-02' }, 'Der_Age_Event_Start_Date', -1, 'it may be negative'],
    [{ Date_of_Birth: '2000-05-01', Event_Start_Date: null }, 'Der_Age_Event_Start_Date', null, 'no start, no age'],
    [
      { Date_of_Birth: '2000-05-01', Reporting_Period_End_Date: '2026-03-31' },
      'Der_Age_Reporting_Period_End_Date',
      25,
      'at the end of the period that the row states',
    ],
    [{ Date_of_Birth: '2000-05-01' }, 'Der_Age_Reporting_Period_End_Date', null, 'the row states no period'],
    [{}, 'Der_DBS_Check_Status', null, 'local authorities do not hold it'],
    [{ Postcode: 'AB1 2CD' }, 'Der_Postcode_LSOA_Code', null, 'nor areas of postcodes'],
    [{ Unit_Cost: '10.005' }, 'Unit_Cost', '10.01', 'costs are NUMERIC(18,2) text'],
    [{ Unit_Cost: '£10' }, 'Unit_Cost', null, 'a cost that cannot be read is null'],
    [{ Planned_units_per_week: '+5' }, 'Planned_units_per_week', '5.00', 'units too'],
    [{ Event_End_Date: '31/02/2026' }, 'Event_End_Date', null, 'a day that never was is null'],
    [{ Client_Type: 'Carer ' }, 'Client_Type', 'Carer ', 'text keeps its case and trailing spaces'],
    [{ Client_Type: '\t ' }, 'Client_Type', null, 'white space is null'],
    [{ Gender: 'NULL' }, 'Gender', 'NULL', 'the text NULL is a value'],
  ])('of %j: %s is %j because %s', async (changes, column, value) => {
    expect((await nationalRow(changes))[column]).toBe(value);
  });

  it('give a field that the file lacks as null in every row', async () => {
    expect(await nationalRow({})).toMatchObject({
      Gender: null,
      Unit_Cost: null,
      Date_of_Death: null,
      Event_Reference: null,
    });
  });

  it('never read names', async () => {
    expect(await nationalRow({ First_Name: 'SECRET', Last_Name: 'SECRET' })).toMatchObject({
      First_Name: null,
      Last_Name: null,
    });
  });
});
