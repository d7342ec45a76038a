import { describe, expect, it } from 'vitest';
import type { ComparisonFacts, RunReport } from '../../../src/worker/protocol.ts';
import type { Action } from '../../../taskpane/state/action.ts';
import { after } from './pane-state.ts';

const method = { id: 'a', title: 'A', commit: '1' };
const FACTS: ComparisonFacts = {
  a: method,
  b: { ...method, id: 'b' },
  figures: [],
  figuresCompared: 26,
  events: [],
  sameEvents: 10,
  notBuilt: [],
  outputs: [],
  seconds: 1,
};
const REPORT: RunReport = {
  method,
  asOf: '2026-05-05',
  mainTables: [],
  notBuilt: [],
  values: [],
  fields: [],
  decisionsUsed: 0,
  outputs: [],
  onRequest: [],
  notices: [],
  figures: 26,
  seconds: 1,
};
const began: Action = { type: 'inquiry began', of: 'comparison' };
const cancelled: Action = { type: 'inquiry cancelled', of: 'comparison' };
const compared: Action = { type: 'methods compared', facts: FACTS };
const built: Action = { type: 'build done', report: REPORT, builtAt: '10:42', decisions: [] };

describe('comparing methods', () => {
  it.each<[Action[], string, string]>([
    [[], 'not asked', 'nobody has asked'],
    [[began], 'running', 'it has begun'],
    [[began, compared], 'answered', 'it has come to its end'],
    [[began, cancelled], 'cancelled', 'it was stopped'],
    [[began, compared, began, cancelled], 'answered', 'a cancel leaves everything as it was'],
    [[began, { type: 'inquiry failed', of: 'comparison', message: '' }], 'failed', 'it could not be made'],
    [[began, compared, built], 'outdated', 'people are numbered anew in each build'],
    [[began, compared, began, built, cancelled], 'cancelled', 'the answer before was about an earlier build'],
    [[began, built], 'running', 'it has waited for the build and is about it'],
    [[began, compared, { type: 'inquiry put away', of: 'comparison' }], 'not asked', 'it was put away'],
    [[began, compared, { type: 'worker lost', message: '' }], 'not asked', 'the worker has forgotten it'],
    [[{ type: 'inquiry began', of: 'reconciliation' }], 'not asked', 'lists are another inquiry'],
  ])('%#: %s gives %s, because %s', (actions, is) => {
    expect(after(...actions).comparison.is).toBe(is);
  });
});

describe('the way back', () => {
  const people: Action = { type: 'detail opened', detail: { is: 'compared people', figure: 'ASCOF 2C' } };
  const closed: Action = { type: 'detail closed' };
  const person: Action = {
    type: 'person chosen',
    person: 7,
    name: 'Person 7',
    from: { detail: { is: 'compared people', figure: 'ASCOF 2C' }, backTo: 'ASCOF 2C', measure: 'ASCOF 2C' },
  };
  it.each<[Action[], string, object | null, string]>([
    [[people, closed], 'see-measures', { is: 'compare', left: 'ASCOF 2C' }, 'the number that was left takes the focus'],
    [[people, closed, closed], 'see-measures', null, 'the comparison is inside the step'],
    [[people, person], 'explain-figure', null, 'a person is explained'],
    [
      [people, person, { type: 'explaining went back' }],
      'see-measures',
      { is: 'compared people', figure: 'ASCOF 2C' },
      'the person was chosen there',
    ],
  ])('%#: %s leads to %s, %o, because %s', (actions, step, to) => {
    const state = after({ type: 'step opened', step: 'see-measures' }, ...actions);
    expect([state.step, state.detail]).toEqual([step, to]);
  });
});
