import { basename } from 'node:path';

export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Excel on the web shows the pane in a frame of these; Microsoft publishes no complete list. */
const FRAMED_BY = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://excel.cloud.microsoft',
  'https://*.sharepoint.com',
];

/**
 * The headers that keep data on the machine, per file. A policy in the page alone does not bind a worker loaded from an
 * address, so the worker's file carries one of its own: no connection at all, and `unsafe-eval`, which arquero needs.
 */
export function securityHeaders(path: string, officeJs: 'local' | 'cdn'): Record<string, string> {
  return {
    'Content-Security-Policy': isWorker(path) ? WORKER_POLICY : pagePolicy(officeJs),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-DNS-Prefetch-Control': 'off',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

const WORKER_POLICY = policy({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'unsafe-eval'"],
  'connect-src': ["'none'"],
});

/** Griffel (Fluent UI) and office.js set styles inline. */
function pagePolicy(officeJs: 'local' | 'cdn'): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': officeJs === 'cdn' ? ["'self'", OFFICE_CDN] : ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': FRAMED_BY,
  });
}

/** The build names the worker's file `worker.….js`, and its parts if it had any. */
function isWorker(path: string): boolean {
  return /^worker\..*js$/.test(basename(path));
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
