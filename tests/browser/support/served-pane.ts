import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page, Worker } from 'playwright-core';
import { buildPaneIfStale, PANE_FOLDER } from '../../../taskpane/server/build-pane.ts';
import { startPaneServer } from '../../../taskpane/server/pane-server.ts';
import type { PaneServer } from '../../../taskpane/server/pane-server.ts';
import { launchChromium } from './chromium.ts';

const MS_TO_BUILD = 240_000;
/** The size at which Excel shows a pane on a small screen. */
const PANE_SIZE = { width: 350, height: 720 };

export type OpenPane = {
  readonly page: Page;
  readonly origin: string;
  /** Addresses of everything that page and worker asked for, in order. */
  readonly requests: readonly string[];
  /** What the page wrote to its console as an error, and errors that nobody caught. */
  readonly errors: readonly string[];
};

export type PaneOptions = BrowserContextOptions & { readonly path?: string };

/** Builds the pane if need be, serves it as `npm run serve` does, and starts Chromium, for the tests of one file. */
export function servedPane(): { openPane(options?: PaneOptions): Promise<OpenPane> } {
  let server: PaneServer;
  let browser: Browser;
  beforeAll(async () => {
    await buildPaneIfStale(() => undefined);
    server = await startPaneServer({ folder: PANE_FOLDER, port: 0 });
    browser = await launchChromium();
  }, MS_TO_BUILD);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    async openPane({ path = '/taskpane.html', ...options } = {}) {
      const context = await browser.newContext({ viewport: PANE_SIZE, locale: 'en-GB', ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(server.origin + path);
      return { page, origin: server.origin, requests, errors };
    },
  };
}

/** The pane's worker, which starts a moment after the page. */
export async function workerOf(page: Page): Promise<Worker> {
  return page.workers()[0] ?? page.waitForEvent('worker');
}
