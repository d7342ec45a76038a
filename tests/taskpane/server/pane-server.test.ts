import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPaneServer } from '../../../taskpane/server/pane-server.ts';
import type { PaneServer } from '../../../taskpane/server/pane-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pane-server-'));
writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><title>é</title>');
writeFileSync(join(folder, 'taskpane.1a2b.js'), 'page()');
writeFileSync(join(folder, 'worker.1a2b.js'), 'worker()');
let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const policyOf = async (path: string) => {
  const { headers } = await fetch(server.origin + path);
  const directives = (headers.get('content-security-policy') ?? '').split('; ');
  return new Map(directives.map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
};

/** As sent, without the tidying that fetch does. */
const statusOf = (path: string) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the pane server', () => {
  it.each([
    ['/taskpane.html', 'text/html; charset=utf-8', '<!doctype html><title>é</title>'],
    ['/', 'text/html; charset=utf-8', '<!doctype html><title>é</title>'],
    ['/worker.1a2b.js', 'text/javascript; charset=utf-8', 'worker()'],
  ])('%s is sent as %s, and never kept', async (path, contentType, content) => {
    const response = await fetch(server.origin + path);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(content);
  });

  it.each(['/taskpane.html', '/taskpane.1a2b.js', '/nothing.html'])('%s carries the page’s policy', async (path) => {
    const policy = await policyOf(path);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    expect(policy.get('frame-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  it('the worker may generate code, as arquero does, and connect to nothing', async () => {
    expect([...(await policyOf('/worker.1a2b.js'))]).toEqual([
      ['default-src', ["'none'"]],
      ['script-src', ["'self'", "'unsafe-eval'"]],
      ['connect-src', ["'none'"]],
    ]);
  });

  it('only a page built for it may take office.js from Microsoft', async () => {
    const page = join(folder, 'taskpane.html');
    writeFileSync(page, '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
    expect((await policyOf('/taskpane.html')).get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
    ]);
    expect((await policyOf('/worker.1a2b.js')).get('script-src')).toEqual(["'self'", "'unsafe-eval'"]);
    writeFileSync(page, '<!doctype html><title>é</title>');
  });

  it.each([
    ['/nothing.html', 404],
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/%', 404],
  ])('%s gets status %i', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
  });

  it('answers to GET and HEAD only', async () => {
    const url = `${server.origin}/taskpane.html`;
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '32', '']);
  });

  it.each(['127.0.0.1', 'localhost'])('is there under %s', async (host) => {
    const { port } = new URL(server.origin);
    expect((await fetch(`http://${host}:${port}/taskpane.html`)).status).toBe(200);
  });

  it('a port in use is an error that can be told', async () => {
    const port = Number(new URL(server.origin).port);
    await expect(startPaneServer({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
