import { describe, expect, it } from 'vitest';
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
