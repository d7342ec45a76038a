import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, METHODS } from '../../src/methods/index.ts';
import { parseRunFile } from '../../src/run-file/parse-run-file.ts';
import { rows } from '../support/rows.ts';

const PERIOD = { reporting_period_start: '2025-04-01', reporting_period_end: '2026-03-31' };
const RUN = {
  as_of_date: '2026-05-05',
  modes: { single: PERIOD },
  submissions: [{ file: 'a.csv', la_name: 'York', import_date: '2026-04-28 10:00:00' }],
};

const CHANGES: Record<string, object> = {
  'without modes': { modes: undefined },
  'modes as a text': { modes: 'single' },
  'a day that does not exist': { as_of_date: '2026-02-30' },
  'a period that ends before it starts': { modes: { single: { ...PERIOD, reporting_period_end: '2024-03-31' } } },
  'without submissions': { submissions: [] },
  'a submission without file': { submissions: [{ la_name: 'York' }] },
  'another kind of period': { submission_reporting_period: 'Maybe' },
};

describe('a run file that cannot be read names the entry and what is wrong with it', () => {
  it.each(rows`
    run file                            | words                                                  | because
    without modes                       | modes is missing                                       | nothing says what to make
    modes as a text                     | modes must be an object in braces                      | it holds two periods
    a day that does not exist           | as_of_date must be a date like 2025-04-01              | 30 February is no day
    a period that ends before it starts | modes.single ends before it starts                     | no file covers it
    without submissions                 | submissions names no submission                        | there is nothing to read
    a submission without file           | submissions.0.file is missing                          | nothing can be read
    another kind of period              | submission_reporting_period must be Derived or Stated  | DHSC knows these two
  `)('$run file: $words, because $because', (row) => {
    const text = JSON.stringify({ ...RUN, ...CHANGES[row['run file'] ?? ''] });
    expect(() => parseRunFile(text, 'manifest.json')).toThrow(
      `manifest.json: ${row['words']}. Correct it in the run file.`,
    );
  });

  it('reads one that holds what it must', () => {
    expect(parseRunFile(JSON.stringify(RUN), 'manifest.json')).toMatchObject({
      submission_reporting_period: 'Derived',
    });
  });
});

const methodIn = (changes: object) =>
  parseRunFile(
    JSON.stringify({ as_of_date: '2026-05-05', modes: {}, submissions: [{ file: 'a.csv' }], ...changes }),
    'manifest.json',
  ).method;

describe('the method of a run file', () => {
  it.each<[object, string, string]>([
    [{}, 'dhsc-2025-26-q4', 'it was written before methods were named, when there was only this one'],
    [{ method: 'dhsc-2025-26-q4' }, 'dhsc-2025-26-q4', 'it names it'],
    [{ method: 'dhsc-2026-27-q1' }, 'dhsc-2026-27-q1', 'it names it'],
  ])('%j means %s, because %s', (changes, method) => {
    expect(methodIn(changes)).toBe(method);
  });

  it('that nobody knows gets a sentence with those that there are', () => {
    expect(() => methodIn({ method: 'dhsc-1999' })).toThrow(
      'manifest.json: method must be one of: dhsc-2025-26-q4, dhsc-2026-27-q1. Correct it in the run file.',
    );
  });

  it('without a run file is the newest', () => {
    expect(DEFAULT_METHOD).toBe(METHODS.at(-1));
  });
});
