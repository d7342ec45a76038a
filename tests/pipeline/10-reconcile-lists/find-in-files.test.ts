import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/columns/table.ts';
import { findInFiles } from '../../../src/pipeline/10-reconcile-lists/find-in-files.ts';
import { goldenSide } from '../../support/reconciled.ts';

describe('an LA person ID that the joined main table lacks', () => {
  it('is looked for in every row, and each row that was lost has its reason', async () => {
    const { submissions, joined } = await goldenSide('golden-q1/A');
    const find = findInFiles(submissions, joined);
    expect(find('nobody-here')).toEqual({ is: 'nowhere' });
    const ids = new Set(
      submissions.flatMap(({ table }) => textOf(table, 'LA_Person_Unique_Identifier').dictionary.texts),
    );
    const found = [...ids].flatMap((id) => (id === null ? [] : find(id)));
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ is }) => is === 'nowhere')).toEqual([]);
    const lost = found.filter((one) => one.is === 'lost');
    expect(lost.length).toBeGreaterThan(100);
    for (const { line, reason } of lost) {
      expect(line).toBeGreaterThan(1);
      expect(reason).toMatch(/\.$/);
    }
  });
});
