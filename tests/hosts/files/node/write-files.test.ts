import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OutputTable } from '../../../../src/columns/output-table.ts';
import { fileError } from '../../../../src/hosts/files/node/file-error.ts';
import { outputTargetOf, writeOutputs } from '../../../../src/hosts/files/node/write-files.ts';
import type { OutputTarget } from '../../../../src/hosts/files/node/write-files.ts';
import { listSheets } from '../../../../src/hosts/files/read-workbook.ts';
import { InputError } from '../../../../src/model/input-error.ts';
import { RunCancelled } from '../../../../src/model/run-control.ts';
import { outputOf, text } from '../made-up-tables.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const outputs = [outputOf({ a: text('new') }, 'main_single'), outputOf({ b: text('new') }, 'ascof')];
const isSuperuser = process.getuid?.() === 0;

/** A table that breaks while it is written. */
const broken: OutputTable = outputOf({ c: text('x') }, 'broken');
Object.defineProperty(broken, 'table', {
  get() {
    throw new Error('broken table');
  },
});

function earlierResults(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'main_single.csv'), 'old\n');
  writeFileSync(join(folder, 'ascof.csv'), 'old\n');
  return folder;
}

const contentsOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const EARLIER = { 'main_single.csv': 'old\n', 'ascof.csv': 'old\n' };

describe('writeOutputs', () => {
  it('writes one CSV file for each table, makes the folder, and says where they are', async () => {
    const folder = join(temporaryFolder(), 'results', 'today');
    expect(await writeOutputs(outputs, { folder, format: 'csv' })).toEqual([
      join(folder, 'main_single.csv'),
      join(folder, 'ascof.csv'),
    ]);
    expect(contentsOf(folder)).toEqual({ 'main_single.csv': 'a\nnew\n', 'ascof.csv': 'b\nnew\n' });
  });

  it('replaces earlier results and leaves other files alone', async () => {
    const folder = earlierResults();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await writeOutputs(outputs, { folder, format: 'csv' });
    expect(contentsOf(folder)).toEqual({ 'main_single.csv': 'a\nnew\n', 'ascof.csv': 'b\nnew\n', 'notes.txt': 'mine' });
  });

  it('writes one workbook with a sheet for each table', async () => {
    const folder = temporaryFolder();
    const paths = await writeOutputs(outputs, { folder, format: 'xlsx', workbookName: 'results.xlsx' });
    expect(paths).toEqual([join(folder, 'results.xlsx')]);
    const sheets = await listSheets({ name: 'results.xlsx', bytes: readFileSync(paths[0]) });
    expect(sheets.map(({ name }) => name)).toEqual(['main_single', 'ascof']);
    expect(readdirSync(folder)).toEqual(['results.xlsx']);
  });

  it.each(['csv', 'xlsx'] as const)('leaves earlier results as they were when a %s output breaks', async (format) => {
    const folder = earlierResults();
    await expect(writeOutputs([...outputs, broken], { folder, format })).rejects.toThrow('broken table');
    expect(contentsOf(folder)).toEqual(EARLIER);
  });

  it.each(['csv', 'xlsx'] as const)(
    'leaves earlier results as they were when writing %s is stopped',
    async (format) => {
      const folder = earlierResults();
      let looks = 0;
      const control = {
        report: () => undefined,
        checkpoint: () => (++looks === 2 ? Promise.reject(new RunCancelled()) : Promise.resolve()),
      };
      await expect(writeOutputs(outputs, { folder, format, control })).rejects.toThrow(RunCancelled);
      expect(contentsOf(folder)).toEqual(EARLIER);
    },
  );

  it('takes back a folder it made when nothing could be written', async () => {
    const parent = temporaryFolder();
    const writing = writeOutputs([broken], { folder: join(parent, 'results', 'today'), format: 'csv' });
    await expect(writing).rejects.toThrow('broken table');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('puts the files before it back when a later one cannot have its name', async () => {
    const folder = earlierResults();
    rmSync(join(folder, 'ascof.csv'));
    mkdirSync(join(folder, 'ascof.csv'));
    await expect(writeOutputs(outputs, { folder, format: 'csv' })).rejects.toThrow(
      new InputError(
        `${join(folder, 'ascof.csv')} cannot be written: a folder has that name. Rename it, or choose another folder.`,
      ),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['ascof.csv', 'main_single.csv']);
    expect(readFileSync(join(folder, 'main_single.csv'), 'utf8')).toBe('old\n');
  });

  it('says so when a file stands where the folder should be', async () => {
    const folder = join(temporaryFolder(), 'results');
    writeFileSync(folder, '');
    await expect(writeOutputs(outputs, { folder, format: 'csv' })).rejects.toThrow(
      new InputError(`${folder} cannot be written: a file stands where the folder should be. Choose another folder.`),
    );
    await expect(writeOutputs(outputs, { folder: join(folder, 'today'), format: 'csv' })).rejects.toThrow(
      /part of its path is a file/,
    );
  });

  it('says so when the folder goes while the files are written', async () => {
    const folder = join(temporaryFolder(), 'results');
    const control = {
      report: () => undefined,
      checkpoint: () => {
        rmSync(folder, { recursive: true, force: true });
        return Promise.resolve();
      },
    };
    await expect(writeOutputs(outputs, { folder, format: 'csv', control })).rejects.toThrow(/its folder has gone/);
    expect(existsSync(folder)).toBe(false);
  });

  it.skipIf(isSuperuser)('says so when the folder may not be written to', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    await expect(writeOutputs(outputs, { folder, format: 'csv' })).rejects.toThrow(/you have no permission/);
  });
});

describe('outputTargetOf', () => {
  it.each<[string, 'csv' | 'xlsx', OutputTarget, string]>([
    ['results', 'csv', { folder: 'results', format: 'csv' }, 'a folder takes one file for each table'],
    ['results', 'xlsx', { folder: 'results', format: 'xlsx' }, 'a folder can take a workbook too'],
    ['results/a.xlsx', 'csv', { folder: 'results', format: 'xlsx', workbookName: 'a.xlsx' }, 'the name says workbook'],
    ['A.XLSX', 'csv', { folder: '.', format: 'xlsx', workbookName: 'A.XLSX' }, 'endings count in any case'],
  ])('%s with format %s is %o because %s', (out, format, target) => {
    expect(outputTargetOf(out, format)).toEqual(target);
  });
});

describe('fileError', () => {
  const failed = (code: string) => Object.assign(new Error(`${code}: made up`), { code });

  it.each([
    ['ENOSPC', 'out/a.csv cannot be written: the disk is full. Free some space, or choose another folder.'],
    ['EACCES', 'out/a.csv cannot be written: you have no permission. Choose another folder.'],
    ['EBUSY', 'out/a.csv cannot be written: another program has it open. Close it there and try again.'],
    ['EROFS', 'out/a.csv cannot be written: the disk can only be read. Choose another folder.'],
    ['ENOENT', 'out/a.csv cannot be written: its folder has gone. Choose another folder.'],
  ])('%s in writing becomes a sentence with a next step', (code, message) => {
    expect(fileError(failed(code), 'write', 'out/a.csv')).toEqual(new InputError(message));
  });

  it('leaves alone what it does not know', () => {
    const odd = failed('EODD');
    expect(fileError(odd, 'read', 'a.csv')).toBe(odd);
    const own = new InputError('Another sentence.');
    expect(fileError(own, 'write', 'a.csv')).toBe(own);
  });
});
