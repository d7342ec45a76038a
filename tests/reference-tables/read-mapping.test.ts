import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { loadReferenceTables, specialValuesOf } from '../../src/reference-tables/index.ts';
import { readMapping, readMappingRows } from '../../src/reference-tables/read-mapping.ts';

const { mappings } = loadReferenceTables(readReferenceFile);
const HEAD = 'raw,cleaned,kind,confidence,source\n';

/** The mapping of a made-up Gender file. */
const genderOf = (rows: string) => readMapping(() => HEAD + rows, 'Gender');

describe('a mapping', () => {
  it.each([
    { field: 'Gender', raw: 'MALE  ', cleaned: 'Male', because: 'case and trailing spaces do not count' },
    { field: 'Client_Type', raw: 'Carer', cleaned: 'Unpaid carer', because: 'Release 1 said Carer' },
    {
      field: 'Event_Outcome',
      raw: 'Progress to End of Life Care',
      cleaned: 'Release 1 specification only: Not mapped',
      because: 'Release 2 has no such outcome',
    },
    {
      field: 'Ethnicity',
      raw: 'White',
      cleaned: 'Invalid and not mapped',
      because: 'a group alone is not an ethnicity',
    },
    { field: 'Gender', raw: ' Male', cleaned: undefined, because: 'leading spaces count' },
    { field: 'Gender', raw: 'Man', cleaned: undefined, because: 'no row has it' },
    {
      field: 'Event_Outcome',
      raw: 'NFA - Support ended – other reason',
      cleaned: 'NFA: Support ended for other reason',
      because: 'the file has the en dash',
    },
  ])('$field turns "$raw" into $cleaned, because $because', ({ field, raw, cleaned }) => {
    expect(mappings.get(field)?.byFoldedRaw.get(foldText(raw))?.cleaned).toBe(cleaned);
  });

  it('lists the Release 2 values once each, in the order of the file', () => {
    expect(mappings.get('Gender')?.definedList).toEqual(['Male', 'Female', 'Other', 'Unknown']);
    expect(mappings.get('Primary_Support_Reason')?.definedList).toHaveLength(13);
    expect(mappings.get('Total_Hrs_Caring_per_week')).toMatchObject({ rows: [], definedList: [] });
  });

  it.each([
    { field: 'Ethnicity', group: 'Unknown', because: 'DHSC groups it so' },
    { field: 'Service_Type', group: 'Unknown', because: 'DHSC groups it so' },
    { field: 'Event_Outcome', group: 'Invalid and not mapped', because: 'here the group is the value itself' },
    { field: 'Gender', group: undefined, because: 'gender has no groups' },
  ])('$field groups invalid values as $group, because $because', ({ field, group }) => {
    expect(mappings.get(field)?.groupOf.get('invalid and not mapped')).toBe(group);
  });

  it('counts raw values that are equal after folding once, and they agree in every shipped file', () => {
    for (const [field, mapping] of mappings) {
      const written = readMappingRows(readReferenceFile, field);
      expect(mapping.rows, field).toHaveLength(new Set(written.map(({ cells }) => foldText(cells.raw))).size);
      for (const { cells } of written) {
        const { cleaned, grouped } = cells;
        expect(mapping.byFoldedRaw.get(foldText(cells.raw)), `${field}: ${cells.raw}`).toMatchObject({
          cleaned,
          grouped,
        });
      }
    }
  });

  it('gives only defined values and the special values of its field', () => {
    for (const [field, { rows, definedList }] of mappings) {
      const allowed = new Set([...definedList, ...specialValuesOf(field)]);
      expect(
        rows.filter((row) => !allowed.has(row.cleaned)),
        field,
      ).toEqual([]);
    }
    expect(specialValuesOf('Gender')).toEqual(['Invalid and not mapped']);
    expect(specialValuesOf('Event_Outcome')).toContain('Release 1 specification only: Not mapped');
  });
});

describe('a faulty mapping file', () => {
  it.each([
    {
      rows: 'Male,Male,R2,stated,a\nmale ,male,R1,stated,a\n',
      fault: 'line 3, column cleaned: disagrees with line 2',
      because: 'SQL Server takes both raw values for one',
    },
    {
      rows: 'Male,Male,R2,stated,a\nM,Man,R1,stated,a\n',
      fault: 'line 3, column cleaned: Man is not in the defined list',
      because: 'Release 2 has no Man',
    },
    {
      rows: 'Male,Male,R2,stated,a\nM,MALE,R1,stated,a\n',
      fault: 'line 3, column cleaned: MALE is not in the defined list',
      because: 'a cleaned value has one spelling',
    },
    {
      rows: 'Male,Male,R2,stated,a\nA,Release 1 specification only: Not mapped,R1,stated,a\n',
      fault: 'line 3, column cleaned',
      because: 'that special value is for event outcomes alone',
    },
    {
      rows: 'Male,Male,R2,stated,\n',
      fault: 'line 2, column source: must not be blank',
      because: 'a row says where it comes from',
    },
    {
      rows: ' ,Male,R2,stated,a\n',
      fault: 'line 2, column raw: must not be blank',
      because: 'blank cells are null, not a value',
    },
    {
      rows: 'Male,Male,R3,stated,a\n',
      fault: 'line 2, column kind: must be R2, R1 or INVALID',
      because: 'there is no Release 3',
    },
    {
      rows: 'Male,Male,R2,certain,a\n',
      fault: 'line 2, column confidence: must be stated, inferred or assumed',
      because: 'there are three marks',
    },
    {
      rows: 'Male,Male,R2,stated,a\nMan,MALE,R2,stated,a\n',
      fault: 'line 1, column cleaned: MALE is spelled in two ways',
      because: 'the defined list would hold one value twice',
    },
    {
      rows: '"Male","Male",R2,stated,"two\nlines"\nM,Man,R1,stated,a\n',
      fault: 'line 4, column cleaned',
      because: 'a quoted cell can run over lines',
    },
    {
      rows: 'Male,Male,R2,stated\n',
      fault: 'line 2: the row has 4 cells where the header has 5',
      because: 'a cell is missing',
    },
    {
      rows: 'Male,Male,R2,stated,a,b\n',
      fault: 'line 2: the row has 6 cells where the header has 5',
      because: 'an unquoted comma adds a cell',
    },
    { rows: 'Male,Male,R2,stated,"a\n', fault: 'line 2: ', because: 'a quote is left open' },
  ])('is refused at $fault, because $because', ({ rows, fault }) => {
    expect(() => genderOf(rows)).toThrow(`reference/mappings/gender.csv, ${fault}`);
  });

  it.each([
    { head: 'raw,cleaned,kind,confidence', fault: 'column source: the column is missing' },
    { head: 'raw,cleaned,kind,confidence,source,extra', fault: 'column extra: the column is not known' },
    { head: 'raw,cleaned,kind,confidence,source,raw', fault: 'column raw: the column comes twice' },
  ])('is refused with the header $head', ({ head, fault }) => {
    expect(() => readMapping(() => `${head}\n`, 'Gender')).toThrow(`reference/mappings/gender.csv, line 1, ${fault}`);
  });

  it('is refused where one cleaned value has two groups, or the invalid value none', () => {
    const ethnicityOf = (rows: string) =>
      readMapping(() => `raw,cleaned,grouped,kind,confidence,source\n${rows}`, 'Ethnicity');
    const invalid = 'Other,Invalid and not mapped,Unknown,INVALID,stated,a\n';
    expect(() => ethnicityOf(`Irish,Irish,White,R2,stated,a\nIrish (R1),Irish,Mixed,R1,stated,a\n${invalid}`)).toThrow(
      'reference/mappings/ethnicity.csv, line 3, column grouped: Irish is also grouped as White',
    );
    expect(() => ethnicityOf('Irish,Irish,,R2,stated,a\n')).toThrow('line 2, column grouped: must not be blank');
    expect(() => ethnicityOf('Irish,Irish,White,R2,stated,a\n')).toThrow(
      'no row says the group of Invalid and not mapped',
    );
  });

  it('keeps NA, NULL and 0012 as words, and takes a byte order mark', () => {
    const mapping = readMapping(
      () => `\uFEFF${HEAD}NA,NA,R2,stated,a\r\nNULL,NULL,R2,stated,a\n0012,0012,R2,stated,a\n`,
      'Gender',
    );
    expect(mapping.definedList.map((value) => value.trim())).toEqual(['NA', 'NULL', '0012']);
  });
});
