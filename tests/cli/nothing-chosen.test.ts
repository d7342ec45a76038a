import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCommand } from '../../src/cli/build-command.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { coverage, csvOf } from '../support/submissions.ts';

/** A run file whose only file covers another year than the one asked for. */
function folderWithNothingToChoose(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cld-nothing-'));
  writeFileSync(join(folder, 'old.csv'), csvOf(coverage('2021-04-15', '2021-05-15')));
  const period = { reporting_period_start: '2025-04-01', reporting_period_end: '2026-03-31' };
  const run = {
    as_of_date: '2026-05-05',
    modes: { single: period, joined: period },
    submissions: [{ file: 'old.csv', la_name: 'Hillingdon', import_date: '2026-04-28 10:00:00' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(run));
  return folder;
}

const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

it('a run for which no file is chosen writes what DHSC’s code makes of nothing, and says why there is no main table', async () => {
  const folder = folderWithNothingToChoose();
  const out = join(folder, 'out');
  const printed: string[] = [];
  await runCommand(folder, { out }, (text) => printed.push(text));
  expect(lines(join(out, 'derived_periods.csv'))).toHaveLength(2);
  expect(lines(join(out, 'selected_submissions.csv'))).toHaveLength(1);
  expect(lines(join(out, 'stage_counts.csv'))).toHaveLength(1);
  expect(lines(join(out, 'ascof.csv'))).toHaveLength(11);
  expect(readdirSync(out)).not.toContain('main_single.csv');
  expect(printed.join()).toContain('Not made: the single main table. No submission covers 2025-04-01 to 2026-03-31');
});

it('a run asked for main tables only fails, because nothing would be written', async () => {
  const folder = folderWithNothingToChoose();
  const out = join(folder, 'out');
  const run = runCommand(folder, { out, tables: 'main_single,main_joined' }, () => undefined);
  await expect(run).rejects.toThrow('No submission covers 2025-04-01 to 2026-03-31');
  expect(existsSync(out)).toBe(false);
});

it('a build fails, because the main table is what it is for', async () => {
  const folder = folderWithNothingToChoose();
  const options = { mode: 'single', start: '2025-04-01', end: '2026-03-31', out: join(folder, 'out') };
  const build = buildCommand([join(folder, 'old.csv')], { ...options, 'import-date': '2026-04-28' }, () => undefined);
  await expect(build).rejects.toThrow('No submission covers 2025-04-01 to 2026-03-31');
});
