import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OFFICE_CDN } from './security-headers.ts';

/** Where the built page takes office.js from; the policy has to allow it. */
export async function officeJsOf(folder: string): Promise<'local' | 'cdn'> {
  const page = await readFile(join(folder, 'taskpane.html'), 'utf8').catch(() => '');
  return page.includes(OFFICE_CDN) ? 'cdn' : 'local';
}
