import { describe, expect, it } from 'vitest';
import {
  sheetNameOf,
  tableNameOf,
  uniqueHeaders,
  uniqueSheetNames,
  uniqueTableNames,
} from '../../../../src/hosts/files/workbook/sheet-names.ts';

describe('sheetNameOf', () => {
  it.each([
    ['CLD_250401_260331_Single', 'CLD_250401_260331_Single', 'it fits'],
    ['x'.repeat(31), 'x'.repeat(31), 'Excel takes 31 characters'],
    ['x'.repeat(32), 'x'.repeat(31), 'and not 32'],
    ['a[b]c:d*e?f/g\\h', 'a_b_c_d_e_f_g_h', 'Excel forbids these characters'],
    ["'quoted'", 'quoted', 'no apostrophe may stand at an end'],
    ["it's", "it's", 'within the name one may'],
    ['History', 'Sheet History', 'Excel keeps that name for itself'],
    ['', 'Sheet', 'a sheet must have a name'],
  ])('%j becomes %j because %s', (name, sheetName) => {
    expect(sheetNameOf(name)).toBe(sheetName);
  });

  it('tells long names apart that are equal in their first 31 characters, whatever their case', () => {
    const long = 'ascof_2a_disaggregated_by_age_band';
    expect(uniqueSheetNames([long, long.toUpperCase(), `${long}s`])).toEqual([
      'ascof_2a_disaggregated_by_age_b',
      'ASCOF_2A_DISAGGREGATED_BY_AGE_2',
      'ascof_2a_disaggregated_by_age_3',
    ]);
  });
});

describe('tableNameOf', () => {
  it.each([
    ['CLD_250401_260331_SingleSubmissions', 'CLD_250401_260331_SingleSubmissions', 'it is a name as it is'],
    ['Run record', 'Run_record', 'a space ends a name'],
    ['2a', '_2a', 'a name starts with a letter or an underscore'],
    ['AB12', '_AB12', 'it would read as a cell'],
    ['ASCOF2', 'ASCOF2', 'no sheet has a column ASCOF'],
    ['r1c1', '_r1c1', 'it would read as a cell in the other style'],
    ['C', '_C', 'Excel reads it as the column'],
  ])('%j becomes %j because %s', (name, tableName) => {
    expect(tableNameOf(name)).toBe(tableName);
  });

  it('tells tables apart whatever their case', () => {
    expect(uniqueTableNames(['ascof', 'ASCOF', 'a b', 'a_b'])).toEqual(['ascof', 'ASCOF_2', 'a_b', 'a_b_2']);
  });
});

it('headers of one table are filled and differ in more than case', () => {
  expect(uniqueHeaders(['Planned_Units', 'Planned_units', ''])).toEqual(['Planned_Units', 'Planned_units_2', 'Column']);
});
