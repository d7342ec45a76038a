import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../src/worker/protocol.ts';
import type { Action } from '../../../taskpane/state/action.ts';
import { after, filesRead, sourceOf } from './pane-state.ts';

const report: CheckReport = { of: 'files', strict: false, rules: [], fixes: null, outputs: [] };
const began: Action = { type: 'check began' };
const done: Action = { type: 'check done', report };
const here = filesRead(sourceOf());
const rows = { key: 'fix-0', fault: { fix: 0 }, title: 'Gender is blank', lead: 'Use: Female.' };

describe('a check of the data', () => {
  it.each<[Action[], CheckReport | null, string | null, string]>([
    [[here, began, done], report, null, 'nothing has changed since'],
    [[here, done, { type: 'sheet edited', name: 'a.csv' }], report, 'a.csv', 'its sheet was edited'],
    [
      [here, done, { type: 'source included', id: 1, included: false }],
      report,
      'Your choice of files',
      'one is left out',
    ],
    [[here, done, { type: 'sheet edited', name: 'a.csv' }, done], report, null, 'it was made again'],
    [[here, done, began, { type: 'check cancelled' }], report, null, 'a cancelled check leaves the one before'],
    [[here, done, began, { type: 'check failed', message: 'No.' }], report, null, 'so does one that failed'],
    [[here, done, { type: 'worker lost', message: 'Gone.' }], null, null, 'its rows went with the worker'],
    [[here, { type: 'sheet edited', name: 'a.csv' }], null, null, 'there was none to grow old'],
  ])('%#: found %o, changed: %s, because %s', (actions, found, changed) => {
    expect(after(...actions).check).toMatchObject({ found, changed });
  });

  it('going back leads from the rows to the faults, and from there to the step', () => {
    const opened: Action = { type: 'detail opened', detail: { is: 'check-data', rows, left: null } };
    const back: Action = { type: 'detail closed' };
    expect(after(opened, back).detail).toEqual({ is: 'check-data', rows: null, left: 'fix-0' });
    expect(after(opened, back, back).detail).toBeNull();
  });
});

describe('sheets that were edited since they were read', () => {
  const edited: Action = { type: 'sheet edited', name: 'a.csv' };
  it.each([
    [[here, edited, edited], ['a.csv'], 'it is named once'],
    [[here, { type: 'sheet edited', name: 'other' }], [], 'only sheets that were read count'],
    [[here, edited, { type: 'sheet reading began', name: 'a.csv' }], [], 'it is being read'],
    [[here, { type: 'sheet reading began', name: 'a.csv' }, edited], ['a.csv'], 'it was edited while it was read'],
  ] satisfies [Action[], string[], string][])('%#: %s are %o, because %s', (actions, names) => {
    expect(after(...actions).data.edited).toEqual(names);
  });
});
