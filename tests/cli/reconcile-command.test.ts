import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { reconcileCommand } from '../../src/cli/reconcile-command.ts';
import { goldenManifest } from '../support/golden.ts';

const CASE = new URL('../fixtures/golden-q1/A/', import.meta.url);

describe('cld reconcile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cld-reconcile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, 'list.csv');
  writeFileSync(list, gunzipSync(readFileSync(new URL('expected/person_list_2a.csv.gz', CASE))));

  it('says how the lists compare, and writes both tables', async () => {
    const printed: string[] = [];
    await reconcileCommand([goldenManifest('golden-q1/A'), list], { out: join(folder, 'out') }, (text) =>
      printed.push(text),
    );
    expect(printed.join('\n')).toMatch(/Rows: \d+ same, 0 differs, 0 only theirs, 0 only ours/);
    const [header, ...rows] = readFileSync(join(folder, 'out', 'reconcile_lists.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(header).toContain('LA_Person_Unique_Identifier,status,Numerator_Theirs');
    expect(rows.length).toBeGreaterThan(10);
    expect(readFileSync(join(folder, 'out', 'reconcile_summary.csv'), 'utf8')).toContain('ASCOF 2A');
  });

  it.each([
    [[goldenManifest('golden-q1/A')], 'and then those of the lists from DHSC'],
    [[goldenManifest('golden-q1/A'), join(folder, 'not-there.csv')], 'the list cannot be read. Check the path.'],
  ])('says what is missing', async (paths, message) => {
    await expect(reconcileCommand(paths, { out: join(folder, 'out') }, () => undefined)).rejects.toThrow(message);
  });
});
