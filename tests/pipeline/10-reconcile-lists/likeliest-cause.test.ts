import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/pipeline/6-measures/explanation.ts';
import { likeliestCause } from '../../../src/pipeline/10-reconcile-lists/likeliest-cause.ts';
import type { Unlike } from '../../../src/pipeline/10-reconcile-lists/likeliest-cause.ts';
import { listedPeople } from '../../../src/pipeline/10-reconcile-lists/listed-people.ts';
import { goldenList, goldenSide } from '../../support/reconciled.ts';

const [FIRST] = goldenList('golden-q1/A', 'person_list_2e').filter(({ ids }) => ids !== null);
const [THEIRS] = listedPeople(
  [FIRST],
  () => '727',
  () => false,
).values();
const EXPLAINED: Explanation = {
  measure: 'ASCOF 2E',
  description: null,
  period: FIRST.period,
  groups: [],
  subject: null,
  verdict: 'not counted',
  because: 'Not counted, because the person died before the period.',
  findings: [],
  deciding: 'alive-at-period-start',
  rows: [],
  spans: [],
};

let alike: Unlike;
beforeAll(async () => {
  const { measures } = await goldenSide('golden-q1/A');
  alike = {
    theirs: THEIRS,
    ours: null,
    figureIs: 'known',
    isRate: false,
    otherIds: null,
    sameInOtherPeriod: false,
    otherMethod: null,
    explanation: null,
    inFiles: () => ({ is: 'nowhere' }),
    context: measures.context,
  };
});

describe('the likeliest cause of a row that only their list has', () => {
  it.each<[string, Partial<Unlike>, string]>([
    ['identity', {}, 'no row of the files has the ID'],
    ['file', { inFiles: () => ({ is: 'not used', file: 'old.csv' }) }, 'only a file has it that the run did not use'],
    [
      'lost',
      { inFiles: () => ({ is: 'lost', file: 'new.csv', line: 7, reason: 'The event start date is blank.' }) },
      'its rows did not reach the main table',
    ],
    ['death', { explanation: EXPLAINED }, 'here the person has died before the period'],
    ['period', { explanation: EXPLAINED, sameInOtherPeriod: true }, 'we count the same in the other period'],
    [
      'method',
      { explanation: EXPLAINED, otherMethod: { title: 'DHSC Q4 2025-26', asTheirs: true } },
      'the other method counts so, which says more than the rule that decides in ours',
    ],
    ['data', { explanation: { ...EXPLAINED, deciding: 'long-term-support' } }, 'our rows meet another rule'],
    ['mapping', { explanation: { ...EXPLAINED, deciding: 'component-not-blank' } }, 'a blank component decides'],
  ])('is %s', (cause, seen, because) => {
    expect(likeliestCause({ ...alike, ...seen })?.cause, because).toBe(cause);
  });

  it('names the row that was lost, because the analyst will look for it', () => {
    const inFiles: Unlike['inFiles'] = () => ({ is: 'lost', file: 'new.csv', line: 7, reason: 'No start date.' });
    expect(likeliestCause({ ...alike, inFiles })?.because).toBe('No start date. (new.csv, line 7)');
  });

  it('of a row of ours that nothing speaks against is none, because none is made up', () => {
    expect(likeliestCause({ ...alike, theirs: null, ours: THEIRS, explanation: EXPLAINED })?.cause).toBe('death');
    const plain = { ...EXPLAINED, deciding: 'settled-accommodation' };
    expect(likeliestCause({ ...alike, theirs: null, ours: THEIRS, explanation: plain })).toBeNull();
  });
});
