import { describe, expect, it } from 'vitest';
import type { Action } from '../../../taskpane/state/action.ts';
import { decisionsToUse } from '../../../taskpane/state/decisions.ts';
import { after, filesRead, sourceOf } from './pane-state.ts';

const began: Action = { type: 'build began' };
const cancelled: Action = { type: 'build cancelled' };
const failed: Action = { type: 'build failed', message: 'No submission covers it.' };
const here = filesRead(sourceOf());

describe('what the pane is in the middle of', () => {
  const looking: Action = { type: 'looking began', at: 'files' };
  const nothing = filesRead();
  const lost: Action = { type: 'worker lost', message: 'Add the files again.' };
  it.each([
    [[], 'empty', 'nothing has been chosen'],
    [[looking], 'looking', 'files are being read'],
    [[looking, here], 'chosen', 'a file is here'],
    [[looking, nothing], 'empty', 'no file could be used'],
    [[looking, { type: 'looking cancelled' }], 'empty', 'reading was stopped'],
    [[here, looking, { type: 'looking cancelled' }], 'chosen', 'the files from before are still here'],
    [[here, began], 'building', 'a build is under way'],
    [[here, began, cancelled], 'cancelled', 'it was stopped'],
    [[here, began, failed], 'failed', 'it could not be made'],
    [[here, began, lost], 'empty', 'the worker has lost the files'],
  ] satisfies [Action[], string, string][])('%#: %s gives %s, because %s', (actions, is) => {
    expect(after(...actions).situation.is).toBe(is);
  });

  it('opens the build step when a build begins, and tells how many rows are in it', () => {
    const state = after(filesRead(sourceOf(), sourceOf({ id: 2, rows: 50 })), began);
    expect(state.step).toBe('build');
    expect(state.situation).toMatchObject({ at: 1, rows: { 0: 150 } });
  });

  it('counts the rows of files that wait for an answer only once they have it', () => {
    const state = after(filesRead(sourceOf(), sourceOf({ id: 2, rows: 50, importDate: null })), began);
    expect(state.situation).toMatchObject({ rows: { 0: 100 } });
  });

  it('remembers where a cancelled build was', () => {
    const progress = { step: 'Clean and derive', done: 0, total: 80, unit: 'rows' };
    const state = after(here, began, { type: 'build went on', progress }, cancelled);
    expect(state.situation).toEqual({ is: 'cancelled', stoppedAt: 2 });
  });
});

describe('decisions', () => {
  const decided = (raw: string, cleaned: string): Action => ({
    type: 'value decided',
    draft: { field: 'Service_Component', raw, cleaned, kind: 'chosen' },
  });
  const kept: Action = {
    type: 'decisions known',
    from: null,
    decisions: [{ field: 'Service_Component', raw: 'Res LT', cleaned: 'A', note: '', decidedBy: '', decidedAt: '' }],
  };
  const used = (...actions: Action[]) =>
    decisionsToUse(after(...actions).decisions, '2026-05-05').map(({ raw, cleaned }) => `${raw}=${cleaned}`);

  it.each([
    [[kept], ['Res LT=A'], 'a kept decision is used in every build'],
    [[kept, decided('Nursing', 'B')], ['Res LT=A', 'Nursing=B'], 'a new one comes beside it'],
    [[kept, decided('res lt ', 'B')], ['res lt =B'], 'capitals and trailing spaces make no other value'],
    [[decided('Nursing', 'B'), decided('Nursing', 'C')], ['Nursing=C'], 'the later word counts'],
    [
      [decided('Nursing', 'B'), { type: 'decision taken back', field: 'Service_Component', raw: 'Nursing' }],
      [],
      'it was taken back',
    ],
  ] satisfies [Action[], string[], string][])('%#: %s gives %s, because %s', (actions, expected) => {
    expect(used(...actions)).toEqual(expected);
  });

  it('does not use a kept decision that was taken back', () => {
    const [decision] = after(kept).decisions.kept;
    expect(used(kept, { type: 'kept decision removed', decision })).toEqual([]);
  });
});
