import type { Page } from 'playwright-core';
import { goldenFiles } from './golden-files.ts';
import { paneOf } from './walk.ts';

export type Built = {
  readonly method?: string;
  readonly mode?: 'Joined submissions' | 'Single submission (12 months)';
};

/** From an empty pane to a result of golden B, joined and by the default method unless told otherwise. */
export async function buildGoldenB(page: Page, { method, mode = 'Joined submissions' }: Built = {}): Promise<void> {
  const pane = paneOf(page);
  await pane.files.setInputFiles(goldenFiles('golden/B').filter((path) => !/(sus|lsoa)_/.test(path)));
  await page.getByText('6 CLD files found').waitFor();
  await pane.step('Set period').click();
  await page.getByRole('radio', { name: mode }).check();
  if (method !== undefined) await page.getByLabel('Method version').selectOption(method);
  await pane.button('Build main table').click();
  await pane.result.waitFor();
}
