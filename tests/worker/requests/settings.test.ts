import { beforeEach, describe, expect, it } from 'vitest';
import { chooseSubmissions } from '../../../src/worker/requests/choose-submissions.ts';
import { nameSubmission } from '../../../src/worker/requests/name-submission.ts';
import { readFiles } from '../../../src/worker/requests/read-files.ts';
import type { RequestContext } from '../../../src/worker/requests/request-context.ts';
import { suggestSettings } from '../../../src/worker/requests/suggest-settings.ts';
import { coverage, csvOf } from '../../support/submissions.ts';
import { csvFile, workerContext } from '../../support/worker-session.ts';

/** Three files: 2023-24, October 2024 to September 2025, and 2025-26; nothing covers April to September 2024. */
const FILES = [
  ['old.csv', '2023-04-01', '2024-03-31', '2024-04-28'],
  ['middle.csv', '2024-10-01', '2025-09-30', '2025-10-28'],
  ['latest.csv', '2025-04-01', '2026-03-31', '2026-04-28'],
] as const;
const LATEST = { start: '2025-04-01', end: '2026-03-31' };
const AS_OF = '2026-05-05';
/** The newer method derives no period from so few events. */
const OLDER = { method: 'dhsc-2025-26-q4' };

let context: RequestContext;
let ids: number[];
beforeEach(async () => {
  context = workerContext();
  const files = FILES.map(([name, from, to]) => csvFile(name, csvOf(coverage(from, to))));
  const { sources } = await readFiles({ files }, context);
  ids = sources.map(({ id }) => id);
  FILES.forEach(([, , , importDate], at) => nameSubmission({ id: ids[at], importDate }, context));
});

describe('suggestSettings', () => {
  it('single: the latest 12 months in one file; joined: back from there until a quarter lacks a file', () => {
    expect(suggestSettings(OLDER, context)).toEqual({
      single: LATEST,
      joined: { start: '2024-10-01', end: '2026-03-31' },
      asOf: '2026-04-28',
    });
  });

  it('by the newest method when none is chosen, which takes a file of so few events for no period', () => {
    expect(suggestSettings({}, context)).toEqual({ single: null, joined: null, asOf: '2026-04-28' });
  });

  it('looks only at the files that are used', () => {
    expect(suggestSettings({ ...OLDER, sources: [ids[0]] }, context)).toEqual({
      single: { start: '2023-04-01', end: '2024-03-31' },
      joined: { start: '2023-04-01', end: '2024-03-31' },
      asOf: '2024-04-28',
    });
  });

  it('a file without an import date is left out, and without any there is nothing to suggest', () => {
    nameSubmission({ id: ids[2], importDate: null }, context);
    expect(suggestSettings(OLDER, context).single).toEqual({ start: '2024-10-01', end: '2025-09-30' });
    expect(suggestSettings({ ...OLDER, sources: [ids[2]] }, context)).toEqual({
      single: null,
      joined: null,
      asOf: null,
    });
  });
});

describe('chooseSubmissions', () => {
  it('joined: each quarter has the latest file that covers it, and a gap has none', () => {
    const joined = { start: '2024-04-01', end: '2026-03-31' };
    const [choice] = chooseSubmissions({ ...OLDER, periods: { joined }, asOf: AS_OF }, context);
    expect(choice.references).toHaveLength(8);
    expect(choice.references[0]).toEqual({ start: '2024-04-01', end: '2024-06-30' });
    const picked = choice.sources.map(({ verdicts }) =>
      verdicts.map((verdict) => (verdict === 'picked' ? 'x' : '.')).join(''),
    );
    expect(picked).toEqual(['........', '..xx....', '....xxxx']);
    expect(choice.sources[1].verdicts.slice(4, 6)).toEqual(['later-file', 'later-file']);
  });

  it.each([
    [0, 'ends-too-early', 'old.csv ends two years before'],
    [1, 'ends-too-early', 'middle.csv lacks the last two quarters'],
    [2, 'picked', 'latest.csv covers the year and came after it'],
  ])('single: file %i is %s, because %s', (at, verdict) => {
    const [choice] = chooseSubmissions({ ...OLDER, periods: { single: LATEST }, asOf: AS_OF }, context);
    expect(choice.sources[at].verdicts).toEqual([verdict]);
  });

  it('a file imported after the as-of date is not there yet', () => {
    const [choice] = chooseSubmissions({ ...OLDER, periods: { single: LATEST }, asOf: '2026-04-27' }, context);
    expect(choice.sources[2].verdicts).toEqual(['imported-after-as-of-date']);
  });

  it.each([
    [{ periods: {}, asOf: AS_OF }, 'No period is set'],
    [
      { periods: { single: { start: '1 April', end: '2026-03-31' } }, asOf: AS_OF },
      'Period start: “1 April” is not a date',
    ],
    [{ periods: { single: { start: '2026-03-31', end: '2025-04-01' } }, asOf: AS_OF }, 'ends before it starts'],
    [{ periods: { single: LATEST }, asOf: '' }, 'As-of date: “” is not a date'],
    [{ periods: { single: LATEST }, asOf: AS_OF, method: 'dhsc-1999' }, 'no method version "dhsc-1999"'],
  ])('settings %j get the sentence: %s', (settings, words) => {
    expect(() => chooseSubmissions(settings, context)).toThrow(words);
  });

  it('a file without an import date stops it, unless it is left out', () => {
    nameSubmission({ id: ids[0], importDate: null }, context);
    const settings = { periods: { single: LATEST }, asOf: AS_OF };
    expect(() => chooseSubmissions(settings, context)).toThrow('old.csv: the import date is not known');
    expect(chooseSubmissions({ ...settings, sources: ids.slice(1) }, context)[0].sources).toHaveLength(2);
  });
});
