import type { Locator, Page } from 'playwright-core';

/** The pane's parts by the names that an analyst reads. */
export function paneOf(page: Page) {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  return {
    button,
    heading: page.getByRole('heading', { level: 1 }),
    files: page.getByLabel('Add CLD files'),
    result: page.getByRole('region', { name: 'Result' }),
    step: (name: string): Locator => page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }),
    async addSample(): Promise<void> {
      await button('Try with sample data').click();
      await button('Continue to period').waitFor();
    },
    /** From chosen data to a result. */
    async build(): Promise<void> {
      await button('Continue to period').click();
      await button('Build main table').click();
      await page.getByRole('region', { name: 'Result' }).waitFor();
    },
    /** The focused element's name as a screen reader says it, roughly. */
    focused: (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return '';
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return (element.ariaLabel ?? (labels.length > 0 ? labels[0].textContent : element.textContent)).trim();
      }),
  };
}

/** Presses Tab until the focus is on what is named; an error when it never comes there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const { focused } = paneOf(page);
  const isThere = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (isThere(await focused())) return;
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}
