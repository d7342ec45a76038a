import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildGoldenB } from './support/built-pane.ts';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { LOOKS, lookAt } from './support/look.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf, tabTo } from './support/walk.ts';

const SEE_FAULTS = 'See the faults in your data';

async function addGoldenB(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.files.setInputFiles(goldenFiles('golden/B').filter((path) => !/(sus|lsoa)_/.test(path)));
  await page.getByText('6 CLD files found').waitFor();
}

async function openFromMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Check data' }).click();
}

const checked = (page: Page) => page.getByRole('heading', { level: 1, name: /move your figures/ });
const rowsOf = (page: Page) => page.getByRole('main').getByRole('listitem');
const fault = (page: Page) => page.locator('[data-fault^=fix]').first();

describe.skipIf(chromiumPath === null)('check data', () => {
  const { openPane } = servedPane();

  it.each(LOOKS)('axe finds nothing, and nothing is wider than the pane, $look', async (look) => {
    const { page } = await openPane(look.options);
    const pane = paneOf(page);
    const { found, state } = lookAt(page, look);
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'No data to check yet' }).waitFor();
    await state('50-no-data');
    await pane.button('Go to choose data').click();
    await buildGoldenB(page);
    await pane.button(SEE_FAULTS).click();
    await checked(page).waitFor();
    await state('51-checked');
    await fault(page).click();
    await page.getByRole('table').waitFor();
    await state('52-fault');
    await page.getByRole('button', { name: /^Show the \d+ rows?$/ }).click();
    await rowsOf(page).first().waitFor();
    await state('53-rows');
    await page.keyboard.press('Escape');
    await page.locator('[data-fault=blank-mandatory]').click();
    await state('54-rule');
    expect(found).toEqual([]);
  });

  it('is reached from every step, and goes back to where it came from', async () => {
    const { page, requests, origin } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page);
    await pane.step('Check values').click();
    await pane.button(SEE_FAULTS).click();
    await checked(page).waitFor();
    await pane.button('Check values').click();
    await page.getByRole('heading', { name: /allowed lists|need a decision/ }).waitFor();
    await pane.step('See measures').click();
    await openFromMenu(page);
    // What was found before is there at once.
    await checked(page).waitFor({ timeout: 2_000 });
    await page.keyboard.press('Escape');
    expect(await pane.step('See measures').getAttribute('aria-current')).toBe('step');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('by keyboard: from a fault to its rows and back to the fault', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page);
    await pane.button(SEE_FAULTS).click();
    await checked(page).waitFor();
    expect(await pane.heading.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await tabTo(page, /row/);
    const first = await pane.focused();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Show the/);
    await page.keyboard.press('Enter');
    await rowsOf(page).first().waitFor();
    expect(await pane.heading.innerText()).toMatch(/^\d+ rows?: /);
    // No sheet is there to go to: a row says where it stands and is no button.
    expect(await rowsOf(page).getByRole('button').count()).toBe(0);
    expect(await rowsOf(page).first().innerText()).toMatch(/\.csv\.gz, line [\d,]+/);
    await page.keyboard.press('Escape');
    await checked(page).waitFor();
    expect(await pane.focused()).toBe(first);
  });

  it('cancel leaves the page usable, and it can be checked again', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page);
    await pane.button(SEE_FAULTS).click();
    await pane.button('Cancel').click();
    await page.getByRole('heading', { name: 'Check cancelled' }).waitFor({ timeout: 5_000 });
    await pane.button('Check data').click();
    await checked(page).waitFor();
  });

  it('before a build the rules are there, and the way to what mending moves', async () => {
    const { page } = await openPane();
    await addGoldenB(page);
    await openFromMenu(page);
    await page.getByRole('heading', { name: /rules are broken/ }).waitFor();
    await paneOf(page).button('Go to build').click();
    await page.getByRole('heading', { name: 'Ready to build' }).waitFor();
  });

  it('strict counts capitals and spaces; tables are downloaded; a change of files makes it old', async () => {
    const { page } = await openPane({ acceptDownloads: true });
    const pane = paneOf(page);
    await buildGoldenB(page);
    await pane.button(SEE_FAULTS).click();
    await checked(page).waitFor();
    const faults = page.getByRole('region', { name: 'Rules broken' });
    const spelling = faults.locator('[data-fault=case-or-spaces]');
    expect(await spelling.count()).toBe(0);
    await page.getByRole('switch', { name: /^Strict/ }).click();
    await spelling.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), pane.button('Download tables').click()]);
    expect(download.suggestedFilename()).toBe('cld-data-quality.xlsx');
    await pane.step('Choose data').click();
    await page.getByRole('checkbox').first().uncheck();
    await openFromMenu(page);
    await page.getByRole('group', { name: 'Your choice of files changed after this check' }).waitFor();
    await pane.button('Check again').click();
    await page.getByRole('heading', { name: /rules are broken/ }).waitFor();
  });
});
