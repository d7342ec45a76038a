import { describe, expect, it } from 'vitest';
import type { SubmissionChoice } from '../../../../src/worker/protocol.ts';
import { findingOf } from '../../../../taskpane/features/set-periods/finding.ts';
import { afterGaps, gapsIn, gapWords } from '../../../../taskpane/features/set-periods/quarters.ts';
import { sourceOf } from '../../state/pane-state.ts';

const QUARTERS = [
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
  { start: '2024-07-01', end: '2024-09-30' },
  { start: '2024-10-01', end: '2024-12-31' },
];

/** One file, picked for the quarters marked. */
function choice(marks: string): SubmissionChoice {
  const verdicts = [...marks].map((mark) => (mark === 'x' ? ('picked' as const) : ('starts-too-late' as const)));
  return { mode: 'joined', references: QUARTERS, sources: [{ id: 1, verdicts }] };
}

describe('quarters that no file answers for', () => {
  it.each<[string, string, string | null, string]>([
    ['xxxx', '', '2024-01-01', 'every quarter has a file'],
    ['x..x', 'April to September 2024', '2024-10-01', 'two that follow each other are one gap'],
    ['.x.x', 'January to March 2024 and July to September 2024', '2024-10-01', 'two apart are two'],
    ['xxx.', 'October to December 2024', null, 'nothing follows the last'],
  ])('%s: “%s”, to go on at %s, because %s', (marks, words, start) => {
    expect(gapWords(gapsIn(choice(marks)))).toBe(words);
    expect(afterGaps(choice(marks))?.start ?? null).toBe(start);
  });
});

describe('what is so about the period', () => {
  const period = { start: '2024-01-01', end: '2024-12-31' };
  it.each([
    ['xxxx', 'Joined, 1 Jan 2024 – 31 Dec 2024', 'ok'],
    ['x..x', 'No file covers April to September 2024', 'gap'],
    ['....', 'No file covers 1 Jan 2024 – 31 Dec 2024', 'none'],
  ])('%s: %s', (marks, title, state) => {
    expect(findingOf('joined', period, choice(marks), [sourceOf()])).toMatchObject({ title, state });
  });

  it('says that a joined period needs a whole quarter', () => {
    const none = { mode: 'joined' as const, references: [], sources: [{ id: 1, verdicts: [] }] };
    expect(findingOf('joined', period, none, [sourceOf()]).title).toBe('This period holds no whole quarter');
  });
});
