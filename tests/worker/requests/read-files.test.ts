import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listSources } from '../../../src/worker/requests/list-sources.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import { removeSources } from '../../../src/worker/requests/remove-sources.ts';
import { csvOf, request, service } from '../../support/submissions.ts';
import { csvFile, runFile, workerContext } from '../../support/worker-session.ts';

const CSV = csvOf([service(), request()]);
const OTHER = csvOf([service({ NHS_Number: '9990000002' })]);
const RUN_FILE = {
  as_of_date: '2026-05-05',
  modes: { single: { reporting_period_start: '2025-04-01', reporting_period_end: '2026-03-31' } },
  submissions: [
    { file: 'input/A.csv', la_name: 'Hillingdon', import_date: '2026-04-28 10:00:00' },
    { file: 'b.csv', la_name: 'Hillingdon', import_date: '2026-01-28' },
  ],
  sus_extract: 'sus_extract.csv',
};

describe('readFiles', () => {
  it('gives of each file what the pane shows', async () => {
    const { sources, failed, runFile: none } = await readFiles({ files: [csvFile('a.csv', CSV)] }, workerContext());
    expect(sources).toEqual([
      expect.objectContaining({ name: 'a.csv', rows: 2, laName: 'Hillingdon', importDate: null, coverage: null }),
    ]);
    expect([failed, none]).toEqual([[], null]);
  });

  it('reads a gzipped file', async () => {
    const packed = new File([gzipSync(CSV)], 'a.csv.gz');
    expect((await readFiles({ files: [packed] }, workerContext())).sources[0].rows).toBe(2);
  });

  it.each([
    ['named by its path', 'a.csv', '2026-04-28 10:00:00'],
    ['in other capitals', 'B.CSV', '2026-01-28 00:00:00'],
    ['not named', 'c.csv', null],
  ])('a file that the run file has %s', async (_, name, importDate) => {
    const { sources } = await readFiles({ files: [csvFile(name, CSV), runFile(RUN_FILE)] }, workerContext());
    expect(sources[0].importDate).toBe(importDate);
    expect(sources[0].importDateFrom).toBe(importDate === null ? null : 'run file');
  });

  it.each([
    ['before the files', true],
    ['after the files', false],
  ])('a run file added by itself, %s, names them, and says which it misses', async (_, first) => {
    const context = workerContext();
    const drops = [[runFile(RUN_FILE)], [csvFile('a.csv', CSV)]];
    if (!first) drops.reverse();
    for (const files of drops) await readFiles({ files }, context);
    const { sources, runFile: facts } = await readFiles({ files: [] }, context);
    expect(sources[0].importDate).toBe('2026-04-28 10:00:00');
    expect(facts).toMatchObject({ asOf: '2026-05-05', missing: ['b.csv'], periodsBy: 'Derived' });
    expect(facts?.periods.single).toEqual({ start: '2025-04-01', end: '2026-03-31' });
  });

  it('a list of hospital discharges that the run file names is taken for no submission', async () => {
    const files = [runFile(RUN_FILE), csvFile('sus_extract.csv', 'x\n1')];
    const { sources, failed } = await readFiles({ files }, workerContext());
    expect([sources, failed]).toEqual([[], []]);
  });

  it.each([
    ['a PDF', new File(['%PDF-1.7'], 'x.pdf'), 'a PDF document'],
    ['an empty file', new File([], 'x.csv'), 'an empty file'],
    ['a table of something else', csvFile('x.csv', 'a,b\n1,2'), 'does not look like client level data'],
    ['a run file that is none', new File(['{'], 'run.json'), 'not a run file'],
  ])('%s fails with a sentence, and the others are read', async (_, wrong, words) => {
    const { sources, failed } = await readFiles({ files: [wrong, csvFile('a.csv', CSV)] }, workerContext());
    expect(failed).toEqual([{ name: wrong.name, message: expect.stringContaining(words) }]);
    expect(sources).toHaveLength(1);
  });

  it('the same content is read once, also under another name and in one drop', async () => {
    const files = [csvFile('a.csv', CSV), csvFile('copy.csv', CSV)];
    const { sources, failed } = await readFiles({ files }, workerContext());
    expect(sources).toHaveLength(1);
    expect(failed).toEqual([{ name: 'copy.csv', message: 'copy.csv: this file is already here as a.csv.' }]);
  });

  it('what was removed can be added again, and others keep their ids', async () => {
    const context = workerContext();
    const { sources } = await readFiles({ files: [csvFile('a.csv', CSV), csvFile('b.csv', OTHER)] }, context);
    expect(removeSources({ ids: [sources[0].id] }, context)).toEqual([sources[1]]);
    const again = await readFiles({ files: [csvFile('a.csv', CSV)] }, context);
    expect(again.sources.map(({ name }) => name)).toEqual(['b.csv', 'a.csv']);
    expect(new Set(again.sources.map(({ id }) => id)).size).toBe(2);
    expect(listSources({}, context)).toEqual(again.sources);
  });
});
