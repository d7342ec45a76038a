import type * as Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Tabster's own sentinels for the focus; they are never reached. */
const LEFT_OUT = ['[data-tabster-dummy]'];

/** Stands in the page. */
declare const axe: typeof Axe;

/** What axe finds on the page as it is, one line for each rule and element; empty when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  return page.evaluate(async (exclude) => {
    const { violations } = await axe.run({ exclude });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, LEFT_OUT);
}
