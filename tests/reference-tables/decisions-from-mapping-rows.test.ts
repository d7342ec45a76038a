import { describe, expect, it } from 'vitest';
import {
  decisionsFromMappingRows,
  mappingColumns,
  readMappingDecisions,
  writeMappingDecisions,
} from '../../src/reference-tables/index.ts';
import { reference } from '../support/reference.ts';

const { fields, mappings } = reference;
const HEADER = ['Variable', 'Release 1 value', 'Release 2 value', 'Comparison'];
const read = (...rows: (string | null)[][]) => decisionsFromMappingRows([{ header: HEADER, rows }], fields, mappings);

/** Only the reasons that some row has. */
const reasonsOf = ({ notUsable }: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(notUsable).filter(([, rows]) => rows > 0));

describe('mappingColumns', () => {
  it.each([
    [HEADER, { field: 0, release1: 1, release2: 2 }, 'these are the headers as described'],
    [['release_2 VALUE', 'FIELD NAME', 'R1 value'], { field: 1, release1: 2, release2: 0 }, 'order and case are free'],
    [['Field', 'Old Release 1 text', 'New Release 2 text'], { field: 0, release1: 1, release2: 2 }, 'a part is enough'],
    [
      ['Field', 'Release 1 to Release 2', 'Release 1 value', 'Release 2 value'],
      { field: 0, release1: 2, release2: 3 },
      'a header about both is neither',
    ],
    [
      ['Data item', 'Release 1 note', 'Current value', 'Release 2'],
      { field: 0, release1: 2, release2: 3 },
      'a known header goes before a part',
    ],
    [['Field', 'Release 1 to Release 2', null], null, 'a header about both is neither'],
    [['Release 1', 'Release 2'], null, 'no column names the field'],
    [['Variable', 'Release 1'], null, 'there is no Release 2 value'],
  ])('%j gives %j, because %s', (...[header, columns]) => {
    expect(mappingColumns(header)).toEqual(columns);
  });
});

describe('decisionsFromMappingRows', () => {
  it.each([
    ['Gender', 'Man', 'male ', 'Gender', 'Man', 'Male', 'the value takes the spelling of the defined list'],
    [
      'client type',
      ' Helper ',
      'Unpaid carer',
      'Client_Type',
      'Helper',
      'Unpaid carer',
      'fields are found by letters and digits',
    ],
    [
      'Autism Spectrum Disorder (ASD)',
      'Perhaps',
      'Not mapped',
      'Autism_Spectrum_Disorder_ASD',
      'Perhaps',
      'Invalid and not mapped',
      'both say there is no Release 2 value',
    ],
    [
      'Event Outcome',
      'Gone',
      'Invalid and not mapped',
      'Event_Outcome',
      'Gone',
      'Invalid and not mapped',
      'the special value is allowed',
    ],
    ['Client Type', 'Carer', 'Service user', 'Client_Type', 'Carer', 'Service user', 'the shipped mapping says other'],
  ])(
    '%s: "%s" to "%s" is a decision of %s: "%s" to "%s", because %s',
    (variable, release1, release2, field, raw, cleaned) => {
      const result = read([variable, release1, release2]);
      const note = 'official mapping workbook';
      expect(result.decisions).toEqual([{ field, raw, cleaned, note, decidedBy: '', decidedAt: '' }]);
      expect(result).toMatchObject({ used: 1, alreadySame: 0 });
    },
  );

  it.each([
    ['Client Type', 'SERVICE USER ', 'Service user', 'raw and cleaned are the same after folding'],
    ['Client Type', 'carer', 'Unpaid carer', 'the shipped mapping has it'],
    [
      'Event Outcome',
      'Progress to End of Life Care',
      'Not mapped',
      'DHSC ranks this outcome, which the special value keeps',
    ],
  ])('%s: "%s" to "%s" is the same already, because %s', (...row) => {
    const result = read(row.slice(0, 3));
    expect(result).toMatchObject({ decisions: [], used: 0, alreadySame: 1 });
  });

  it.each([
    ['Shoe size', 'a', 'Male', 'unknown field'],
    ['LA Code', 'a', 'b', 'unknown field'],
    [null, 'a', 'Male', 'unknown field'],
    ['Gender', null, 'Male', 'no Release 1 value'],
    ['Gender', 'Man', 'Mail', 'Release 2 value not in the defined list'],
    ['Gender', 'Man', null, 'Release 2 value not in the defined list'],
    ['Gender', 'Female', 'Male', 'Release 1 value is also a Release 2 value'],
  ])('%s: "%s" to "%s" is not usable: %s', (variable, release1, release2, reason) => {
    const result = read([variable, release1, release2]);
    expect(result).toMatchObject({ decisions: [], used: 0, alreadySame: 0 });
    expect(reasonsOf(result)).toEqual({ [reason]: 1 });
  });

  it('a value with two Release 2 values, also on two sheets, makes no decision', () => {
    const sheets = ['Male', 'Female'].map((cleaned) => ({ header: HEADER, rows: [['Gender', 'Man', cleaned]] }));
    const result = decisionsFromMappingRows(sheets, fields, mappings);
    expect(result.decisions).toEqual([]);
    expect(reasonsOf(result)).toEqual({ 'several Release 2 values': 2 });
  });

  it('a row that stands twice makes one decision, and blank rows and sheets of something else count for nothing', () => {
    const notes = { header: ['Notes'], rows: [['Gender']] };
    const rows = [['Gender', 'Man', 'Male'], [], [null, ' ', null, 'same'], ['Gender', 'MAN', 'Male']];
    const result = decisionsFromMappingRows([notes, { header: HEADER, rows }], fields, mappings);
    expect(result.decisions).toHaveLength(1);
    expect(result).toMatchObject({ used: 2, alreadySame: 0 });
    expect(reasonsOf(result)).toEqual({});
  });

  it('its decisions can be kept and read again', () => {
    const { decisions } = read(['Gender', 'Man', 'Male'], ['Event Outcome', 'Gone', 'Not mapped']);
    expect(readMappingDecisions(writeMappingDecisions(decisions), mappings, 'kept')).toEqual(decisions);
  });
});
