import { describe, expect, it } from 'vitest';
import { addDeathsFile, addDeathsSheet, removeDeathsList } from '../../../src/worker/requests/deaths.ts';
import { nameSubmission } from '../../../src/worker/requests/name-submission.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import { run } from '../../../src/worker/requests/run.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import type { DeathsFrom } from '../../../src/worker/requests/deaths.ts';
import { csvOf, service } from '../../support/submissions.ts';
import { csvFile, runFile, workerContext } from '../../support/worker-session.ts';

const LIST = 'NHS_Number,Date_of_Death\n9990000001,2025-06-01\n';
const SHEET = {
  source: 'Deaths',
  rowWord: 'row' as const,
  header: ['NHS number', 'Date of death'],
  rows: [{ at: 2, cells: ['9990000001', '2025-06-01'] }],
};

/** One open service of a person whose row has another date of death than the lists. */
async function withService(): Promise<RequestContext> {
  const context = workerContext();
  const row = service({
    Reporting_Period_Start_Date: '2025-04-01',
    Reporting_Period_End_Date: '2026-03-31',
    NHS_Number: '9990000001',
    Event_Start_Date: '2025-04-10',
    Event_End_Date: null,
    Date_of_Death: '2025-07-01',
  });
  const { sources } = await readFiles({ files: [csvFile('a.csv', csvOf([row]))] }, context);
  nameSubmission({ id: sources[0].id, importDate: '2026-04-28' }, context);
  return context;
}

async function noticeOf(context: RequestContext, deaths?: DeathsFrom): Promise<string> {
  const single = { start: '2025-04-01', end: '2026-03-31' };
  const report = await run({ periods: { single }, asOf: '2026-05-05', periodsBy: 'Stated', deaths }, context);
  return report.notices.map(({ code, count }) => `${code} ${count}`).join();
}

describe('where dates of death come from', () => {
  it.each<[DeathsFrom | undefined, string, string]>([
    [undefined, 'deaths-local 1', 'what the files say is the default'],
    ['local', 'deaths-local 1', 'the row’s own date ends the service'],
    ['none', 'deaths-none 0', 'nobody with an NHS number ever dies'],
    ['list', 'deaths-list 1', 'the date of the list ends it'],
  ])('%s: %s, because %s', async (deaths, notice) => {
    const context = await withService();
    addDeathsSheet(SHEET, context);
    expect(await noticeOf(context, deaths)).toBe(notice);
  });

  it('a list of a file is told by name and rows, and is gone when removed', async () => {
    const context = await withService();
    expect(await addDeathsFile({ file: csvFile('deaths.csv', LIST) }, context)).toEqual({
      name: 'deaths.csv',
      rows: 1,
    });
    removeDeathsList(null, context);
    await expect(noticeOf(context, 'list')).rejects.toThrow('The list of registered deaths is not here.');
  });

  it('a list that cannot be read leaves the one before', async () => {
    const context = await withService();
    addDeathsSheet(SHEET, context);
    const bad = { ...SHEET, rows: [{ at: 7, cells: ['9990000001', 'June'] }] };
    expect(() => addDeathsSheet(bad, context)).toThrow('Deaths, row 7: the date in Date of death cannot be read');
    expect(await noticeOf(context, 'list')).toBe('deaths-list 1');
  });

  it.each<[object | undefined, string | null, string[]]>([
    [undefined, null, []],
    [{ variant: 'local' }, 'local', []],
    [{ variant: 'no-ons' }, 'none', []],
    [{ variant: 'deaths.csv' }, 'list', ['deaths.csv']],
    [{ file: 'input/deaths.csv' }, 'list', ['input/deaths.csv']],
  ])('a run file with deaths %j sets %s and still wants %j', async (deaths, from, missing) => {
    const context = await withService();
    const file = runFile({ as_of_date: '2026-05-05', modes: {}, submissions: [{ file: 'a.csv' }], deaths });
    const before = await readFiles({ files: [file] }, context);
    expect(before.runFile).toMatchObject({ deaths: from, missing });
    if (from !== 'list') return;
    const after = await readFiles({ files: [csvFile('deaths.csv', LIST)] }, context);
    expect(after).toMatchObject({ failed: [], deathsList: { name: 'deaths.csv', rows: 1 }, runFile: { missing: [] } });
  });
});
