import { describe, expect, it } from 'vitest';
import type { ReconciliationFacts } from '../../../src/worker/protocol.ts';
import { figuresByPeriod, findingOf } from '../../../taskpane/pages/reconcile-words.ts';
import { RECONCILIATION } from '../../support/made-up-comparison.ts';

const counts = (same: number, differs: number, theirs: number, ours: number) => ({
  rows: same + differs + theirs + ours,
  byStatus: { same, differs, 'only theirs': theirs, 'only ours': ours },
});

describe('what a reconciliation found', () => {
  it.each<[Partial<ReconciliationFacts>, string, string]>([
    [counts(1_204, 5, 14, 8), '1,204 of 1,231 rows are the same', 'some differ'],
    [counts(1, 0, 1, 0), '1 of 2 rows is the same', 'one is'],
    [counts(1_231, 0, 0, 0), 'All 1,231 rows are the same', 'none differs'],
    [{ ...counts(0, 0, 0, 8), failed: [] }, 'DHSC’s list holds no rows', 'it is empty'],
    [counts(0, 0, 0, 8), 'No list could be used', 'the only one failed'],
  ])('%o: %s, because %s', (facts, finding) => {
    expect(findingOf({ ...RECONCILIATION, ...facts })).toBe(finding);
  });

  it('adds each figure up to both lists', () => {
    const [{ figures }] = figuresByPeriod(RECONCILIATION);
    expect(figures[0].totals).toBe('Theirs: 851 rows, 704 of 851. Ours: 849 rows, 702 of 849.');
  });
});
