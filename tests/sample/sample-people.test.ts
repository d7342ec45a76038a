import { describe, expect, it } from 'vitest';
import { makeSample } from '../../src/sample/index.ts';
import { checkDigitOf } from '../../src/sample/people/nhs-numbers.ts';
import { allRowsOf } from './read-sample.ts';

const rows = allRowsOf(makeSample({ rows: 6000, seed: 5 }));

/** The distinct values of a column for each value of a key. */
function valuesByKey(key: (row: Readonly<Record<string, string>>) => string, column: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const values = found.get(key(row)) ?? new Set<string>();
    found.set(key(row), values.add(row[column] ?? ''));
  }
  return found;
}

const several = (found: Map<string, Set<string>>) => [...found].filter(([, values]) => values.size > 1);

describe('identifiers', () => {
  it('are NHS numbers of the range kept for tests, with a right check digit, or blank', () => {
    const numbers = [...new Set(rows.map(({ row }) => row['NHS_Number'] ?? ''))].filter((number) => number !== '');
    const right = (number: string) =>
      /^999\d{7}$/.test(number) && checkDigitOf(number.slice(0, 9)) === Number(number[9]);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((number) => !right(number))).toEqual([]);
  });

  it('lack an NHS number for about 3% of people', () => {
    const people = valuesByKey((row) => row['LA_Person_Unique_Identifier'] ?? '', 'NHS_Number');
    const without = [...people.values()].filter((numbers) => numbers.has('')).length / people.size;
    expect(without).toBeGreaterThan(0.015);
    expect(without).toBeLessThan(0.05);
  });

  it('always hold an LA person ID, which stays with one NHS number and one birth date in every file', () => {
    const byPerson = (column: string) => valuesByKey((row) => row['LA_Person_Unique_Identifier'] ?? '', column);
    expect(byPerson('NHS_Number').has('')).toBe(false);
    expect(several(byPerson('NHS_Number'))).toEqual([]);
    expect(several(byPerson('Date_of_Birth'))).toEqual([]);
  });

  it('stay with one LA person ID for an NHS number', () => {
    const byNumber = valuesByKey((row) => row['NHS_Number'] ?? '', 'LA_Person_Unique_Identifier');
    byNumber.delete('');
    expect(several(byNumber)).toEqual([]);
  });

  it('link carers to people of the sample', () => {
    const everyone = new Set(rows.map(({ row }) => row['LA_Person_Unique_Identifier']));
    const linked = rows.map(({ row }) => row['Adult_1_Linked_Person_ID'] ?? '').filter((id) => id !== '');
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((id) => everyone.has(id)).length / linked.length).toBeGreaterThan(0.5);
  });
});

describe('services', () => {
  const services = rows.filter(({ row }) => row['Event_Type'] === 'Service' && row['Event_Reference'] !== '');
  const filesOf = new Map<
    string,
    { readonly files: Set<number>; readonly starts: Set<string>; readonly ends: Set<string> }
  >();
  for (const { row, file } of services) {
    const key = `${row['LA_Person_Unique_Identifier']} ${row['Event_Reference']}`;
    const seen = filesOf.get(key) ?? { files: new Set(), starts: new Set(), ends: new Set() };
    seen.files.add(file);
    seen.starts.add(row['Event_Start_Date'] ?? '');
    seen.ends.add(row['Event_End_Date'] ?? '');
    filesOf.set(key, seen);
  }

  it('run across all five files in large number', () => {
    expect([...filesOf.values()].filter(({ files }) => files.size === 5).length).toBeGreaterThan(300);
  });

  it('keep their start date from file to file', () => {
    expect([...filesOf].filter(([, { starts }]) => starts.size > 1)).toEqual([]);
  });

  it('end in a later file where they were open in an earlier one', () => {
    expect([...filesOf.values()].some(({ ends }) => ends.size === 2 && ends.has(''))).toBe(true);
  });

  it('have no end that changes, only one that becomes known', () => {
    expect([...filesOf.values()].filter(({ ends }) => ends.size > (ends.has('') ? 2 : 1))).toEqual([]);
  });
});
