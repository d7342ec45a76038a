import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { csv } from '../../../src/worker/requests/downloads.ts';
import { explainPerson } from '../../../src/worker/requests/explain-person.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import { reconciledRows } from '../../../src/worker/requests/reconciled-rows.ts';
import { reconcileLists } from '../../../src/worker/requests/reconcile-lists.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import { run } from '../../../src/worker/requests/run.ts';
import { csvFile, workerContext } from '../../support/worker-session.ts';

const CASE = new URL('../../fixtures/golden-q1/A/', import.meta.url);
const PERIOD = { joined: { start: '2023-04-01', end: '2025-12-31' } };
const ORDER = { periods: PERIOD, asOf: '2026-02-10', periodsBy: 'Stated' as const };
const LIST = gunzipSync(readFileSync(new URL('expected/person_list_2e.csv.gz', CASE))).toString('utf8');
const HEADER = LIST.slice(0, LIST.indexOf('\n'));

async function built(method: string): Promise<RequestContext> {
  const context = workerContext();
  const input = new URL('../../golden/A/input/', CASE);
  const files = readdirSync(input).map((name) => {
    const bytes = readFileSync(new URL(name, input));
    return csvFile(name.replace(/\.gz$/, ''), (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  });
  const manifest = csvFile('manifest.json', readFileSync(new URL('../../golden/A/manifest.json', CASE), 'utf8'));
  await readFiles({ files: [manifest, ...files] }, context);
  await run({ ...ORDER, method }, context);
  return context;
}

describe('reconciling with lists from DHSC', () => {
  let context: RequestContext;
  beforeAll(async () => {
    context = await built('dhsc-2026-27-q1');
  });

  it('gives counts by figure, and the rows behind each number', async () => {
    const planted = LIST.replace(/(\n[^\n]*?Hillingdon,)(\d+)/, '$1nobody-here');
    const facts = await reconcileLists({ files: [csvFile('list.csv', planted)] }, context);
    const { same, 'only theirs': theirs, 'only ours': ours } = facts.byStatus;
    expect([same + theirs + ours, theirs, ours]).toEqual([facts.rows, 1, 1]);
    expect(facts.causes).toMatchObject([{ cause: 'identity', rows: 1 }]);
    const ofStatus = reconciledRows({ status: 'only theirs', fromRow: 0, toRow: 10 }, context);
    expect(ofStatus).toMatchObject({
      total: 1,
      rows: [{ ids: 'nobody-here', cause: 'identity', person: null, place: { file: 'list.csv' } }],
    });
    for (const { key, byStatus } of facts.figures) {
      for (const status of ['same', 'only theirs', 'only ours'] as const)
        expect(reconciledRows({ figure: key, status, fromRow: 0, toRow: 0 }, context).total).toBe(byStatus[status]);
    }
    expect(await (await csv({ name: 'reconcile_lists' }, context)).blob.text()).toContain('nobody-here');
  });

  it('numbers the people as the run does, because their page is the next that is opened', async () => {
    await reconcileLists({ files: [csvFile('list.csv', LIST)] }, context);
    const [row] = reconciledRows({ status: 'same', fromRow: 0, toRow: 1 }, context).rows;
    expect(row.person).not.toBeNull();
    const explained = explainPerson({ person: row.person ?? -1 }, context);
    expect(row.ids?.split(', ')).toContain(explained.laPersonId);
  });

  it('goes on without a file that it cannot use, and says why; without any it fails', async () => {
    const faulty = csvFile('other.csv', 'a,b\n1,2\n');
    const facts = await reconcileLists({ files: [faulty, csvFile('list.csv', LIST)] }, context);
    expect(facts.failed).toMatchObject([{ name: 'other.csv', message: expect.stringContaining('no column') }]);
    await expect(reconcileLists({ files: [faulty] }, context)).rejects.toThrow('the list has no column');
    await expect(reconcileLists({ files: [csvFile('empty.csv', HEADER)] }, context)).rejects.toThrow(/no rows/);
  });

  it('a failed one leaves the answer before it, and a new run does away with it', async () => {
    await reconcileLists({ files: [csvFile('list.csv', LIST)] }, context);
    await expect(reconcileLists({ files: [] }, context)).rejects.toThrow();
    expect(reconciledRows({ fromRow: 0, toRow: 1 }, context).total).toBeGreaterThan(100);
    await run({ ...ORDER, method: 'dhsc-2026-27-q1' }, context);
    expect(() => reconciledRows({ fromRow: 0, toRow: 1 }, context)).toThrow('No list has been compared');
  });

  it('is not done for a method that makes no lists, because there is nothing to compare', async () => {
    const older = await built('dhsc-2025-26-q4');
    await expect(reconcileLists({ files: [csvFile('list.csv', LIST)] }, older)).rejects.toThrow(
      'DHSC Q4 2025-26 makes no record-level lists to compare.',
    );
  });
});
