import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildGoldenB } from './support/built-pane.ts';
import { chromiumPath } from './support/chromium.ts';
import { LOOKS, lookAt } from './support/look.ts';
import { answerWith } from './support/made-up-answers.ts';
import { RECONCILED_ROWS, RECONCILIATION } from '../support/made-up-comparison.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf, tabTo } from './support/walk.ts';

const ANSWERS = {
  reconcileLists: RECONCILIATION,
  reconciledRows: { total: RECONCILED_ROWS.length, rows: RECONCILED_ROWS },
};
const SHOTS = process.env['SHOTS'];
const WITH_LISTS = 'dhsc-2026-27-q1';
const LIST = { name: 'list-2a.csv', mimeType: 'text/csv', buffer: Buffer.from('Reporting_Period\n') };

async function openFromMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Reconcile DHSC’s list' }).click();
}

describe.skipIf(chromiumPath === null)('reconciling DHSC’s list, with made-up facts', () => {
  const { openPane } = servedPane();

  it.each([
    ['nothing is built', null, 'Go to build', 'Build'],
    ['a single table has no figures', { mode: 'Single submission (12 months)' }, 'Go to set period', 'Set period'],
    ['the method makes no lists', { method: 'dhsc-2025-26-q4' }, 'Go to set period', 'Set period'],
  ] as const)('says what is wanting, and leads there: %s', async (_, built, action, step) => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await pane.button('Try with sample data').waitFor();
    if (built) await buildGoldenB(page, built);
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'No list of yours to compare with' }).waitFor();
    await pane.button(action).click();
    expect(await pane.step(step).getAttribute('aria-current')).toBe('step');
  });

  it.each(LOOKS)('every state: axe finds nothing, and nothing is wider than the pane, $look', async (look) => {
    const { page } = await openPane(look.options);
    const pane = paneOf(page);
    const { found, state } = lookAt(page, look);
    const list = page.getByLabel('Add DHSC’s list');
    await buildGoldenB(page, { method: WITH_LISTS });
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'No list from DHSC yet' }).waitFor();
    await state('60-reconcile');
    await answerWith(page, { reconcileLists: 'cancelled' });
    await list.setInputFiles(LIST);
    await page.getByRole('progressbar').waitFor();
    await state('61-reconciling');
    await pane.button('Cancel').click();
    await page.getByRole('heading', { name: 'Reconciling cancelled' }).waitFor();
    await answerWith(page, { reconcileLists: { failed: 'list-2a.csv has no column Measure. Add it and try again.' } });
    await list.setInputFiles(LIST);
    await page.getByRole('alert').waitFor();
    await state('61-reconcile-failed');
    await answerWith(page, ANSWERS);
    await list.setInputFiles(LIST);
    await page.getByRole('heading', { name: '1,204 of 1,231 rows are the same' }).waitFor();
    await state('62-reconciled');
    await page.getByRole('button', { name: /^Probably a date of death/ }).click();
    await page.getByRole('heading', { name: /^9 rows:/ }).waitFor();
    await state('63-reconciled-rows');
    expect(found).toEqual([]);
  });

  it('by keyboard: from a number of a figure to its rows, to a person’s reasons, and back', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page, { method: WITH_LISTS });
    await answerWith(page, ANSWERS);
    await openFromMenu(page);
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'Add DHSC’s list');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([LIST]);
    await page.getByRole('heading', { name: /are the same/ }).waitFor();
    await tabTo(page, 'ASCOF 2A Total only theirs, 6');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '6 rows of ASCOF 2A Total, only in DHSC’s list' }).waitFor();
    await tabTo(page, '10400');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Why' }).waitFor();
    await page.getByRole('button', { name: 'DHSC’s list', exact: true }).click();
    await page.getByRole('heading', { name: /^6 rows of/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /are the same/ }).waitFor();
    expect(await pane.focused()).toBe('ASCOF 2A Total only theirs, 6');
  });

  it('takes files dropped on the page, and offers them again after a new build', async () => {
    const { page } = await openPane();
    const pane = paneOf(page);
    await buildGoldenB(page, { method: WITH_LISTS });
    await answerWith(page, ANSWERS);
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'No list from DHSC yet' }).waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Measure\n'], 'list-2a.csv'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('heading', { name: /are the same/ }).waitFor();
    await pane.step('Set period').click();
    await pane.button('Build main table').click();
    await pane.result.waitFor();
    await openFromMenu(page);
    await page.getByRole('heading', { name: 'Built again since the list was compared' }).waitFor();
    await pane.button('Reconcile again').click();
    await page.getByRole('heading', { name: /are the same/ }).waitFor();
    await pane.button('Put lists away').click();
    await page.getByRole('heading', { name: 'No list from DHSC yet' }).waitFor();
  });
});

describe.skipIf(chromiumPath === null)('reconciling DHSC’s list, for real', () => {
  const { openPane } = servedPane();

  it('finds every row of a list that DHSC’s own SQL made, and the one that was changed', async () => {
    const { page } = await openPane();
    await buildGoldenB(page, { method: WITH_LISTS });
    await openFromMenu(page);
    const text = gunzipSync(
      readFileSync(new URL('../fixtures/golden-q1/B/expected/person_list_2a.csv.gz', import.meta.url)),
    ).toString('utf8');
    const changed = text.replace(/(\n[^\n]*?Hillingdon,)(\d+)/, '$1nobody-here');
    await page
      .getByLabel('Add DHSC’s list')
      .setInputFiles({ name: 'list-2a.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
    await page.getByRole('heading', { name: /^\d+ of \d+ rows are the same$/ }).waitFor();
    await page.getByRole('button', { name: /^Known under another identifier/ }).click();
    await page.getByText('nobody-here').waitFor();
    await page.getByText('No row of these files has this LA person ID.').waitFor();
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/64-reconciled-for-real.png`, fullPage: true });
  });
});
