import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseRunFile } from '../../src/run-file/parse-run-file.ts';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { loadReferenceTables } from '../../src/reference-tables/index.ts';
import { makeSample } from '../../src/sample/index.ts';
import type { Sample, SampleOptions } from '../../src/sample/index.ts';
import { headerOf, rowsOf } from './read-sample.ts';

const hashOf = (sample: Sample) => createHash('sha256').update(JSON.stringify(sample)).digest('hex');

describe('rows', () => {
  it.each([
    { rows: 1, seed: 1, because: 'the least there can be' },
    { rows: 2, seed: 9, because: 'a household is cut in the middle' },
    { rows: 37, seed: 3, because: 'a number that no household ends on by design' },
    { rows: 999, seed: 12, because: 'an ordinary small file' },
    { rows: 3000, seed: -5, because: 'a seed may be negative' },
  ])('$rows rows with seed $seed are exactly $rows, because $because', ({ rows, seed }) => {
    const { files, manifest } = makeSample({ rows, seed });
    expect(rowsOf(files[files.length - 1].text)).toHaveLength(rows);
    expect(manifest.submissions.map((submission) => submission.rows)).toEqual(
      files.map(({ text }) => rowsOf(text).length),
    );
  });

  it('makes the other files about as long, because an authority does not change much in a year', () => {
    const { submissions } = makeSample({ rows: 3000, seed: 1 }).manifest;
    for (const { rows } of submissions) {
      expect(rows).toBeGreaterThan(2400);
      expect(rows).toBeLessThan(3600);
    }
  });
});

describe('the same options', () => {
  const options: SampleOptions = { rows: 800, seed: 4 };

  it('give the same bytes', () => {
    expect(hashOf(makeSample(options))).toBe(hashOf(makeSample({ ...options })));
  });

  it.each([
    { other: { ...options, seed: 5 }, because: 'another seed tells other lives' },
    { other: { ...options, rows: 801 }, because: 'another row is written' },
    { other: { ...options, quarters: 2 }, because: 'fewer files are written' },
    { other: { ...options, laCode: '410', laName: 'Solihull' }, because: 'another authority sends them' },
  ])('give other bytes once changed, because $because', ({ other }) => {
    expect(hashOf(makeSample(other))).not.toBe(hashOf(makeSample(options)));
  });

  it('keep the people they had when more rows are asked for', () => {
    const people = (sample: Sample) => new Set(rowsOf(sample.files[0].text).map((row) => row['NHS_Number']));
    const more = people(makeSample({ rows: 1200, seed: 4 }));
    expect([...people(makeSample(options))].filter((number) => !more.has(number))).toEqual([]);
  });
});

describe('each file', () => {
  const { files } = makeSample({ rows: 500, seed: 2 });

  it('has the 48 specification columns in the order an authority sends them', () => {
    const fields = readReferenceFile('fields.csv')
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1]);
    for (const { text } of files) {
      const header = headerOf(text);
      expect(header).toHaveLength(48);
      const known = new Set(fields.map((field) => field?.toLowerCase()));
      expect(header.filter((column) => !known.has(column.toLowerCase()))).toEqual([]);
      expect(header.slice(0, 5)).toEqual([
        'LA_Code',
        'Reporting_Period_Start_Date',
        'Reporting_Period_End_Date',
        'LA_Person_Unique_Identifier',
        'NHS_Number',
      ]);
    }
  });

  it('ends every line, the last too, with CR and LF, and begins without a byte order mark', () => {
    for (const { text } of files) {
      expect(text.startsWith('LA_Code,')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.split('\n').length).toBe(text.split('\r\n').length);
    }
  });

  it('quotes values that hold a comma, so that every row has 48 cells', () => {
    for (const { text } of files) {
      expect(rowsOf(text).filter((row) => Object.keys(row).length !== 48)).toEqual([]);
    }
    expect(files[0].text).toContain('"White - English, Welsh, Scottish, Northern Irish or British"');
  });
});

describe('the run file', () => {
  const { files, manifest } = makeSample({ rows: 300, seed: 1 });

  it('can be read as one, and names the files in order of import', () => {
    const runFile = parseRunFile(JSON.stringify(manifest), 'manifest.json');
    expect(runFile.submissions.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
    const times = runFile.submissions.map((submission) => submission.import_date ?? 0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('names a local authority of the lookup, by the name CLD uses', () => {
    const { localAuthorities } = loadReferenceTables(readReferenceFile);
    const { la_code: code, la_name: name } = manifest.submissions[0];
    const found = [...localAuthorities].find((authority) => JSON.stringify(authority).includes(`"${code}"`));
    expect(JSON.stringify(found)).toContain(`"${name}"`);
  });

  it('runs a week after the last import, over 12 months and over the 24 months from April 2024', () => {
    expect(manifest.as_of_date).toBe('2026-05-05');
    expect(manifest.modes).toEqual({
      single: { reporting_period_start: '2025-04-01', reporting_period_end: '2026-03-31' },
      joined: { reporting_period_start: '2024-04-01', reporting_period_end: '2026-03-31' },
    });
    expect(manifest.ascof.latest).toEqual({ start: '2025-04-01', end: '2026-03-31' });
    expect(manifest.generator).toBe('synthetic; no real person');
  });
});
