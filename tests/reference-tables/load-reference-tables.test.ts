import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { loadReferenceTables } from '../../src/reference-tables/index.ts';
import { readMappingRows } from '../../src/reference-tables/read-mapping.ts';

const tables = loadReferenceTables(readReferenceFile);
const REFERENCE = new URL('../../reference/', import.meta.url);

describe('the shipped reference tables', () => {
  it('hold the 50 columns of the specification in its order', () => {
    expect(tables.fields).toHaveLength(50);
    expect(tables.fields[0]).toMatchObject({ name: 'LA_Code', type: 'code', inRelease1: true, inRelease2: true });
    expect(tables.fields[49]).toMatchObject({ name: 'Planned_units_per_week', specName: 'Planned units per week' });
    expect(tables.fields.find((field) => field.name === 'GP_Practice_Name')?.inRelease2).toBe(false);
    expect(tables.fields.find((field) => field.name === 'Has_Unpaid_Carer')?.alternativeHeaders).toEqual([
      'Has Unpaid carer',
    ]);
  });

  it('hold one mapping for each list field, and no mapping file that no field asks for', () => {
    const files = readdirSync(new URL('mappings/', REFERENCE)).toSorted();
    expect([...tables.mappings.keys()].map((field) => `${field.toLowerCase()}.csv`).toSorted()).toEqual(files);
    expect(tables.mappings.size).toBe(26);
  });

  it('hold as many mapping rows of each kind as the status table says', () => {
    const counted = tables.mappingStatus().map(({ field }) => {
      const kinds = readMappingRows(readReferenceFile, field).map(({ cells }) => cells.kind);
      const count = (kind: string) => kinds.filter((each) => each === kind).length;
      return { field, rowsRelease2: count('R2'), rowsRelease1: count('R1'), rowsInvalid: count('INVALID') };
    });
    expect(tables.mappingStatus()).toMatchObject(counted);
    expect(counted.map(({ field }) => field).toSorted()).toEqual([...tables.mappings.keys()].toSorted());
  });

  it('rank 17 event outcomes under their folded names', () => {
    expect(tables.outcomeHierarchy.size).toBe(17);
    expect(tables.outcomeHierarchy.get('progress to reablement/st-max')).toBe(1);
    expect(tables.outcomeHierarchy.get('release 1 specification only: not mapped')).toBe(3);
    expect(tables.outcomeHierarchy.get('nfa: other')).toBe(17);
    expect(tables.outcomeHierarchy.has('invalid and not mapped')).toBe(false);
  });

  it('hold 153 local authorities, under the names CLD submissions carry', () => {
    expect(tables.localAuthorities).toHaveLength(153);
    expect(tables.localAuthorities.find(({ laCode }) => laCode === '414')).toEqual({
      laCode: '414',
      laName: 'Stoke-on-Trent',
      onsCode: 'E06000021',
      region: 'West Midlands',
      cldLaName: 'Stoke on Trent',
      alternativeNames: ['Stoke on Trent'],
    });
    expect(tables.localAuthorities.find(({ laCode }) => laCode === '909')?.alternativeNames).toHaveLength(2);
  });

  it('hold three populations for each local authority, the whole being the sum of its parts', () => {
    const people = new Map(tables.populations().map((row) => [`${row.onsCode} ${row.ageBand}`, row.population]));
    expect(tables.populations()).toHaveLength(3 * 153);
    for (const { onsCode } of tables.localAuthorities) {
      const [younger, older, all] = ['18 to 64', '65 and above', '18 and above'].map((band) =>
        people.get(`${onsCode} ${band}`),
      );
      expect((younger ?? 0) + (older ?? 0), onsCode).toBe(all);
    }
    expect(tables.populations()[0].midYear).toBe(2024);
  });

  it('hold the published figures of 163 areas, suppressed ones with a marker and no value', () => {
    const figures = tables.publishedAscof();
    expect(figures).toHaveLength(163 * 30);
    expect(figures[0]).toMatchObject({ geographicalCode: 'England', measure: '2A', value: 142525, marker: null });
    expect(figures.filter(({ marker }) => marker === '[c]')).toHaveLength(132);
    expect(figures.filter(({ marker }) => marker === '[x]')).toHaveLength(9);
    const authorities = new Set(tables.localAuthorities.map(({ onsCode }) => onsCode));
    expect(new Set(figures.map(({ onsCode }) => onsCode)).size).toBe(163);
    expect([...authorities].every((code) => figures.some(({ onsCode }) => onsCode === code))).toBe(true);
  });

  it('name both published methods, one of them the default', () => {
    expect(tables.methods).toMatchObject([
      { id: 'dhsc-2025-26-q4', dhscCommit: '9bee728f40102c4f6cee25a5511c5144c2209b4c', published: '2026-06-11' },
      { id: 'dhsc-2026-27-q1', dhscCommit: 'e6f57490e457a669065e77c17983eb4a5f1b598b', published: null },
    ]);
    expect(tables.methods.filter(({ status }) => status === 'default')).toHaveLength(1);
  });

  it('read a lazy table once', () => {
    const asked: string[] = [];
    const lazy = loadReferenceTables((path) => (asked.push(path), readReferenceFile(path)));
    const published = () => asked.filter((path) => path.includes('ascof_published')).length;
    expect(published()).toBe(0);
    expect(lazy.publishedAscof()).toBe(lazy.publishedAscof());
    expect(published()).toBe(1);
  });
});
