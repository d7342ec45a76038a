import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenTable } from '../support/golden.ts';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf, tabTo } from './support/walk.ts';

/** Rows read, kept and unique events of a golden case, as the pane writes them. */
function goldenCounts(mode: 'single' | 'joined'): string[] {
  const [stage] = goldenTable('golden/A', 'stage_counts').rows.filter((row) => row['mode'] === mode);
  return ['raw_in_selected_files', 'with_person_id_cleaned', 'unique_events'].map((name) =>
    Number(stage[name]).toLocaleString('en-GB'),
  );
}

describe.skipIf(chromiumPath === null)('the whole job', () => {
  const { openPane } = servedPane();

  it('by mouse, with sample data: data, period, build, a value decided, rebuild, download', async () => {
    const { page, origin, requests } = await openPane({ acceptDownloads: true });
    const pane = paneOf(page);
    await pane.addSample();
    await pane.build();
    expect(await pane.heading.innerText()).toMatch(/^[\d,]+ unique events\s+from [\d,]+ rows$/);
    const flagged = Number(/\d+/.exec(await page.getByRole('button', { name: /^Check/ }).innerText())?.[0]);

    await pane.step('Check values').click();
    await page
      .getByRole('button', { name: /^Ethnicity/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'Invalid and not mapped' }).click();
    await pane.button('Apply decisions and rebuild').click();
    await pane.result.waitFor();
    await page.getByRole('button', { name: `Check ${flagged - 1} values` }).waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), pane.button('Download workbook').click()]);
    expect(download.suggestedFilename()).toMatch(/^CLD_\d{6}_\d{6}_Joined\.xlsx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  });

  it.each([
    ['joined', 'Joined submissions'],
    ['single', 'Single submission (12 months)'],
  ] as const)('golden A and its run file, %s: the counts are those of DHSC’s SQL', async (mode, radio) => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.files.setInputFiles(goldenFiles('golden/A'));
    await pane.button('Continue to period').click();
    await page.getByRole('radio', { name: radio }).click();
    expect(await page.getByLabel('As-of date').inputValue()).toBe('10 Feb 2026');
    expect(await page.getByLabel('Period end').inputValue()).toBe('31 Dec 2025');
    await pane.button('Build main table').click();
    await pane.result.waitFor();
    const text = await pane.result.innerText();
    for (const count of goldenCounts(mode)) expect(text).toContain(count);
  });

  it('by keyboard alone', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'Add CLD files');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(goldenFiles('golden/A'));
    await pane.button('Continue to period').waitFor();
    await tabTo(page, 'Continue to period');
    await page.keyboard.press('Enter');
    await pane.button('Build main table').waitFor();
    await tabTo(page, /^Joined submissions/);
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: 'Single submission (12 months)' }).isChecked()).toBe(true);
    await tabTo(page, 'Period start');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1/1/2025');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Period start').inputValue()).toBe('1 Jan 2025');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    // The keys of the steps are off while a date is typed.
    await page.keyboard.press('Alt+1');
    expect(await pane.step('Set period').getAttribute('aria-current')).toBe('step');
    await pane.heading.focus();
    await tabTo(page, 'Build main table');
    await page.keyboard.press('Enter');
    await pane.result.waitFor();
    expect(await pane.heading.evaluate((heading) => heading === document.activeElement)).toBe(true);

    await page.keyboard.press('Alt+4');
    await page
      .getByRole('heading', { name: /need|not/ })
      .first()
      .waitFor();
    const first = page.locator('[data-value-button][aria-expanded=true]');
    const value = await first.innerText();
    await first.focus();
    await page.keyboard.press('Tab');
    // Of a field whose allowed values nobody knows, there is one choice.
    await page.keyboard.press('Space');
    expect(await page.getByRole('radio', { name: 'Invalid and not mapped' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await pane.button('Apply decisions and rebuild').waitFor();
    expect(await pane.focused()).not.toBe(value);
    await page.keyboard.press('Control+z');
    await pane.button('Apply decisions and rebuild').waitFor({ state: 'detached' });
  });

  it('cancel leaves everything as it was, and the build can be made again', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.addSample();
    await pane.button('Continue to period').click();
    await pane.button('Build main table').click();
    await page.getByRole('progressbar').waitFor();
    await pane.button('Cancel').click();
    await page.getByRole('heading', { name: 'Build cancelled' }).waitFor({ timeout: 5_000 });
    await pane.button('Build main table').click();
    await pane.result.waitFor();
  });

  it('decisions go out as CSV and come back in', async () => {
    const { page } = await openPane({ acceptDownloads: true });
    const pane = paneOf(page);
    await pane.addSample();
    await pane.build();
    await pane.step('Check values').click();
    await page
      .getByRole('button', { name: /^Ethnicity/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'Invalid and not mapped' }).click();
    await page.getByRole('button', { name: 'More' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Export decisions' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\n')[0]).toBe('field,raw,cleaned,note,decided_by,decided_at');
    expect(csv.split('\n')).toHaveLength(3);

    const other = await openPane();
    const again = paneOf(other.page);
    await again.addSample();
    await other.page
      .getByLabel('Decisions file')
      .setInputFiles({ name: 'decisions.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await again.step('Build').click();
    await other.page.getByText('1 kept').waitFor();
  });
});

describe.skipIf(chromiumPath === null)('files that need something', () => {
  const { openPane } = servedPane();

  it('asks for the import date of each file that no run file names, and goes on with the answers', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.files.setInputFiles(goldenFiles('golden/A').filter((path) => path.endsWith('.csv')));
    await page.getByRole('heading', { name: '4 of 4 files need an answer' }).waitFor();
    const dates = page.getByLabel('Import date');
    for (const [at, date] of ['2024-04-30', '30/01/2025', '28 Oct 2025', '29 January 2026'].entries()) {
      await dates.nth(at).fill(date);
    }
    // So few events are too few for the newest method.
    await page.getByRole('heading', { name: 'DHSC would pass over 4 of 4 files' }).waitFor();
    await pane.button('Continue to period').click();
    await page.getByLabel('Method version').selectOption('DHSC Q4 2025-26');
    await page.getByRole('heading', { name: /^Joined, / }).waitFor();
    await pane.button('Build main table').click();
    await pane.result.waitFor();
    expect(await pane.heading.innerText()).toContain('unique events');
  });

  it('says of a wrong file what it is, and keeps the others', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.files.setInputFiles([...goldenFiles('golden/A')]);
    await pane.button('Continue to period').waitFor();
    await pane.files.setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await page.getByText('notes.csv could not be read').waitFor();
    await page.getByText('4 CLD files found').waitFor();
  });
});
