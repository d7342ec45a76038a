import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../src/columns/table.ts';
import type { Cause } from '../../../src/pipeline/10-reconcile-lists/causes.ts';
import { countCauses } from '../../../src/pipeline/10-reconcile-lists/count-causes.ts';
import { countByStatus, summariesOf } from '../../../src/pipeline/10-reconcile-lists/summaries.ts';
import type { RecordLevelRow } from '../../../src/record-level-lists/record-level-row.ts';
import { goldenList, goldenSide, reconcile } from '../../support/reconciled.ts';
import type { GoldenSide } from '../../support/reconciled.ts';

const LISTS = ['person_list_2a', 'person_list_2bc', 'person_list_2e', 'person_list_3d'];
const CASE = 'golden-q1/B';

let side: GoldenSide;
beforeAll(async () => {
  side = await goldenSide(CASE);
});

/** The rows of a list and one more, or one otherwise. */
function planted(name: string, change: (rows: RecordLevelRow[]) => RecordLevelRow[]): RecordLevelRow[] {
  return change(goldenList(CASE, name));
}

/** What comes of the rows that are not the same. */
async function differences(rows: readonly RecordLevelRow[]) {
  const reconciled = await reconcile(rows, side);
  return reconciled.rows
    .filter(({ status }) => status !== 'same')
    .map(({ status, theirs, ours, found }) => ({ status, ids: (theirs ?? ours)?.ids, cause: found?.cause ?? null }));
}

/** The LA person ID of somebody whom a rule keeps out of the latest figures of a measure. */
function keptOutBy(measureId: string, rule: string): string {
  const run = side.measures.pairs.find(({ measure }) => measure.id === measureId)?.latest;
  const { people, context } = side.measures;
  const ids = textOf(context.events, 'LA_Person_Unique_Identifier');
  for (let person = 0; run && person < people.count; person++) {
    const explanations = run.explain(person);
    const id = ids.at(people.rowsOf(person)[0]);
    if (id !== null && explanations.length === 1 && explanations[0].deciding === rule) return id;
  }
  throw new Error(`Nobody is kept out of ${measureId} by ${rule}`);
}

describe('the lists that DHSC makes of the same data', () => {
  it.each(LISTS)('%s is the same row for row', async (name) => {
    const { rows } = await reconcile(goldenList(CASE, name), side);
    expect(countByStatus(rows)).toEqual({ same: rows.length, differs: 0, 'only theirs': 0, 'only ours': 0 });
    expect(rows.length).toBeGreaterThan(100);
  });

  it('are so in any order of rows and IDs, in other capitals and with an ID repeated', async () => {
    const rows = LISTS.flatMap((name) => goldenList(CASE, name)).toReversed();
    const otherwise = rows.map((row) => ({
      ...row,
      ids: row.ids && `${row.ids.split(', ').toReversed().join(' ,').toLowerCase()}, ${row.ids.toUpperCase()}  `,
    }));
    expect(await differences(otherwise)).toEqual([]);
  });

  it('by another method, each difference is told and is the method', async () => {
    const older = await goldenSide('golden/B', 'dhsc-2025-26-q4');
    const { rows } = await reconcile(
      LISTS.flatMap((name) => goldenList(CASE, name)),
      older,
      side.measures,
    );
    const { differs, 'only ours': ours, 'only theirs': theirs } = countByStatus(rows);
    expect(differs + ours + theirs).toBeGreaterThan(100);
    expect(countCauses(rows)).toEqual([{ cause: 'method', rows: differs + ours + theirs }]);
  });
});

describe('the sums of the lists', () => {
  it('are the figures, and each row is counted in one status', async () => {
    const reconciliation = await reconcile(
      LISTS.flatMap((name) => goldenList(CASE, name)),
      side,
    );
    const sums = summariesOf(reconciliation);
    const total = sums.reduce(
      (all, { byStatus }) => all + Object.values(byStatus).reduce((rows, count) => rows + count, 0),
      0,
    );
    expect(total).toBe(reconciliation.rows.length);
    const figures = side.measures.pairs.flatMap(({ latest, previous }) => [latest, previous]);
    for (const { figure, theirs, ours } of sums) {
      const run = figures.find(({ measure, period }) => measure === figure.measure && period.end === figure.period.end);
      const ofRun = run?.figures.find(
        ({ description, group }) => description === figure.description && group === figure.group,
      );
      expect(ours, `${figure.measure} ${figure.group}`).toEqual({
        numerator: ofRun?.numerator,
        denominator: ofRun?.denominator,
      });
      expect(theirs).toEqual(ours);
    }
  });
});

describe('a planted difference gets its likeliest cause', () => {
  it('somebody whom no file has: another identity, because DHSC traced the person or has another file', async () => {
    const rows = planted('person_list_2e', ([first, ...rest]) => [{ ...first, ids: 'nobody-here' }, first, ...rest]);
    expect(await differences(rows)).toEqual([{ status: 'only theirs', ids: 'nobody-here', cause: 'identity' }]);
  });

  it('the same person under further IDs: another identity, because one of them is known here', async () => {
    const rows = planted('person_list_2e', ([first, ...rest]) => [
      { ...first, ids: `${first.ids ?? ''}, old-id` },
      ...rest,
    ]);
    const causes = (await differences(rows)).map(({ status, cause }) => [status, cause]);
    expect(causes).toEqual([
      ['only theirs', 'identity'],
      ['only ours', 'identity'],
    ]);
  });

  it('a row left out: only ours, and no cause is made up', async () => {
    const rows = planted('person_list_3d', (all) => all.filter((row) => row !== all[40]));
    expect(await differences(rows)).toEqual([{ status: 'only ours', ids: expect.any(String), cause: null }]);
  });

  it.each<[Cause, string, string, (rows: RecordLevelRow[]) => RecordLevelRow[]]>([
    [
      'population',
      'person_list_2bc',
      'only the population is another',
      (rows) => rows.map((row) => ({ ...row, denominator: (row.denominator ?? 0) + 1 })),
    ],
    [
      'period',
      'person_list_2e',
      'the list is that of two years before',
      (rows) => rows.map((row) => ({ ...row, period: { start: row.period.start - 730, end: row.period.end - 730 } })),
    ],
    ['figure', 'person_list_2e', 'nobody makes it', (rows) => rows.map((row) => ({ ...row, measure: 'ASCOF 9Z' }))],
    [
      'rounding',
      'person_list_2e',
      'ours, rounded to the nearest 5, is 0',
      (rows) => rows.map((row) => ({ ...row, numerator: 0, denominator: 0 })),
    ],
  ])('%s in %s, because %s', async (cause, name, _, change) => {
    const rows = planted(name, change).filter(({ ids }) => ids !== null);
    const found = (await differences(rows)).filter(({ status }) => status !== 'only ours');
    expect(new Set(found.map((one) => one.cause))).toEqual(new Set([cause]));
    expect(found.length).toBeGreaterThan(50);
  });

  it.each<[Cause, string, () => string, string]>([
    ['mapping', 'person_list_2bc', () => keptOutBy('ascof-2c', 'component-not-blank'), 'the component is blank here'],
    ['data', 'person_list_2e', () => keptOutBy('ascof-2e', 'long-term-support'), 'our rows meet another rule'],
  ])('%s of somebody in %s', async (cause, name, idOf, because) => {
    const id = idOf();
    const rows = planted(name, ([first, ...rest]) => [{ ...first, ids: id }, first, ...rest]);
    expect(await differences(rows), because).toEqual([{ status: 'only theirs', ids: id, cause }]);
  });
});

describe('lists that cannot be compared', () => {
  it('say so: an empty one, and a method that makes none', async () => {
    await expect(reconcile([], side)).rejects.toThrow('The list from DHSC has no rows.');
    const without = {
      ...side,
      measures: {
        ...side.measures,
        pairs: side.measures.pairs.map((pair) => ({
          ...pair,
          latest: { ...pair.latest, tables: [] },
          previous: { ...pair.previous, tables: [] },
        })),
      },
    };
    await expect(reconcile(goldenList(CASE, 'person_list_2e'), without)).rejects.toThrow('makes no record-level lists');
  });
});
