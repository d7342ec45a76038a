import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: `CHROMIUM` or a usual place; null when there is none. */
export const chromiumPath: string | null =
  [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;

if (chromiumPath === null) {
  process.stderr.write(
    'Browser tests are skipped: no Chromium. Install it (apt-get install chromium), or set CHROMIUM to its path.\n',
  );
}

/** The last ones keep Chromium's own services from asking the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium');
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}
