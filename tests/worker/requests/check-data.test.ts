import { describe, expect, it } from 'vitest';
import { textInBlock } from '../../../src/model/table-block.ts';
import { checkData, checkStrictly } from '../../../src/worker/requests/check-data.ts';
import { faultyRows } from '../../../src/worker/requests/faulty-rows.ts';
import { nameSubmission } from '../../../src/worker/requests/name-submission.ts';
import { outputs } from '../../../src/worker/requests/outputs.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import { run } from '../../../src/worker/requests/run.ts';
import { table } from '../../../src/worker/requests/table.ts';
import { coverage, csvOf, service } from '../../support/submissions.ts';
import type { MadeUpRecord } from '../../support/submissions.ts';
import { nhsNumberOf } from '../../pipeline/8-data-quality/clean-file.ts';
import { csvFile, workerContext } from '../../support/worker-session.ts';

const YEAR = { start: '2025-04-01', end: '2026-03-31' };
const BUILD = { of: 'build', strict: false } as const;

const NAMES = ['one', 'two', 'three', 'four', 'five'];
const resident = (name: string, changes: MadeUpRecord) =>
  service({
    NHS_Number: nhsNumberOf(NAMES.indexOf(name)),
    LA_Person_Unique_Identifier: `L-${name}`,
    Event_Reference: `E-${name}`,
    Date_of_Birth: '1940-05-01',
    Gender: 'Female',
    Accommodation_Status: 'Registered care home',
    Service_Type: 'Long term support: Residential care',
    Service_Component: 'Long term residential care',
    ...changes,
  });
/** Lines 2 and 3 are the coverage. */
const RECORDS = [
  ...coverage(YEAR.start, YEAR.end),
  resident('one', {}),
  resident('two', { Service_Component: null }),
  resident('three', { Service_Component: null }),
  resident('four', { Gender: 'Femal' }),
  resident('five', { Gender: 'FEMALE' }),
  service({ NHS_Number: '999000123', LA_Person_Unique_Identifier: 'L-six' }),
];

/** So few rows make no reporting period under the newer method. */
const SETTINGS = { method: 'dhsc-2025-26-q4', asOf: '2026-05-05' };

async function withFile(records: readonly MadeUpRecord[]): Promise<{ context: RequestContext; id: number }> {
  const context = workerContext();
  const { sources } = await readFiles({ files: [csvFile('a.csv', csvOf(records))] }, context);
  nameSubmission({ id: sources[0].id, importDate: '2026-04-28' }, context);
  return { context, id: sources[0].id };
}

async function built(mode: 'single' | 'joined', records = RECORDS): Promise<RequestContext> {
  const { context } = await withFile(records);
  await run({ ...SETTINGS, periods: { [mode]: YEAR } }, context);
  return context;
}

describe('check data', () => {
  it('ranks faults by the figures they move, before and after, and leads to their rows', async () => {
    const context = await built('joined');
    const { fixes } = await checkData(BUILD, context);
    const [blank] = fixes ?? [];
    expect(blank).toMatchObject({ field: 'Service_Component', value: null, rows: 2, isEstimate: false });
    expect(blank.moved[0]).toMatchObject({
      ...{ measure: 'ASCOF 2C', group: '65 and above', unit: 'per 100,000' },
      before: { numerator: 3 },
      after: { numerator: 5 },
    });
    const { total, rows } = faultyRows({ fault: { fix: 0 }, fromRow: 1, toRow: 9 }, context);
    expect(total).toBe(2);
    expect(rows).toEqual([
      {
        ...{ file: 'a.csv', isSheet: false, line: 6, reference: 'E-three', field: 'Service_Component' },
        ...{ value: null, isHidden: false, suggestion: 'Use: Long term residential care' },
      },
    ]);
  });

  it('names the rules that rows break, faults before advice, and each leads to its rows by field', async () => {
    const context = await built('joined');
    const { rules, of } = await checkData(BUILD, context);
    expect(of).toBe('build');
    const severities = rules.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted((a, b) => (a === b ? 0 : a === 'fault' ? -1 : 1)));
    for (const { findings, fields } of rules) {
      expect(fields.reduce((sum, field) => sum + field.findings, 0)).toBe(findings);
    }
    const gender = { rule: 'not-in-list', field: 'Gender' };
    expect(rules.find(({ id }) => id === gender.rule)?.fields).toContainEqual({ field: 'Gender', findings: 1 });
    expect(faultyRows({ fault: gender, fromRow: 0, toRow: 50 }, context).rows).toMatchObject([
      { line: 7, reference: 'E-four', value: 'Femal', suggestion: 'Use: Female' },
    ]);
  });

  it('never repeats an identifier', async () => {
    const context = await built('joined');
    await checkData(BUILD, context);
    const fault = { rule: 'nhs-number-form', field: 'NHS_Number' };
    const { rows, total } = faultyRows({ fault, fromRow: 0, toRow: 50 }, context);
    // Two are the coverage's.
    expect(total).toBe(3);
    expect(rows.every(({ isHidden }) => isHidden)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('999000123');
  });

  it('capitals alone are advice, and faults when it is strict; the ranking stays', async () => {
    const context = await built('joined');
    const { fixes } = await checkData(BUILD, context);
    const severityOf = (strict: boolean) =>
      checkStrictly({ strict }, context).rules.find(({ id }) => id === 'case-or-spaces')?.severity;
    expect([severityOf(true), severityOf(false)]).toEqual(['fault', 'advice']);
    expect(checkStrictly({ strict: true }, context)).toMatchObject({ strict: true, fixes });
  });

  it('its tables are written on request, beside those of the run', async () => {
    const context = await built('joined');
    const before = outputs(null, context);
    const report = await checkData(BUILD, context);
    expect(report.outputs.map(({ name }) => name)).toEqual(['dq_values', 'dq_rows', 'fix_ranking']);
    expect(outputs(null, context)).toEqual(before);
    const { columns } = table({ name: 'fix_ranking', fromRow: 0, toRow: 1 }, context);
    expect(textInBlock(columns[1], 0)).toBe('Service_Component');
  });

  it('of a run without a joined main table there is no ranking, as no figure could move', async () => {
    const report = await checkData(BUILD, await built('single'));
    expect(report.fixes).toBeNull();
    expect(report.rules.length).toBeGreaterThan(0);
    expect(report.outputs.map(({ name }) => name)).toEqual(['dq_values', 'dq_rows']);
  });

  it('before a build the files are held against the rules', async () => {
    const { context, id } = await withFile(RECORDS);
    const report = await checkData({ of: { sources: [id] }, strict: false }, context);
    expect(report).toMatchObject({ of: 'files', fixes: null });
    expect(report.rules.find(({ id: rule }) => rule === 'not-in-list')?.fields[0].field).toBe('Gender');
    expect(table({ name: 'dq_rows', fromRow: 0, toRow: 1 }, context).rowCount).toBe(1);
  });

  it.each([
    ['nothing has been built', async () => checkData(BUILD, workerContext()), 'Build it first'],
    [
      'no source is left',
      async () => checkData({ of: { sources: [] }, strict: false }, workerContext()),
      'Choose at least one file',
    ],
    [
      'the data were not checked',
      async () => faultyRows({ fault: { fix: 0 }, fromRow: 0, toRow: 1 }, workerContext()),
      'Check them again',
    ],
  ])('says what to do when %s', async (_, ask, message) => {
    await expect(ask()).rejects.toThrow(message);
  });

  it('a new run does away with it, because its rows are those of the run before', async () => {
    const context = await built('joined');
    await checkData(BUILD, context);
    await run({ ...SETTINGS, periods: { joined: YEAR } }, context);
    expect(() => faultyRows({ fault: { fix: 0 }, fromRow: 0, toRow: 1 }, context)).toThrow('Check them again');
  });
});
