import { describe, expect, it } from 'vitest';
import { compareTables } from '../support/compare-tables.ts';
import { goldenTable } from '../support/golden.ts';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { startOwnWorker, TEST_FILES } from './support/own-worker.ts';
import { servedPane } from './support/served-pane.ts';

const YEAR = { start: '2025-04-01', end: '2026-03-31' };
/** A few hundred rows make no reporting period under the newer method. */
const SMALL_RUN = { periods: { single: YEAR }, asOf: '2026-05-05', method: 'dhsc-2025-26-q4' };

describe.skipIf(chromiumPath === null)('the worker in Chromium', () => {
  const { openPane } = servedPane();

  it.each(['golden/A', 'golden/B'] as const)(
    "makes of %s the main tables that DHSC's own SQL makes",
    async (golden) => {
      const { page, origin, requests } = await openPane();
      const worker = await startOwnWorker(page);
      await page.setInputFiles(TEST_FILES, goldenFiles(golden));
      const read = await worker.evaluate((own) => own.call('readFiles', { files: own.files() }));
      expect(read.failed).toEqual([]);
      const { periods = {}, asOf = '', method, missing } = read.runFile ?? {};
      expect(missing).toEqual([]);
      const report = await worker.evaluate((own, order) => own.call('run', order), { periods, asOf, method });
      expect(report.mainTables.map(({ mode }) => mode)).toEqual(['single', 'joined']);
      for (const name of ['main_single', 'main_joined', 'stage_counts', 'unmapped_values']) {
        const text = await worker.evaluate(async (own, table) => {
          const { blob } = await own.call('csv', { name: table });
          return blob.text();
        }, name);
        expect(compareTables(text, goldenTable(golden, name))).toEqual([]);
      }
      expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
    },
  );

  it('gives a workbook that Excel can open: a zip archive that begins with its content types', async () => {
    const { page } = await openPane();
    const worker = await startOwnWorker(page);
    await worker.evaluate((own) => own.call('addSample', { rows: 300, seed: 1 }));
    await worker.evaluate((own, order) => own.call('run', order), SMALL_RUN);
    const { fileName, head, size } = await worker.evaluate(async (own) => {
      const download = await own.call('workbook', {});
      const bytes = new Uint8Array(await download.blob.slice(0, 49).arrayBuffer());
      return { fileName: download.fileName, head: String.fromCharCode(...bytes), size: download.blob.size };
    });
    expect(fileName).toBe('CLD_250401_260331_Single.xlsx');
    expect(head.slice(0, 4)).toBe('PK\x03\x04');
    expect(head.slice(30)).toBe('[Content_Types].xml');
    expect(size).toBeGreaterThan(10_000);
  });

  it.each([
    ['while files are read', 'addSample', 30],
    ['while the pipeline runs', 'run', 10],
  ] as const)('stops when cancelled %s, and works on as before', async (_, kind, afterMs) => {
    const { page } = await openPane();
    const worker = await startOwnWorker(page);
    await worker.evaluate((own) => own.call('addSample', { rows: 20_000, seed: 1 }));
    const sources = await worker.evaluate((own) => own.call('listSources', {}));
    const ended = await worker.evaluate(
      (own, [which, period, after]) =>
        which === 'run'
          ? own.callAndCancel('run', { periods: { single: period }, asOf: '2026-05-05' }, after)
          : own.callAndCancel('addSample', { rows: 20_000, seed: 2 }, after),
      [kind, YEAR, afterMs] as const,
    );
    expect(ended).toMatch(/^cancelled: /);
    expect(await worker.evaluate((own) => own.call('listSources', {}))).toEqual(sources);
    await expect(worker.evaluate((own) => own.call('outputs', null))).rejects.toThrow('There is no main table yet');
  });
});
