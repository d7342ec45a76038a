import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPaneServer } from '../../taskpane/server/pane-server.ts';
import type { PaneServer } from '../../taskpane/server/pane-server.ts';
import { chromiumPath, launchChromium } from './support/chromium.ts';
import { servedPane, workerOf } from './support/served-pane.ts';

/** Long enough for a request that was let through to arrive. */
const MS_TO_ARRIVE = 300;

/** Runs in page or worker: tries every way out, also after a failure. */
const TRY_EVERYTHING = `async (sink) => {
  const tries = {
    fetch: () => fetch(sink + 'fetch', { mode: 'no-cors' }),
    xhr: () => new Promise((end) => { const x = new XMLHttpRequest(); x.onloadend = end; x.open('GET', sink + 'xhr'); x.send(); }),
    beacon: () => navigator.sendBeacon(sink + 'beacon', 'x'),
    image: () => new Promise((end) => { const i = new Image(); i.onload = i.onerror = end; i.src = sink + 'image'; }),
    socket: () => new Promise((end) => { const s = new WebSocket(sink.replace('http', 'ws') + 'socket'); s.onerror = s.onclose = end; }),
    events: () => new Promise((end) => { const e = new EventSource(sink + 'events'); e.onerror = () => { e.close(); end(); }; }),
    script: () => importScripts(sink + 'script'),
    module: () => import(sink + 'module'),
    worker: () => new Worker(sink + 'worker'),
    frame: () => { const f = document.createElement('iframe'); f.src = sink + 'frame'; document.body.append(f); },
    form: () => { const f = document.createElement('form'); f.action = sink + 'form'; f.target = '_blank'; document.body.append(f); f.submit(); },
    style: () => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = sink + 'style'; document.head.append(l); },
    preload: () => { const l = document.createElement('link'); l.rel = 'prefetch'; l.href = sink + 'prefetch'; document.head.append(l); },
  };
  const tried = [];
  for (const [name, attempt] of Object.entries(tries)) {
    tried.push(name);
    try { await attempt(); } catch { /* as it should be */ }
  }
  return tried.length;
}`;

describe.skipIf(chromiumPath === null)('nothing leaves the machine', () => {
  const { openPane } = servedPane();
  let sink: Server;
  let address: string;
  let arrived: string[] = [];

  beforeAll(async () => {
    sink = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
    });
    sink.on('upgrade', (request, socket) => {
      arrived.push(request.url ?? '');
      socket.destroy();
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${portOf(sink)}/`;
  });
  afterAll(() => {
    sink.close();
    sink.closeAllConnections();
  });
  beforeEach(() => {
    arrived = [];
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve, MS_TO_ARRIVE));

  it('the sink would notice: a request without a policy arrives', async () => {
    await fetch(`${address}control`);
    expect(arrived).toEqual(['/control']);
  });

  it('the page of the pane gets nothing out, by any way', async () => {
    const { page } = await openPane();
    await page.getByRole('button', { name: 'Try with sample data' }).waitFor();
    await page.evaluate(`(${TRY_EVERYTHING})('${address}')`);
    await settle();
    expect(arrived).toEqual([]);
  });

  it('neither does its worker', async () => {
    const { page } = await openPane();
    const worker = await workerOf(page);
    await worker.evaluate(`(${TRY_EVERYTHING})('${address}')`);
    await settle();
    expect(arrived).toEqual([]);
    expect(await worker.evaluate('[typeof fetch, typeof WebSocket, typeof importScripts]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
  });

  it('the page may not run generated code', async () => {
    const { page } = await openPane();
    await page.addScriptTag({ url: '/office/o15apptofilemappingtable.js' });
    const ran = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const button = document.createElement('button');
          document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI));
          button.setAttribute('onclick', 'document.title = "ran"');
          document.body.append(button);
          button.click();
        }),
    );
    expect(await ran).toBe('inline');
    expect(await page.title()).toBe('CLD Tables');
  });

  describe('the headers do it by themselves', () => {
    let browser: Browser;
    let server: PaneServer;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'leak-'));
      writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><title>x</title><script src="page.js"></script>');
      writeFileSync(
        join(folder, 'page.js'),
        `const worker = new Worker('worker.probe.js');
         onmessage = ({ data }) => worker.postMessage(data);
         worker.onmessage = ({ data }) => { document.title = data; };`,
      );
      writeFileSync(
        join(folder, 'worker.probe.js'),
        `onmessage = async ({ data }) => postMessage('tried ' + await (${TRY_EVERYTHING})(data) + ' ' + new Function('return 1')());`,
      );
      server = await startPaneServer({ folder, port: 0 });
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    });

    it('a worker that still has fetch, sockets and scripts gets nothing out, and may generate code', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/taskpane.html`);
      await page.evaluate((sinkAddress) => postMessage(sinkAddress), address);
      await page.waitForFunction(() => document.title.startsWith('tried'));
      await settle();
      expect(await page.title()).toBe('tried 13 1');
      expect(arrived).toEqual([]);
    });
  });
});

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
