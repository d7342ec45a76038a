import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildGoldenB } from './support/built-pane.ts';
import { chromiumPath } from './support/chromium.ts';
import { LOOKS, lookAt } from './support/look.ts';
import { answerWith } from './support/made-up-answers.ts';
import { COMPARED_ROWS, COMPARISON, MOVED_PEOPLE } from '../support/made-up-comparison.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf, tabTo } from './support/walk.ts';

const ANSWERS = {
  compareMethods: COMPARISON,
  comparedPeople: { total: MOVED_PEOPLE.length, people: MOVED_PEOPLE },
  comparedEvents: { total: COMPARED_ROWS.length, events: COMPARED_ROWS },
};

async function openFromMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Compare methods' }).click();
}

describe.skipIf(chromiumPath === null)('comparing methods', () => {
  const { openPane } = servedPane();

  it('says what is wanting before anything is built', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.button('Try with sample data').waitFor();
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'Nothing to compare yet' }).waitFor();
    await pane.button('Go to build').click();
    expect(await pane.step('Build').getAttribute('aria-current')).toBe('step');
  });

  it.each(LOOKS)('every state: axe finds nothing, and nothing is wider than the pane, $look', async (look) => {
    const { page } = await openPane(look.options);
    const pane = paneOf(page);
    const { found, state } = lookAt(page, look);
    await buildGoldenB(page);
    await openFromMenu(page);
    await pane.button('Compare with DHSC Q1 2026-27').waitFor();
    await state('50-compare');
    await answerWith(page, { compareMethods: 'cancelled' });
    await pane.button('Compare with DHSC Q1 2026-27').click();
    await page.getByText('41,200 of 68,381 rows').waitFor();
    await state('51-comparing');
    await pane.button('Cancel').click();
    await page.getByRole('heading', { name: 'Comparison cancelled' }).waitFor();
    await answerWith(page, { compareMethods: { failed: 'No submission covers 1 Apr 2025 – 31 Mar 2026.' } });
    await pane.button('Compare with DHSC Q1 2026-27').click();
    await page.getByRole('alert').waitFor();
    await state('51-compare-failed');
    await answerWith(page, ANSWERS);
    await pane.button('Compare with DHSC Q1 2026-27').click();
    await page.getByRole('heading', { name: '5 of 52 figures differ between the methods' }).waitFor();
    await state('52-compared');
    await page
      .getByRole('button', { name: /^ASCOF 2A Total, 19 people move/ })
      .first()
      .click();
    await page.getByRole('list', { name: 'People who move' }).waitFor();
    await state('53-moved-people');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^The row is the same event/ }).click();
    await page.getByRole('heading', { name: '412 rows only under DHSC Q4 2025-26' }).waitFor();
    await state('54-compared-rows');
    expect(found).toEqual([]);
  });

  it('by keyboard: to the people, to the reasons of one of them, and back to what was left', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page);
    await answerWith(page, ANSWERS);
    await pane.step('See measures').click();
    await pane.button('Compare methods').click();
    await tabTo(page, 'Compare with DHSC Q1 2026-27');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /figures differ/ }).waitFor();
    expect(await pane.heading.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await tabTo(page, 'ASCOF 2C 65 and above, 12 people move');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '412 people move in ASCOF 2C 65 and above' }).waitFor();
    await tabTo(page, '10400');
    await page.keyboard.press('End');
    await page.getByRole('button', { name: '10810', exact: true }).waitFor();
    await expect.poll(() => pane.focused()).toBe('10811');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => pane.focused()).toBe('10810');
    await page.keyboard.press('Home');
    await expect.poll(() => pane.focused()).toBe('10400');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Why' }).waitFor();
    await tabTo(page, 'ASCOF 2C 65 and above');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^412 people move/ }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('heading', { name: /figures differ/ }).waitFor();
    expect(await pane.focused()).toBe('ASCOF 2C 65 and above, 12 people move');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /figures in/ }).waitFor();
  });

  it('fetches the people of a long list as they come into sight', async () => {
    const { page } = await openPane();
    await buildGoldenB(page);
    await answerWith(page, ANSWERS);
    await openFromMenu(page);
    await paneOf(page).button('Compare with DHSC Q1 2026-27').click();
    await page.getByRole('button', { name: /^ASCOF 2C 65 and above, 12/ }).click();
    const list = page.getByRole('list', { name: 'People who move' });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.getByRole('button', { name: '10810', exact: true }).waitFor();
    expect(await list.getByRole('listitem').last().getAttribute('aria-setsize')).toBe('412');
  });

  it('with golden B, by both methods: as many people as a figure says, each with the reasons', async () => {
    const { page, requests, origin } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page);
    await openFromMenu(page);
    await pane.button('Compare with DHSC Q1 2026-27').click();
    await page.getByRole('heading', { name: /^\d+ of \d+ figures differ between the methods$/ }).waitFor();
    const figure = page.getByRole('button', { name: /^ASCOF 3D 1a Total, / }).first();
    const moved = await figure.innerText();
    await figure.click();
    await page.getByRole('heading', { name: `${moved} in ASCOF 3D 1a Total` }).waitFor();
    const people = page.getByRole('list', { name: 'People who move' });
    expect(`${await people.getByRole('listitem').count()} people move`).toBe(moved);
    await people.getByRole('button').first().click();
    await page.getByRole('region', { name: 'Why' }).waitFor();
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('offers to compare again after a new build', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page);
    await answerWith(page, ANSWERS);
    await openFromMenu(page);
    await pane.button('Compare with DHSC Q1 2026-27').click();
    await page.getByRole('heading', { name: /figures differ/ }).waitFor();
    await pane.step('Set period').click();
    await pane.button('Build main table').click();
    await pane.result.waitFor();
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'Built again since the comparison' }).waitFor();
    await page.getByText('5 of 52 figures differed').waitFor();
    await pane.button('Compare with DHSC Q1 2026-27').click();
    await page.getByRole('heading', { name: /figures differ/ }).waitFor();
  });
});
