import { expect, it } from 'vitest';
import { nothingBuilt } from '../../src/pipeline/nothing-built.ts';
import { coverage, runMadeUp } from '../support/submissions.ts';
import type { MadeUpFile, MadeUpRun } from '../support/submissions.ts';
import { rows } from '../support/rows.ts';

const YEAR = ['2025-04-01', '2026-03-31'] as const;
const EARLIER = ['2020-04-01', '2021-03-31'] as const;
const FILE: MadeUpFile = { importDate: '2026-04-28', records: coverage('2025-04-15', '2026-03-15') };
const NOBODY: MadeUpFile = {
  ...FILE,
  records: FILE.records.map((record) => ({ ...record, NHS_Number: null, LA_Person_Unique_Identifier: null })),
};

const RUNS: Record<string, MadeUpRun> = {
  'the file’s year': { single: YEAR },
  'an earlier year': { single: EARLIER },
  'an earlier year and the file’s quarters': { single: EARLIER, joined: YEAR },
  'no table': {},
};

it.each(rows`
  file       | asked for                               | reason                               | because
  with rows  | the file’s year                         |                                      | the table has rows
  with rows  | an earlier year                         | No submission covers                 | no file is chosen, and DHSC’s table would be empty
  with rows  | an earlier year and the file’s quarters |                                      | one table with rows is enough
  no persons | the file’s year                         | none is kept                         | the table is made, but nobody is in it
  with rows  | no table                                |                                      | nothing was asked for, so nothing is missing
`)('$file, $asked for: $reason, because $because', async (row) => {
  const file = row['file'] === 'with rows' ? FILE : NOBODY;
  const reason = nothingBuilt(await runMadeUp([file], RUNS[row['asked for'] ?? '']));
  if (row['reason'] === null) expect(reason).toBeNull();
  else expect(reason).toContain(row['reason']);
});
