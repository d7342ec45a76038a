import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from './support/chromium.ts';
import { goldenFiles } from './support/golden-files.ts';
import { LOOKS, lookAt } from './support/look.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf } from './support/walk.ts';

describe.skipIf(chromiumPath === null)('every state: axe finds nothing, and nothing is wider than the pane', () => {
  const { openPane } = servedPane();

  it.each(LOOKS)('$look', async (look) => {
    const { page } = await openPane(look.options);
    const { found, state } = lookAt(page, look);
    await walk(page, state);
    expect(found).toEqual([]);
  });
});

async function walk(page: Page, state: (name: string) => Promise<void>): Promise<void> {
  const pane = paneOf(page);
  await pane.button('Try with sample data').waitFor();
  await state('01-empty');
  await pane.files.setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await page.getByText('notes.csv could not be read').waitFor();
  await state('04-could-not-be-read');
  await pane.files.setInputFiles(goldenFiles('golden/A').filter((path) => path.endsWith('.csv')));
  await page.getByLabel('Import date').first().waitFor();
  await state('04-need-an-answer');
  await pane.files.setInputFiles(goldenFiles('golden/A').filter((path) => path.endsWith('.json')));
  await page.getByRole('heading', { name: '4 CLD files found' }).waitFor();
  await page.getByRole('button', { name: /^Why/ }).first().click();
  await state('05-why');
  await pane.button('Continue to period').click();
  await page.getByRole('img').waitFor();
  await state('06-joined');
  await page.getByLabel('Period start').fill('2022-04-01');
  await page.getByRole('heading', { name: /No file covers/ }).waitFor();
  await state('27-gap');
  await page.getByRole('radio', { name: 'Single submission (12 months)' }).click();
  await page.getByRole('heading', { name: /^Single/ }).waitFor();
  await state('07-single');
  await pane.step('Build').click();
  await state('08-ready');
  await pane.button('Build main table').click();
  await pane.result.waitFor();
  await state('11-result');
  await pane.result.getByRole('button').first().click();
  await page.getByRole('list').last().waitFor();
  await state('11-rows');
  await page.keyboard.press('Escape');
  await pane.step('Check values').click();
  await state('13-values');
  await page
    .getByRole('button', { name: /^Delivery Mechanism/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'Another allowed value' }).click();
  await page.getByRole('combobox').press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await state('14-choosing');
  await page.getByRole('option').first().click();
  await pane.button('Apply decisions and rebuild').waitFor();
  await state('14-decided');
  await page.getByRole('button', { name: 'More' }).click();
  await state('40-menu');
  await page.getByRole('menuitem', { name: /^About/ }).click();
  await page.getByRole('heading', { name: /sends no data/ }).waitFor();
  await state('41-about');
}
