import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { chromiumPath, launchChromium } from './support/chromium.ts';
import { paneOf, tabTo } from './support/walk.ts';

const SCREENS = new URL('../../out/screens/', import.meta.url).pathname;
const PAGE = new URL('support/excel-result.tsx', import.meta.url).pathname;

describe.skipIf(chromiumPath === null)('the result as it stands in Excel', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    mkdirSync(SCREENS, { recursive: true });
    const { outputFiles } = await build({
      entryPoints: [PAGE],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    script = outputFiles[0].text;
    browser = await launchChromium();
  }, 240_000);
  afterAll(() => browser.close());

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 350, height: 720 }, locale: 'en-GB', ...options });
    const page = await context.newPage();
    await page.setContent(
      '<!doctype html><html lang="en-GB"><title>Result</title><body style="margin:0"></body></html>',
    );
    await page.addScriptTag({ content: script });
    await paneOf(page).result.waitFor();
    return page;
  }

  it.each([
    { look: '320', width: 320 },
    { look: '350', width: 350 },
    { look: '350-dark', width: 350, colorScheme: 'dark' },
    { look: '350-contrast', width: 350, forcedColors: 'active' },
  ] as const)('$look: axe finds nothing, and nothing is wider than the pane', async ({ look, width, ...options }) => {
    const page = await open({ viewport: { width, height: 720 }, ...options });
    await page.getByRole('button', { name: 'Tables on request' }).click();
    await page.screenshot({ path: `${SCREENS}11-result-excel-${look}.png`, fullPage: true, animations: 'disabled' });
    expect(await axeFindings(page)).toEqual([]);
    const surplus = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(surplus).toBe(0);
  });

  it('has a PivotTable and chart for every table with rows, by mouse and by keyboard', async () => {
    const page = await open();
    const names = await page.getByRole('button', { name: /^PivotTable and chart of/ }).all();
    expect(names).toHaveLength(2);
    await page.getByRole('button', { name: 'PivotTable and chart of people_in_long_term_support' }).click();
    expect(await page.title()).toBe('pivot people_in_long_term_support');
    await tabTo(page, 'PivotTable and chart of CLD_240401_260331_Joined');
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('pivot CLD_240401_260331_Joined');
  });

  it('offers the tables that no run makes by itself, closed until asked for', async () => {
    const page = await open();
    const make = page.getByRole('button', { name: 'Write reasons_2c to a sheet' });
    expect(await make.count()).toBe(0);
    await tabTo(page, 'Tables on request');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Write reasons_2c to a sheet');
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('make reasons_2c');
  });

  it('shows how far the writing is, and stops it', async () => {
    const page = await open();
    await page.getByRole('progressbar').waitFor();
    expect(await page.getByText(/2,000 of 25,000 rows/).count()).toBe(1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.title()).toBe('cancel');
  });
});
