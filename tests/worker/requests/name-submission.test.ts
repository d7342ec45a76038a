import { beforeEach, describe, expect, it } from 'vitest';
import { nameSubmission } from '../../../src/worker/requests/name-submission.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import { csvOf, request } from '../../support/submissions.ts';
import { csvFile, workerContext } from '../../support/worker-session.ts';

const TWO_AUTHORITIES = csvOf([
  request({ Event_End_Date: 'not a date' }),
  request({ LA_Code: '726', Event_End_Date: '2025-05-01' }),
  request({ Event_End_Date: '2025-05-02' }),
]);

let context: RequestContext;
let id: number;
beforeEach(async () => {
  context = workerContext();
  const { sources } = await readFiles({ files: [csvFile('a.csv', TWO_AUTHORITIES)] }, context);
  id = sources[0].id;
});

describe('nameSubmission', () => {
  it('a file with two LA codes has no owner until one is chosen', () => {
    const [before] = nameSubmission({ id }, context);
    expect(before).toMatchObject({ laName: null, problem: expect.stringContaining('holds 2 codes'), rows: 3 });
    expect(before.laCodes).toEqual([
      { laCode: '727', laName: 'Hillingdon', rows: 2 },
      { laCode: '726', laName: expect.any(String), rows: 1 },
    ]);
    const [chosen] = nameSubmission({ id, laCode: '727' }, context);
    expect(chosen).toMatchObject({ laName: 'Hillingdon', laCode: '727', problem: null, rows: 2 });
    expect(chosen.notices.map(({ code }) => code)).not.toContain('several-la-codes');
    const [back] = nameSubmission({ id, laCode: null }, context);
    expect(back).toEqual(before);
  });

  it('only what cannot be read in the chosen rows is told', () => {
    const unreadable = (laCode: string) =>
      nameSubmission({ id, laCode }, context)[0].notices.find(({ code }) => code === 'unreadable-values')?.count ?? 0;
    expect([unreadable('727'), unreadable('726')]).toEqual([1, 0]);
  });

  it.each([
    ['2026-04-28', '2026-04-28 00:00:00'],
    ['2026-04-28 10:30', '2026-04-28 10:30:00'],
    [null, null],
  ])('import date %s is kept as %s', (importDate, kept) => {
    nameSubmission({ id, importDate: '2020-01-01' }, context);
    expect(nameSubmission({ id, importDate }, context)[0].importDate).toBe(kept);
  });

  it.each(['28/04/2026', '2026-02-30', 'soon'])('import date %s is refused, and what was there stays', (importDate) => {
    nameSubmission({ id, importDate: '2026-04-28' }, context);
    expect(() => nameSubmission({ id, importDate }, context)).toThrow(`Import date: “${importDate}” is not a date`);
    expect(nameSubmission({ id }, context)[0].importDate).toBe('2026-04-28 00:00:00');
  });

  it('an answer about one thing leaves the others', () => {
    nameSubmission({ id, importDate: '2026-04-28' }, context);
    nameSubmission({ id, laName: 'Hillingdon' }, context);
    expect(nameSubmission({ id, laCode: '727' }, context)[0]).toMatchObject({
      importDate: '2026-04-28 00:00:00',
      importDateFrom: 'analyst',
      laName: 'Hillingdon',
    });
  });

  it('a file that is gone and a code that it does not hold get sentences', () => {
    expect(() => nameSubmission({ id: 99 }, context)).toThrow('no longer here');
    expect(() => nameSubmission({ id, laCode: '999' }, context)).toThrow('no row has the LA code 999');
  });
});
