import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { InputError } from '../../src/model/input-error.ts';
import {
  applyMappingDecisions,
  loadReferenceTables,
  readMappingDecisions,
  writeMappingDecisions,
} from '../../src/reference-tables/index.ts';
import type { MappingDecision } from '../../src/reference-tables/index.ts';

const { mappings } = loadReferenceTables(readReferenceFile);
const HEAD = 'field,raw,cleaned,note,decided_by,decided_at\n';
const read = (csvText: string) => readMappingDecisions(csvText, mappings, 'decisions.csv');

function decision(field: string, raw: string, cleaned: string, note = ''): MappingDecision {
  return { field, raw, cleaned, note, decidedBy: 'Analyst', decidedAt: '2026-05-05 10:00' };
}

describe('applyMappingDecisions', () => {
  it.each([
    { field: 'Gender', raw: 'Man', cleaned: 'Male', grouped: null, because: 'no shipped row has the raw value' },
    {
      field: 'Gender',
      raw: 'm ',
      cleaned: 'Unknown',
      grouped: null,
      because: 'a decision overrides a shipped row of the same folded raw value',
    },
    {
      field: 'Ethnicity',
      raw: 'English',
      cleaned: 'White: English, Welsh, Scottish, Northern Irish or British',
      grouped: 'White',
      because: 'the group follows the cleaned value',
    },
    {
      field: 'Ethnicity',
      raw: 'Martian',
      cleaned: 'Invalid and not mapped',
      grouped: 'Unknown',
      because: 'invalid has its own group in each field',
    },
    {
      field: 'Event_Outcome',
      raw: 'Gone',
      cleaned: 'Invalid and not mapped',
      grouped: 'Invalid and not mapped',
      because: 'in outcomes that group is the value itself',
    },
    {
      field: 'Total_Hrs_Caring_per_week',
      raw: '20-49',
      cleaned: 'Invalid and not mapped',
      grouped: null,
      because: 'its defined list is not known',
    },
  ])('$field: "$raw" becomes $cleaned in group $grouped, because $because', ({ field, raw, cleaned, grouped }) => {
    const overlaid = applyMappingDecisions(mappings, [decision(field, raw, cleaned, 'agreed')]).get(field);
    expect(overlaid?.byFoldedRaw.get(raw.trim().toLowerCase())).toEqual({
      raw,
      cleaned,
      grouped,
      kind: 'DECISION',
      confidence: 'decided',
      source: 'agreed',
    });
  });

  it('overrides, so that no raw value has two rows', () => {
    const overlaid = applyMappingDecisions(mappings, [decision('Gender', 'M', 'Unknown')]).get('Gender');
    expect(overlaid?.rows).toHaveLength(mappings.get('Gender')?.rows.length ?? 0);
    expect(overlaid?.rows.filter((row) => row.raw === 'M')).toHaveLength(1);
  });

  it('leaves the given mappings, the defined list and the other fields as they were', () => {
    const overlaid = applyMappingDecisions(mappings, [decision('Gender', 'Male', 'Female')]);
    expect(mappings.get('Gender')?.byFoldedRaw.get('male')?.cleaned).toBe('Male');
    expect(overlaid.get('Gender')?.definedList).toBe(mappings.get('Gender')?.definedList);
    expect(overlaid.get('Ethnicity')).toBe(mappings.get('Ethnicity'));
    expect([...overlaid.keys()]).toEqual([...mappings.keys()]);
  });

  it('refuses a field without mapping', () => {
    expect(() => applyMappingDecisions(mappings, [decision('Postcode', 'X', 'Y')])).toThrow('Postcode has no mapping');
  });
});

describe('readMappingDecisions', () => {
  it('gives field and cleaned value in the spelling of the mapping, and keeps the raw value as it is', () => {
    expect(read(`${HEAD}gender,MAN ,male ,"so, agreed",me,2026-05-05\n`)).toEqual([
      { field: 'Gender', raw: 'MAN ', cleaned: 'Male', note: 'so, agreed', decidedBy: 'me', decidedAt: '2026-05-05' },
    ]);
  });

  it.each([
    {
      csv: 'FIELD,Raw,Cleaned\nGender,Man,Male\n',
      because: 'case does not count and the last three columns may be missing',
    },
    {
      csv: '\uFEFFCleaned,Raw,Field,Decided By\r\nMale,Man,Gender,me\r\n\r\n,,,\r\n',
      because: 'order, byte order mark and blank rows do not count',
    },
    { csv: 'field,raw,cleaned,rows\nGender,Man,Male,12\n', because: 'a column of the analyst’s own is let be' },
    { csv: 'field,raw,cleaned\nGender,Man,Male\nGender,man ,MALE\n', because: 'a decision made twice counts once' },
  ])('reads $csv, because $because', ({ csv }) => {
    expect(read(csv)).toMatchObject([{ field: 'Gender', raw: 'Man', cleaned: 'Male', note: '', decidedAt: '' }]);
  });

  it('takes the invalid value in every field, and a file without decisions', () => {
    expect(read('field,raw,cleaned\nReview_Reason,x,invalid AND not mapped\n')).toMatchObject([
      { field: 'Review_Reason', cleaned: 'Invalid and not mapped' },
    ]);
    expect(read(HEAD)).toEqual([]);
  });

  it.each([
    {
      csv: 'field,raw\nGender,Man\n',
      message: 'decisions.csv, line 1: the column cleaned is missing',
      because: 'without it nothing is decided',
    },
    { csv: '', message: 'decisions.csv, line 1: the column field is missing', because: 'the file is empty' },
    {
      csv: `${HEAD}Sex,Man,Male,,,\n`,
      message: 'decisions.csv, line 2, column field',
      because: 'no field is called so',
    },
    { csv: `${HEAD}Service,Meals,Meals,,,\n`, message: '“Service_Type”', because: 'the message lists fields like it' },
    {
      csv: `${HEAD}Postcode,A,B,,,\n`,
      message: 'not a field with a defined list',
      because: 'a postcode has no defined list',
    },
    {
      csv: `${HEAD}Gender,Man,Mle,,,\n`,
      message: 'column cleaned: this is not in the defined list of Gender. Use an allowed value, such as “Male”',
      because: 'the message lists values like it',
    },
    { csv: `${HEAD}Gender,Man,,,,\n`, message: '“Invalid and not mapped”', because: 'a blank value decides nothing' },
    {
      csv: `${HEAD}Event_Outcome,A,Release 1 specification only: Not mapped,,,\n`,
      message: 'line 2, column cleaned',
      because: 'only shipped rows may give it',
    },
    {
      csv: `${HEAD}Gender, ,Male,,,\n`,
      message: 'line 2, column raw',
      because: 'blank cells are null and never cleaned',
    },
    {
      csv: `${HEAD}Gender,Man,Male,,,\nGENDER,man ,Female,,,\n`,
      message: 'line 3, column cleaned: the row disagrees with line 2',
      because: 'only one can apply',
    },
    {
      csv: `${HEAD}Gender,Man,Male,"two\nlines",,\nGender,Man,Female,,,\n`,
      message: 'line 4, column cleaned: the row disagrees with line 2',
      because: 'lines are those of the file',
    },
    { csv: `${HEAD}Gender,Man,Male\n`, message: 'line 2: the row has 3 cells', because: 'the row is cut short' },
  ])('refuses with "$message", because $because', ({ csv, message }) => {
    expect(() => read(csv)).toThrow(InputError);
    expect(() => read(csv)).toThrow(message);
  });

  it('never shows a cell it could not place, which may hold a name', () => {
    expect(() => read(`${HEAD}Gender,Jo Example,Jo Example,,,\n`)).toThrow(/^((?!Jo Example).)*$/);
    expect(() => read(`${HEAD}Jo Example,Man,Male,,,\n`)).toThrow(/^((?!Jo Example).)*$/);
  });
});

describe('writeMappingDecisions', () => {
  it('writes the header alone when there are none', () => {
    expect(writeMappingDecisions([])).toBe(HEAD);
  });

  it.each([
    { raw: 'Man', because: 'plain text' },
    { raw: 'a, "b"\nc', because: 'commas, quotes and line breaks are quoted' },
    { raw: ' Man  ', because: 'spaces are kept' },
    { raw: '0012', because: 'it stays text' },
    { raw: 'NULL', because: 'it stays a word' },
    { raw: '=1+1', because: 'a spreadsheet would run it' },
    { raw: '-', because: 'a hyphen begins a formula too' },
    { raw: "'=1+1", because: 'it looks guarded and is not' },
    { raw: "'quoted'", because: 'an apostrophe alone is no guard' },
    { raw: '@x\tžluťoučký', because: 'accents are kept' },
  ])('gives back "$raw", because $because', ({ raw }) => {
    const decisions = [decision('Gender', raw, 'Male', raw), decision('Ethnicity', raw, 'White: Irish')];
    expect(read(writeMappingDecisions(decisions))).toEqual(decisions);
  });

  it('leaves no cell that a spreadsheet would run', () => {
    expect(writeMappingDecisions([decision('Gender', '=HYPERLINK("x")', 'Male', '+1')])).toContain(
      `Gender,"'=HYPERLINK(""x"")",Male,'+1,`,
    );
  });
});
