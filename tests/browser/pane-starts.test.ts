import { describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { servedPane, workerOf } from './support/served-pane.ts';

/** office.js reports itself outside of Office by a frame, which the page's policy refuses. */
const OFFICE_FRAME = /telemetryservice\.firstpartyapps\.oaspapps\.com/;

describe.skipIf(chromiumPath === null)('the pane in a plain browser', () => {
  const { openPane } = servedPane();

  it('starts under the real policy, without an error of its own and without a request elsewhere', async () => {
    const { page, origin, requests, errors } = await openPane();
    await page.getByRole('button', { name: 'Try with sample data' }).waitFor();
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(errors.filter((text) => !OFFICE_FRAME.test(text))).toEqual([]);
    expect((await workerOf(page)).url()).toMatch(/\/worker\.[0-9a-f]+\.js$/);
  });

  it('reads sample data in the worker', async () => {
    const { page, origin, requests } = await openPane();
    await page.getByRole('button', { name: 'Try with sample data' }).click();
    await page.getByText('20,000 rows').first().waitFor();
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  });

  it('reads files with a run file that names them', async () => {
    const { page } = await openPane();
    await page.getByLabel('Add CLD files').setInputFiles(goldenFiles('golden/A'));
    for (const rows of [403, 490, 491, 537]) await page.getByText(`${rows} rows`).first().waitFor();
    await page.getByText('Hillingdon').first().waitFor();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await openPane({ colorScheme });
    await page.getByRole('button', { name: 'Try with sample data' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
