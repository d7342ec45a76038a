import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { officeJsOf } from './office-js-of.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PANE_FOLDER = join(ROOT, 'dist', 'pane');
/** What the pane is made of. */
const SOURCES = ['src', 'taskpane', 'reference', 'webpack.config.js', 'package-lock.json', 'tsconfig.json'];
/** Written when a build has succeeded, with the time at which it began. A file that came out the same is not rewritten. */
const STAMP = join(ROOT, 'dist', '.pane-built');
const LOCK = join(ROOT, 'dist', '.building');
const MS_BETWEEN_LOOKS = 500;
const MS_UNTIL_LOCK_IS_OLD = 300_000;

/** Builds the pane for production, unless it is there and newer than its sources. Says so by `print`. */
export async function buildPaneIfStale(print: (text: string) => void): Promise<void> {
  if (!(await isStale())) return;
  await withLock(async () => {
    // Somebody else may have built it in the meantime.
    if (!(await isStale())) return;
    print('Building the pane (about half a minute) …');
    await build('errors-warnings');
  });
}

/** Builds the pane for production. Errors: the build failed; its reasons are on standard error. */
export async function buildPane(): Promise<void> {
  await withLock(() => build());
}

async function build(stats?: string): Promise<void> {
  const began = new Date();
  await rm(STAMP, { force: true });
  await runWebpack(stats === undefined ? [] : ['--stats', stats]);
  await writeFile(STAMP, '');
  await utimes(STAMP, began, began);
}

async function isStale(): Promise<boolean> {
  const [page, built] = await Promise.all([modifiedAt(join(PANE_FOLDER, 'taskpane.html')), modifiedAt(STAMP)]);
  if (page === null || built === null) return true;
  if ((process.env['OFFICE_JS'] ?? 'local') !== (await officeJsOf(PANE_FOLDER))) return true;
  const changed = await Promise.all(SOURCES.map((source) => newestIn(join(ROOT, source))));
  return Math.max(...changed) > built;
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = await Promise.all([path, ...files].map(modifiedAt));
  return times.reduce<number>((newest, time) => Math.max(newest, time ?? 0), 0);
}

async function modifiedAt(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

function runWebpack(options: readonly string[]): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [webpack, '--mode', 'production', ...options], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    build.once('error', reject);
    build.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The pane could not be built. The reasons are above.'));
    });
  });
}

/** Two builds at once would clear each other's files. */
async function withLock(work: () => Promise<void>): Promise<void> {
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  while (!(await takeLock())) await setTimeout(MS_BETWEEN_LOOKS);
  try {
    await work();
  } finally {
    await rmdir(LOCK).catch(() => undefined);
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch {
    const since = await modifiedAt(LOCK);
    // Left behind by a build that was killed.
    if (since !== null && Date.now() - since > MS_UNTIL_LOCK_IS_OLD) await rmdir(LOCK).catch(() => undefined);
    return false;
  }
}
