import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../src/sample/index.ts';
import { goldenManifest, goldenTable } from '../support/golden.ts';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf } from './support/walk.ts';

const MANY_ROWS = 80_000;
const MS_FOR_MANY_ROWS = 240_000;
/** Office.js tries to frame its telemetry, and the policy refuses. */
const OFFICE_TELEMETRY = /^Framing '.*telemetryservice/;

/** What the page has kept in any place that outlives it. */
function keptByPage(page: Page): Promise<{ local: string[]; session: string[]; databases: number; caches: number }> {
  return page.evaluate(async () => ({
    local: Object.entries({ ...localStorage }).map(([key, value]) => `${key}=${String(value)}`),
    session: Object.entries({ ...sessionStorage }).map(([key, value]) => `${key}=${String(value)}`),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
}

const NOTHING_KEPT = { local: [], session: [], databases: 0, caches: 0 };

describe.skipIf(chromiumPath === null)('the pane holds out', () => {
  const { openPane } = servedPane();

  it('reloaded in mid-run it starts afresh, has kept nothing, and does the whole job again', async () => {
    const { page, errors } = await openPane();
    const pane = paneOf(page);
    await pane.addSample();
    await pane.button('Continue to period').click();
    await pane.button('Build main table').click();
    await page.getByRole('progressbar').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'No CLD data yet' }).waitFor();
    expect(await pane.result.count()).toBe(0);
    expect(await keptByPage(page)).toEqual(NOTHING_KEPT);

    await pane.addSample();
    await pane.build();
    expect(await pane.heading.innerText()).toContain('unique events');
    expect(await keptByPage(page)).toEqual(NOTHING_KEPT);
    expect(errors.filter((text) => !OFFICE_TELEMETRY.test(text))).toEqual([]);
  });

  it('two tabs work at the same time, each on its own files', async () => {
    const { page, origin } = await openPane();
    const other = await page.context().newPage();
    await other.goto(`${origin}/taskpane.html`);
    const [golden, sample] = [paneOf(page), paneOf(other)];
    await golden.files.setInputFiles(goldenFiles('golden/A'));
    await sample.addSample();
    await golden.button('Continue to period').click();
    await page.getByRole('radio', { name: 'Joined submissions' }).click();
    await sample.button('Continue to period').click();
    await Promise.all([golden.button('Build main table').click(), sample.button('Build main table').click()]);
    await Promise.all([golden.result.waitFor(), sample.result.waitFor()]);

    const [expected] = goldenTable('golden/A', 'stage_counts').rows.filter(({ mode }) => mode === 'joined');
    const unique = `${Number(expected['unique_events']).toLocaleString('en-GB')} unique events`;
    expect(await golden.heading.innerText()).toContain(unique);
    expect(await sample.heading.innerText()).toMatch(/^[\d,]+ unique events/);
    expect(await sample.heading.innerText()).not.toContain(unique);
  });

  it(
    'builds 80,000 rows while the page goes on drawing and answers a click',
    async () => {
      const { page, errors } = await openPane();
      const pane = paneOf(page);
      const { files, manifest } = makeSample({ rows: MANY_ROWS, seed: 7, quarters: 1 });
      const { name, text } = files[files.length - 1];
      const runFile = { ...manifest, submissions: manifest.submissions.filter(({ file }) => file === name) };
      await pane.files.setInputFiles([
        { name: 'manifest.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(runFile)) },
        { name, mimeType: 'text/csv', buffer: Buffer.from(text) },
      ]);
      await pane.button('Continue to period').click({ timeout: MS_FOR_MANY_ROWS });
      await pane.button('Build main table').click();
      await page.getByRole('progressbar').waitFor();

      await pane.step('Choose data').click();
      await page.getByRole('heading', { name: '1 CLD file found' }).waitFor();
      const drawn = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let frames = 0;
            const count = () => (++frames < 10 ? requestAnimationFrame(count) : resolve(frames));
            requestAnimationFrame(count);
          }),
      );
      expect(drawn).toBe(10);
      await pane.step('Build').click();
      // The progress bar is still there: all of this came before the run's end.
      expect(await page.getByRole('progressbar').isVisible()).toBe(true);
      expect(await pane.result.count()).toBe(0);

      await pane.result.waitFor({ timeout: MS_FOR_MANY_ROWS });
      expect(await pane.heading.innerText()).toContain(`from ${MANY_ROWS.toLocaleString('en-GB')} rows`);
      expect(errors.filter((text) => !OFFICE_TELEMETRY.test(text))).toEqual([]);
    },
    2 * MS_FOR_MANY_ROWS,
  );
});

const INPUT = join(dirname(goldenManifest('golden/B')), 'input');

/** The spells of golden B under headers that nobody knows. */
const OWN_HEADERS: Readonly<Record<string, string>> = {
  Der_DHSC_Pseudo_NHS_Number: 'Who',
  Admission_Date: 'Came',
  Discharge_Date: 'Went',
};

function spellsUnderOwnHeaders(): Buffer {
  const [header, ...rows] = readFileSync(join(INPUT, 'sus_extract.csv'), 'utf8').split(/\r?\n/);
  const renamed = header.split(',').map((name) => OWN_HEADERS[name] ?? name);
  return Buffer.from([renamed.join(','), ...rows].join('\n'));
}

/** Part 1 for Hillingdon in the period that the pane shows. */
function expectedPart1(): { numerator: string; denominator: string } {
  const row = goldenTable('golden/B', 'ascof_2d_part1').rows.find(
    (one) =>
      one['Area'] === 'Hillingdon' &&
      one['Client_Type'] === 'Total' &&
      one['Reporting_Period'] === '1 Jan 25 - 31 Dec 25',
  );
  return { numerator: row?.['Numerator'] ?? '', denominator: row?.['Denominator'] ?? '' };
}

describe.skipIf(chromiumPath === null)('hospital discharges for ASCOF 2D', () => {
  const { openPane } = servedPane();

  async function measuresOfGoldenB(): Promise<Page> {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.files.setInputFiles(goldenFiles('golden/B').filter((path) => !/(sus|lsoa)_/.test(path)));
    await pane.button('Continue to period').click();
    await page.getByRole('radio', { name: 'Joined submissions' }).click();
    await pane.button('Build main table').click();
    await pane.result.waitFor();
    await pane.step('See measures').click();
    return page;
  }

  async function shownPart1(page: Page): Promise<{ numerator: string; denominator: string }> {
    const part = (name: string) => page.getByRole('button', { name: new RegExp(`^ASCOF 2D part 1 Total ${name}`) });
    await part('numerator').waitFor();
    return { numerator: await part('numerator').innerText(), denominator: await part('denominator').innerText() };
  }

  it('are taken in DHSC’s layout, then the lookup of LSOAs, and the figures are those of DHSC’s SQL', async () => {
    const page = await measuresOfGoldenB();
    const add = page.getByLabel('Add discharges');
    await add.setInputFiles(join(INPUT, 'sus_extract.csv'));
    await page.getByText(/[\d,]+ hospital spells taken/).waitFor();
    // Without the lookup, people from elsewhere cannot be told: only the numerator is DHSC's here.
    expect((await shownPart1(page)).numerator).toBe(expectedPart1().numerator);
    expect(await page.getByRole('button', { name: /^ASCOF 2D part 2/ }).count()).toBe(0);

    await add.setInputFiles(join(INPUT, 'lsoa_lookup.csv'));
    await page.getByText(/\d+ areas of the lookup taken/).waitFor();
    await page.getByRole('button', { name: /^ASCOF 2D part 2 Total denominator/ }).waitFor();
    expect(await shownPart1(page)).toEqual(expectedPart1());
  });

  it('under unknown headers are asked about, and taken once the columns are chosen', async () => {
    const page = await measuresOfGoldenB();
    await page
      .getByLabel('Add discharges')
      .setInputFiles({ name: 'spells.csv', mimeType: 'text/csv', buffer: spellsUnderOwnHeaders() });
    await page.getByText('Which column holds what?').waitFor();
    expect(await page.getByLabel('Spell number').inputValue()).toBe('APCS_Ident');
    await page.getByLabel('NHS number or pseudonym').selectOption('Who');
    await page.getByLabel('Admission date').selectOption('Came');
    await page.getByLabel('Discharge date').selectOption('Went');
    await page.getByRole('button', { name: 'Use these columns' }).click();
    await page.getByText(/[\d,]+ hospital spells taken/).waitFor();
    expect(await page.getByText('Which column holds what?').count()).toBe(0);
    expect((await shownPart1(page)).numerator).toBe(expectedPart1().numerator);
  });
});
