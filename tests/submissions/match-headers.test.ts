import { describe, expect, it } from 'vitest';
import { matchHeaders, normaliseHeader } from '../../src/submissions/match-headers.ts';
import { submissionFields } from '../../src/submissions/submission-fields.ts';
import { reference } from '../support/reference.ts';
import { rows } from '../support/rows.ts';

const fields = submissionFields(reference.fields);
const match = (...header: string[]) => matchHeaders(header, fields, 'file.csv');

describe('matchHeaders', () => {
  it.each(rows`
    header                         | field                         | because
    LA_Code                        | LA_Code                       | DHSC's spelling
    LA Code                        | LA_Code                       | the specification's
    " la-code "                    | LA_Code                       | case, spaces and hyphens do not count
    Request: Route of Access       | Request_Route_of_Access       | nor do colons
    Autism Spectrum Disorder (ASD) | Autism_Spectrum_Disorder_ASD  | nor brackets
    No. of adults being cared for  | No_of_adults_being_cared_for  | nor points
    Planned_Units_Per_Week         | Planned_units_per_week        | DHSC spells this one in two ways
    PERSON UNIQUE IDENTIFIER       | LA_Person_Unique_Identifier   | some systems call it so
    Pseudo NHS Number              | NHS_Number                    | some files hold pseudonyms
    Der_NHS_Number_Traced_Pseudo   | Der_NHS_Number_Traced_Pseudo  | a national column may be supplied
    LA Codes                       |                               | a letter more is another header
    Notes                          |                               | not in the specification
  `)('$header is $field because $because', ({ header, field }) => {
    expect(match(header ?? '').fields).toEqual([field]);
  });

  it('knows every column of the specification by its name and its header', () => {
    for (const { name, specName } of reference.fields) expect(match(name).fields).toEqual(match(specName).fields);
  });

  it('gives no field to a column without a header, and reports those that it does not know', () => {
    expect(match('LA_Code', '', ' Notes ', ' ')).toEqual({ fields: ['LA_Code', null, null, null], ignored: ['Notes'] });
  });

  it('lets an unknown header stand twice', () => {
    expect(match('Notes', 'Notes').fields).toEqual([null, null]);
  });

  it.each([
    [['LA_Code', 'Gender', 'LA Code'], 'the column LA_Code appears twice (columns 1 and 3)'],
    [['NHS_Number', 'Pseudo NHS Number'], 'the column NHS_Number appears twice (columns 1 and 2)'],
  ])('refuses %j: %s', (header, message) => {
    expect(() => match(...header)).toThrow(`file.csv: ${message}`);
  });
});

describe('normaliseHeader', () => {
  it('keeps letters and digits, accented ones too', () => {
    expect(normaliseHeader(' Adult_1 (Linked) Pérson-ID ')).toBe('adult1linkedpérsonid');
  });
});
