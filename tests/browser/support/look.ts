import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe.ts';

const SCREENS = new URL('../../../out/screens/', import.meta.url).pathname;

/** The widths and themes in which every state of the pane is looked at. */
export const LOOKS = [
  { look: '320', options: { viewport: ofWidth(320) } },
  { look: '350', options: { viewport: ofWidth(350) } },
  { look: '450', options: { viewport: ofWidth(450) } },
  { look: '1100', options: { viewport: ofWidth(1100) } },
  { look: '350-dark', options: { viewport: ofWidth(350), colorScheme: 'dark' } },
  { look: '350-contrast', options: { viewport: ofWidth(350), forcedColors: 'active' } },
] as const;

function ofWidth(width: number): { width: number; height: number } {
  return { width, height: 720 };
}

export type Look = (typeof LOOKS)[number];

/** Takes a picture of each state, and keeps what axe finds in it and whether it is wider than the pane. */
export function lookAt(page: Page, { look, options: { viewport } }: Look) {
  mkdirSync(SCREENS, { recursive: true });
  const found: string[] = [];
  return {
    found,
    async state(name: string): Promise<void> {
      await page.mouse.move(viewport.width - 2, 2);
      await page.screenshot({ path: `${SCREENS}${name}-${look}.png`, fullPage: true, animations: 'disabled' });
      found.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
      if ((await surplusWidth(page)) > 0) found.push(`${name}: wider than the pane`);
    },
  };
}

function surplusWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
