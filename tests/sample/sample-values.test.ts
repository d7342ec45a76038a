import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { loadReferenceTables } from '../../src/reference-tables/index.ts';
import { makeSample, sampleUnmappedValues } from '../../src/sample/index.ts';
import { INVALID_CODES } from '../../src/sample/spellings/invalid-codes.ts';
import { LOCAL_VALUES } from '../../src/sample/spellings/local-values.ts';
import { RELEASE_ONE_ONLY_OUTCOMES, RELEASE_ONE_STOPGAPS } from '../../src/sample/spellings/release-one-spelling.ts';
import { RELEASE_ONE_SPELLINGS } from '../../src/sample/spellings/release-one-spellings.ts';
import type { SpellingsByColumn } from '../../src/sample/spellings/spellings.ts';
import { allRowsOf } from './read-sample.ts';

const { mappings } = loadReferenceTables(readReferenceFile);
const mappingRow = (field: string, raw: string) => mappings.get(field)?.byFoldedRaw.get(foldText(raw));
const pairsOf = (spellings: SpellingsByColumn) =>
  Object.entries(spellings).flatMap(([field, pairs]) =>
    Object.entries(pairs).map(([releaseTwo, written]) => ({ field, releaseTwo, written })),
  );

describe('the words sample data is made of', () => {
  it.each(pairsOf(RELEASE_ONE_SPELLINGS))('$field "$written" is Release 1 for "$releaseTwo"', (pair) => {
    const row = mappingRow(pair.field, pair.written);
    expect(row?.cleaned).toBe(mappingRow(pair.field, pair.releaseTwo)?.cleaned);
    // Where only capitals changed, both releases share one row of the mapping.
    if (foldText(pair.written) !== foldText(pair.releaseTwo)) expect(row?.kind).toBe('R1');
  });

  it.each(pairsOf(RELEASE_ONE_STOPGAPS))(
    '$field "$written" stands for "$releaseTwo", which Release 1 lacked',
    (pair) => {
      expect(mappingRow(pair.field, pair.written)).toBeDefined();
      expect(mappingRow(pair.field, pair.releaseTwo)?.kind).toBe('R2');
    },
  );

  it.each(RELEASE_ONE_ONLY_OUTCOMES.map((outcome) => ({ outcome })))('"$outcome" exists in Release 1 only', (row) => {
    expect(mappingRow('Event_Outcome', row.outcome)?.cleaned).toBe('Release 1 specification only: Not mapped');
  });

  it.each(pairsOf(INVALID_CODES))('$field "$written" is an invalid code that the mapping knows', (pair) => {
    expect(mappingRow(pair.field, pair.written)?.kind).toBe('INVALID');
    expect(mappingRow(pair.field, pair.releaseTwo)?.kind).toBe('R2');
  });

  it.each(pairsOf(LOCAL_VALUES))('$field "$written" is what the case system calls "$releaseTwo"', (pair) => {
    expect(mappingRow(pair.field, pair.releaseTwo)?.kind).toBe('R2');
  });

  it.each(Object.entries(sampleUnmappedValues).flatMap(([field, values]) => values.map((value) => ({ field, value }))))(
    '$field "$value" is in no mapping, on purpose',
    ({ field, value }) => {
      expect(mappingRow(field, value)).toBeUndefined();
    },
  );
});

describe('the values of a sample', () => {
  const rows = allRowsOf(makeSample({ rows: 6000, seed: 1 }));
  const fields = [...mappings.keys()];
  const unmapped = new Set<string>();
  for (const { row } of rows) {
    for (const field of fields) {
      const value = row[field];
      if (value && !mappingRow(field, value)) unmapped.add(`${field}: ${foldText(value)}`);
    }
  }
  const deliberate = new Set(
    Object.entries(sampleUnmappedValues).flatMap(([field, values]) =>
      values.map((value) => `${field}: ${foldText(value)}`),
    ),
  );

  it('are known to a mapping or unmapped on purpose', () => {
    expect([...unmapped].filter((value) => !deliberate.has(value))).toEqual([]);
  });

  it('hold most of the values that are unmapped on purpose', () => {
    expect(unmapped.size).toBeGreaterThan(0.8 * deliberate.size);
  });

  it('are unmapped in few cells, because files with more are sent back', () => {
    const listed = rows.flatMap(({ row }) => fields.map((field) => ({ field, value: row[field] })));
    const filled = listed.filter(({ field, value }) => value && field !== 'Total_Hrs_Caring_per_week');
    const flagged = filled.filter(({ field, value }) => !mappingRow(field, String(value)));
    expect(flagged.length / filled.length).toBeGreaterThan(0.0005);
    expect(flagged.length / filled.length).toBeLessThan(0.01);
  });

  it.each([
    { files: [0, 1], kind: 'R1', least: 0.2, most: 1, because: 'the older files are in Release 1' },
    { files: [2, 3, 4], kind: 'R1', least: 0.001, most: 0.05, because: 'some old cases were never rewritten' },
    { files: [0, 1, 2, 3, 4], kind: 'INVALID', least: 0.0005, most: 0.02, because: 'some codes are wrong' },
  ])('files $files hold $kind values, because $because', ({ files, kind, least, most }) => {
    const cells = rows
      .filter(({ file }) => files.includes(file))
      .flatMap(({ row }) => fields.map((field) => mappingRow(field, String(row[field] ?? ''))))
      .filter((found) => found !== undefined);
    const share = cells.filter((found) => found.kind === kind).length / cells.length;
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  it.each([
    { flaw: 'spaces at the end', found: (value: string) => value.endsWith(' ') },
    { flaw: 'all capitals', found: (value: string) => value.length > 3 && value === value.toUpperCase() },
    { flaw: 'no capital', found: (value: string) => value.length > 3 && value === value.toLowerCase() },
  ])('hold a few with $flaw', ({ found }) => {
    const texts = rows.map(({ row }) => [row['Event_Outcome'], row['Service_Type'], row['Gender']]).flat();
    const share = texts.filter((value) => value && found(value)).length / texts.length;
    expect(share).toBeGreaterThan(0.0005);
    expect(share).toBeLessThan(0.03);
  });

  it('leave Event_Type clean but for a few reviews, because DHSC counts its spellings month by month', () => {
    expect([...new Set(rows.map(({ row }) => row['Event_Type']))].sort()).toEqual(
      ['', 'Assessment', 'Request', 'Review', 'Reviews', 'Service'].sort(),
    );
  });
});
