import { describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { chromiumPath } from './support/chromium.ts';
import { servedPane } from './support/served-pane.ts';
import { paneOf } from './support/walk.ts';

const SHOTS = process.env['SHOTS'];
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.skipIf(chromiumPath === null)('dates of death', () => {
  const { openPane } = servedPane();

  it.each(['light', 'dark', 'contrast'] as const)('are chosen, with what each choice means, %s', async (theme) => {
    const { page } = await openPane(theme === 'contrast' ? { forcedColors: 'active' } : { colorScheme: theme });
    const pane = paneOf(page);
    await pane.addSample();
    await pane.button('Continue to period').click();
    const shot = async (name: string) => {
      expect(await axeFindings(page)).toEqual([]);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${theme}.png`, fullPage: true });
    };
    expect(await page.getByRole('radio', { name: 'As your own files say' }).isChecked()).toBe(true);

    await page.getByRole('radio', { name: 'None' }).click();
    await page.getByRole('group', { name: 'Nobody with an NHS number ever dies' }).waitFor();
    await shot('none');

    await page.getByRole('radio', { name: 'A list of registered deaths' }).click();
    await page.getByRole('heading', { name: 'The list of deaths is missing' }).waitFor();
    await page.getByLabel('Add list of deaths').setInputFiles(csv('bad.csv', 'NHS_Number,Date_of_Death\n1,June\n'));
    await page
      .getByRole('alert', { name: 'The list cannot be used' })
      .getByText('bad.csv, line 2: the date in Date_of_Death cannot be read')
      .waitFor();
    await shot('bad-list');
    await page
      .getByLabel('Add list of deaths')
      .setInputFiles(csv('deaths.csv', 'NHS_Number,Date_of_Death\n9990000001,2025-06-01\n'));
    await page.getByText('deaths.csv: 1 row read.').waitFor();
    await shot('list');

    await pane.button('Build main table').click();
    await pane.result.waitFor();
    await page.getByText('Dates of death are those of the list').waitFor();
    await shot('result');

    await pane.step('Set period').click();
    await pane.button('What changes between the methods').click();
    await page.getByRole('heading', { name: /rules changed with Q1 2026-27$/ }).waitFor();
    await shot('methods');
    await page.keyboard.press('Escape');
    await page.getByLabel('Method version').selectOption('DHSC Q4 2025-26');
    await page.getByText('Deaths are as recorded in your data.').waitFor();
    expect(await page.getByRole('radio', { name: 'None' }).count()).toBe(0);
  });
});
