import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { readHospitalSpells, readSpellHeaders } from '../../src/hospital-spells/index.ts';
import type { ColumnMap } from '../../src/hospital-spells/index.ts';
import { InputError } from '../../src/model/input-error.ts';
import { rows } from '../support/rows.ts';
import { tableRows } from '../support/table-rows.ts';

const headers = readSpellHeaders(readReferenceFile);
const read = (text: string, columnMap: ColumnMap = {}) =>
  readHospitalSpells(text, 'spells.csv', { headers, columnMap });

const NATIONAL = `Der_DHSC_Pseudo_NHS_Number,APCS_Ident,APCS_Last_Ep_Ind,Admission_Date,Discharge_Date,Month_of_Birth_SUS,Year_of_Birth_SUS,Sex,Der_Postcode_LSOA_2011_Code,Admission_Method,Discharge_Method,Discharge_Destination,Der_Management_Type,Treatment_Function_Code
4000000001,17,1,19/07/2025,2025-07-28,2,1948,1,E01001001,2A,1,19,NE,110
,18,0,31/02/2025,,13,,m,,,,,,
`;

const LOCAL = `NHS Number,Date of admission,Date of discharge,Method of admission,Destination on discharge,Treatment function,Age on admission,Gender,Died in hospital
400 000 0001,19/07/2025 14:05,28/07/2025,21 - Emergency,19: Usual place of residence,300,77,Male,No
4000000002,2025-07-20T09:00:00,29/07/2025,11,54,100,81,F,Y
`;

describe("DHSC's cut of the national data", () => {
  it('is taken as it stands', () => {
    const { layout, table, missing, notices } = read(NATIONAL);
    expect(layout).toBe('national');
    expect(tableRows(table)[0]).toEqual({
      Der_DHSC_Pseudo_NHS_Number: '4000000001',
      APCS_Ident: '17',
      APCS_Last_Ep_Ind: 1,
      Admission_Date: '2025-07-19',
      Discharge_Date: '2025-07-28',
      Month_of_Birth_SUS: 2,
      Year_of_Birth_SUS: 1948,
      Age_On_Admission: null,
      Sex: '1',
      Der_Postcode_LSOA_2011_Code: 'E01001001',
      Admission_Method: '2A',
      Discharge_Method: '1',
      Discharge_Destination: '19',
      Der_Management_Type: 'NE',
      Treatment_Function_Code: '110',
      Died_In_Hospital: null,
      Line: 2,
    });
    expect([...missing]).toEqual(['Date_of_Birth', 'Age_On_Admission', 'Died_In_Hospital']);
    expect(notices.map(({ code, count }) => [code, count])).toEqual([['unreadable-Admission_Date', 1]]);
  });

  it('has blanks for what is blank, no date or no month', () => {
    const blanks = Object.entries(tableRows(read(NATIONAL).table)[1]).filter(([, value]) => value !== null);
    expect(Object.fromEntries(blanks)).toEqual({ APCS_Ident: '18', APCS_Last_Ep_Ind: 0, Sex: 'm', Line: 3 });
  });
});

describe('a local extract', () => {
  const spells = read(LOCAL);
  it('is put into the form of the national data', () => {
    expect(spells.layout).toBe('local');
    expect(
      tableRows(spells.table, [
        'Der_DHSC_Pseudo_NHS_Number',
        'Admission_Date',
        'Discharge_Date',
        'Admission_Method',
        'Discharge_Destination',
        'Age_On_Admission',
        'Sex',
        'Died_In_Hospital',
      ]).map((row) => Object.values(row).join(' ')),
    ).toEqual(['4000000001 2025-07-19 2025-07-28 21 19 77 1 N', '4000000002 2025-07-20 2025-07-29 11 54 81 2 Y']);
  });

  it('says for each column that it lacks what that does', () => {
    const codes = spells.notices.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([
      'no-APCS_Ident',
      'no-APCS_Last_Ep_Ind',
      'no-Der_Management_Type',
      'no-Der_Postcode_LSOA_2011_Code',
      'no-Discharge_Method',
      'no-Month_of_Birth_SUS',
    ]);
    expect(spells.notices.find(({ code }) => code === 'no-Discharge_Method')?.message).toContain('Died_In_Hospital');
    expect(spells.notices.every(({ source, count }) => source === 'spells.csv' && count === 2)).toBe(true);
  });

  it('says under which headers its columns were found, and which it read past', () => {
    const { headers: found, ignoredHeaders } = read(LOCAL.replace('Gender', 'Ward'));
    expect(found.get('Admission_Date')).toBe('Date of admission');
    expect(found.has('Sex')).toBe(false);
    expect(ignoredHeaders).toEqual(['Ward']);
  });

  it('has a date of birth as its month and year', () => {
    const text = 'NHS number,Admission date,Discharge date,DOB,Age\n1,01/07/2025,02/07/2025,15/03/1940,85\n';
    expect(tableRows(read(text).table, ['Month_of_Birth_SUS', 'Year_of_Birth_SUS', 'Age_On_Admission'])).toEqual([
      { Month_of_Birth_SUS: 3, Year_of_Birth_SUS: 1940, Age_On_Admission: 85 },
    ]);
  });

  it.each(rows`
    column            | value                            | read                             | because
    Admission method  | 2A                               | 2A                               | it is a code
    Admission method  | 2A - Transfer as an emergency    | 2A                               | the code stands before its description
    Admission method  | Emergency                        | Emergency                        | there is no code
    Sex               | female                           | 2                                | the national code of women
    Sex               | M                                | 1                                | the national code of men
    Sex               | 9                                | 9                                | it is a national code
    Died in hospital  | 1                                | Y                                | 1 is yes
    Died in hospital  | Deceased                         | Y                                | so is this
    Died in hospital  | FALSE                            | N                                | this is no
    NHS number        | 400-000-0001                     | 4000000001                       | the gaps of an NHS number do not count
    NHS number        | AB 12                            | AB 12                            | a pseudonym is kept as it is
  `)('$column $value is read as $read, because $because', ({ column, value, read: expected }) => {
    const cells: Record<string, string> = {
      'NHS number': '1',
      'Admission date': '01/07/2025',
      'Discharge date': '02/07/2025',
      Age: '80',
      [column ?? '']: value ?? '',
    };
    const { table } = read(`${Object.keys(cells).join()}\n${Object.values(cells).join()}\n`);
    expect(Object.values(tableRows(table)[0])).toContain(expected);
  });

  it('of values that are no codes says that nothing is left out for them', () => {
    const { notices } = read(LOCAL.replace(',11,', ',Waiting list,'));
    expect(notices.find(({ code }) => code === 'no-codes-Admission_Method')?.count).toBe(1);
  });

  it('numbers its spells by patient, as each hospital numbers its own; without a number each row is a spell', () => {
    const text = 'NHS number,Spell number,Admission date,Discharge date,Age\n';
    const row = (patient: string, spell: string) => `${patient},${spell},01/07/2025,02/07/2025,80\n`;
    const identifiers = (...lines: string[]) =>
      tableRows(read(text + lines.join('')).table, ['APCS_Ident']).map((found) => found['APCS_Ident']);
    const [first, second, third, fourth] = identifiers(row('1', 'A'), row('2', 'A'), row('1', 'A'), row('1', ''));
    expect(first).not.toBe(second);
    expect(first).toBe(third);
    expect(fourth).not.toBe(first);
  });
});

describe('the analyst can say which column is which', () => {
  const text = 'Patient,In,Out,Years,Age on admission\n1,01/07/2025,02/07/2025,80,70\n';
  const columnMap = {
    Der_DHSC_Pseudo_NHS_Number: 'patient',
    Admission_Date: 'In',
    Discharge_Date: 'Out',
    Age_On_Admission: 'Years',
  };

  it('and the choice goes before the known spellings', () => {
    expect(tableRows(read(text, columnMap).table, ['Admission_Date', 'Age_On_Admission'])).toEqual([
      { Admission_Date: '2025-07-01', Age_On_Admission: 80 },
    ]);
  });

  it('and that a column is in none', () => {
    expect(read(LOCAL, { Died_In_Hospital: null }).missing.has('Died_In_Hospital')).toBe(true);
  });

  it('but not name a header that is not there', () => {
    expect(() => read(text, { ...columnMap, Discharge_Date: 'Ended' })).toThrow(
      new InputError('spells.csv: there is no column "Ended". Choose one of the headers in the first row.'),
    );
  });
});

describe('a file that cannot be used', () => {
  it.each([
    [
      'without patient, dates and age',
      'Ward,Consultant\nA,B\n',
      'spells.csv: no column was found for the NHS number or its pseudonym, the admission date, the discharge date, the age on admission (or the date of birth, or its month and year), and hospital spells cannot be used without. Say which column holds them, or correct the header.',
    ],
    [
      'without rows',
      'NHS number,Admission date,Discharge date,Age\n',
      'spells.csv: there is a header but no rows below it. Choose the file that holds the spells.',
    ],
    [
      'with a header twice',
      'NHS number,Admission date,Discharge date,Age,admission_date\n1,2,3,4,5\n',
      'spells.csv: the column Admission date appears twice (columns 2 and 5). Delete or rename one of them.',
    ],
    [
      'with a row too short',
      'NHS number,Admission date,Discharge date,Age\n1,2\n',
      'spells.csv, line 2: the row has 2 cells where the header has 4. Correct the row, or save it as CSV again.',
    ],
  ])('%s says what to do', (_, text, message) => {
    expect(() => read(text)).toThrow(new InputError(message));
  });
});

it('the known spellings name each column at least once, and none twice', () => {
  expect(new Set(headers.map(({ field }) => field)).size).toBe(17);
  const faulty = (path: string) => `${readReferenceFile(path)}Sex,gender code,assumed\nSex,GENDER CODE,assumed\n`;
  expect(() => readSpellHeaders(faulty)).toThrow(/hospital_spell_headers.csv, line \d+, column header/);
});
