import { expect, it } from 'vitest';
import { readLsoaLookup } from '../../src/hospital-spells/index.ts';
import { InputError } from '../../src/model/input-error.ts';

it('gives the upper tier local authority of each area in England', () => {
  const text = `LSOA_Code_2011,UTLA_Code_2023,UTLA_Name_2023
E01000001,E09000017,Hillingdon
E01000001,E09000017,Hillingdon
E01000002,E09000015,Harrow
E01000002,E09000017,Hillingdon
W01000001,W06000001,Isle of Anglesey
E01000003,,Nowhere
`;
  expect(readLsoaLookup(text, 'lsoa.csv')).toEqual(
    new Map([
      ['e01000001', ['Hillingdon']],
      ['e01000002', ['Harrow', 'Hillingdon']],
    ]),
  );
});

it('knows the headers of the Office for National Statistics too', () => {
  const text = 'LSOA11CD,LSOA11NM,UTLA23CD,UTLA23NM\nE01000001,Hillingdon 001A,E09000017,Hillingdon\n';
  expect(readLsoaLookup(text, 'lsoa.csv').get('e01000001')).toEqual(['Hillingdon']);
});

it('says which column is missing', () => {
  expect(() => readLsoaLookup('LSOA_Code_2011,Name\nE01000001,Hillingdon\n', 'lsoa.csv')).toThrow(
    new InputError(
      'lsoa.csv: there is no column UTLA_Code_2023. The lookup needs LSOA_Code_2011, UTLA_Code_2023 and UTLA_Name_2023.',
    ),
  );
});
