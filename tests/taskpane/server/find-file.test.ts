import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFile } from '../../../taskpane/server/find-file.ts';

const parent = mkdtempSync(join(tmpdir(), 'find-file-'));
const folder = join(parent, 'pane');
mkdirSync(join(folder, 'assets.js'), { recursive: true });
mkdirSync(join(parent, 'pane-other'));
for (const name of ['taskpane.html', 'worker.1.js', '.hidden.js', 'data.csv', 'assets.js/icon-32.png', 'a b.js'])
  writeFileSync(join(folder, name), 'x');
for (const name of ['secret.html', 'pane-other/secret.js']) writeFileSync(join(parent, name), 'x');
symlinkSync(join(parent, 'secret.html'), join(folder, 'link.html'));
afterAll(() => rmSync(parent, { recursive: true }));

describe('findFile', () => {
  it.each([
    ['/', 'taskpane.html', 'the folder itself is the pane'],
    ['/taskpane.html?_host_Info=Excel$Win32', 'taskpane.html', 'Excel adds a query'],
    ['/taskpane.html#x', 'taskpane.html', 'a fragment is no part of the path'],
    ['/worker.1.js', 'worker.1.js', 'it is there'],
    ['/assets.js/icon-32.png', 'icon-32.png', 'it is there'],
    ['/a%20b.js', 'a b.js', 'a space is encoded'],
    ['//taskpane.html', 'taskpane.html', 'an empty name is passed over'],
  ])('%s is %s, because %s', async (url, name) => {
    const found = await findFile(folder, url);
    expect(found && basename(found.path)).toBe(name);
  });

  it.each([
    ['/nothing.html', 'it is not there'],
    ['/assets.js', 'it is a folder'],
    ['/assets.js/', 'folders are not listed'],
    ['/data.csv', 'the build makes no such kind'],
    ['/.hidden.js', 'it is hidden'],
    ['/../secret.html', 'it lies outside'],
    ['/assets.js/../../secret.html', 'it lies outside'],
    ['/%2e%2e/secret.html', 'it lies outside, encoded'],
    ['/..%2fsecret.html', 'a slash may not be encoded'],
    ['/..%5csecret.html', 'nor may Windows’ backslash'],
    ['/..\\secret.html', 'nor be written plainly'],
    ['/../pane-other/secret.js', 'a neighbour whose name begins alike lies outside'],
    ['/link.html', 'a link leads outside'],
    ['/taskpane.html%00.png', 'a zero byte is no name'],
    ['/C:/secret.html', 'a drive is no name'],
    ['/%ff', 'it cannot be decoded'],
  ])('%s is nothing, because %s', async (url) => {
    expect(await findFile(folder, url)).toBeNull();
  });
});
