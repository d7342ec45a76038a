import { describe, expect, it } from 'vitest';
import type { HostTable } from '../../../../src/hosts/host.ts';
import { silentControl } from '../../../../src/model/run-control.ts';
import { createFakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import type { FakeExcel } from '../../../support/fake-excel/create-fake-excel.ts';
import { excelHost, messageOf, TestControl } from '../excel-host.ts';
import { largeTable, textTable } from '../host-tables.ts';

type Case = { readonly what: string; readonly rebuild: boolean };

const CASES: readonly Case[] = [
  { what: 'a first build', rebuild: false },
  { what: 'a rebuild', rebuild: true },
];

/** A table that is prepared on a sheet, and three that are not. */
const tables = (mark: string): HostTable[] => [
  largeTable('main_single', 3_000, mark),
  textTable('stage_counts', [mark]),
  textTable('lost_rows', [mark, null, mark]),
  textTable('run_record', [mark]),
];
const NAMES = tables('').map(({ name }) => name);

/** The analyst's own sheets: values, a formula, a table with a filter, formats, merged cells. */
async function workbookWith({ rebuild }: Case) {
  const fake = createFakeExcel();
  const mine = fake.workbook.addSheet('Mine', [
    ['Name', 'Count'],
    ['a', 1],
    ['b', 2],
  ]);
  mine.addTable('People', 'A1:B3').filter('Name');
  mine.putFormula('D1', '=SUM(B2:B3)', 3).format('D1', '0.00').merge('F1:G2');
  const host = await excelHost(fake);
  if (rebuild) await host.writeOutputs(tables('old'), silentControl);
  return { fake, host, before: fake.workbook.snapshot('Sheet1', 'Mine') };
}

/** Which results each table of ours has: `old`, `new`, none, or a mixture. */
function contents({ workbook }: FakeExcel): string[] {
  return NAMES.map((name) => {
    if (!workbook.tableNames.includes(name)) return 'none';
    const texts = workbook
      .table(name)
      .rows.flat()
      .map((value) => String(value).split(' ')[0]);
    return [...new Set(texts.filter((text) => text !== ''))].sort().join(' and ');
  });
}

const ofOneKind = (found: readonly string[]) => new Set(found).size === 1;

async function syncsOf(test: Case): Promise<number> {
  const { fake, host } = await workbookWith(test);
  const before = fake.counters.syncs;
  await host.writeOutputs(tables('new'), silentControl);
  return fake.counters.syncs - before;
}

describe.each(CASES)('a fault at any sync of $what', (test) => {
  it.each(['before', 'after'] as const)(
    'leaves the sheets of the analyst as they were and says so, %s it',
    async (moment) => {
      const syncs = await syncsOf(test);
      expect(syncs).toBeGreaterThan(8);
      const endings = new Set<string>();
      for (let sync = 1; sync <= syncs; sync++) {
        const { fake, host, before } = await workbookWith(test);
        fake.failAtSync(sync, 'GeneralException', moment);
        const message = await messageOf(host.writeOutputs(tables('new'), silentControl));
        fake.clearFaults();
        expect(fake.workbook.snapshot('Sheet1', 'Mine')).toEqual(before);
        expect(fake.workbook.sheetNames.filter((name) => name.startsWith('CLD unfinished'))).toEqual([]);
        const found = contents(fake);
        if (message === 'no error') {
          expect(found).toEqual(NAMES.map(() => 'new'));
        } else if (message.includes('Nothing was written')) {
          expect(found).toEqual(NAMES.map(() => (test.rebuild ? 'old' : 'none')));
        } else {
          expect(message).toMatch(
            /Without the new results: “.+”.* Your own sheets have not been changed\. Write again\./,
          );
          expect(found.every((content) => content === 'old' || content === 'new')).toBe(true);
          for (const [index, name] of NAMES.entries())
            expect(message.includes(`“${name}”`)).toBe(found[index] === 'old');
        }
        endings.add(message === 'no error' ? 'new' : ofOneKind(found) ? 'as before' : 'mixed');

        await host.writeOutputs(tables('newer'), silentControl);
        expect(contents(fake)).toEqual(NAMES.map(() => 'newer'));
        expect(fake.workbook.sheetNames).toEqual(['Sheet1', 'Mine', ...new Set(fake.workbook.sheetNames.slice(2))]);
        expect(fake.workbook.sheetNames).toHaveLength(2 + NAMES.length);
      }
      // A first build is all or nothing; in a rebuild each large table goes by itself.
      expect(endings.has('mixed')).toBe(test.rebuild && moment === 'before');
      expect(endings.has('as before')).toBe(true);
    },
  );

  it('leaves them so when Excel answers nothing more, and clears away with the next build', async () => {
    const syncs = await syncsOf(test);
    for (let sync = 1; sync <= syncs; sync++) {
      const { fake, host, before } = await workbookWith(test);
      const found = fake.counters.syncs + sync;
      for (let later = found; later < found + 40; later++) fake.failAtSync(later - fake.counters.syncs, 'Timeout');
      const message = await messageOf(host.writeOutputs(tables('new'), silentControl));
      fake.clearFaults();
      expect(fake.workbook.snapshot('Sheet1', 'Mine')).toEqual(before);
      const unfinished = fake.workbook.sheetNames.filter((name) => name.startsWith('CLD unfinished'));
      if (unfinished.length > 0) expect(message).toContain('A sheet called “CLD unfinished” may be left over');
      if (message !== 'no error') {
        expect(message).toMatch(/Nothing was written: your sheets|Your own sheets have not been changed/);
        expect(contents(fake).every((content) => ['none', 'old', 'new'].includes(content))).toBe(true);
      }
      await host.writeOutputs(tables('newer'), silentControl);
      expect(contents(fake)).toEqual(NAMES.map(() => 'newer'));
      expect(fake.workbook.sheetNames).toHaveLength(2 + NAMES.length);
    }
  });
});

describe.each(CASES)('stopping $what', (test) => {
  it('at any checkpoint leaves the whole workbook as it was', async () => {
    for (let stop = 1; ; stop++) {
      const { fake, host } = await workbookWith(test);
      const before = fake.workbook.snapshot();
      const message = await messageOf(host.writeOutputs(tables('new'), new TestControl(stop)));
      if (message === 'no error') {
        expect(stop).toBeGreaterThan(6);
        return;
      }
      expect(message).toBe('RunCancelled: The run was stopped. Nothing was changed.');
      expect(fake.workbook.snapshot()).toEqual(before);
    }
  });
});

it('a first build that needs several batches is taken back when a later one fails', async () => {
  const wide = (name: string) =>
    textTable(
      name,
      Array.from({ length: 20_000 }, (_, row) => `${row} ${'x'.repeat(60)}`),
    );
  const fake = createFakeExcel({ mode: 'web' });
  const host = await excelHost(fake);
  const before = fake.workbook.snapshot();
  const named = new Set<string | undefined>();
  for (let sync = 1; sync < 30; sync++) {
    fake.failAtSync(sync, 'AccessDenied');
    const message = await messageOf(host.writeOutputs([wide('first'), wide('second'), wide('third')], silentControl));
    fake.clearFaults();
    if (message === 'no error') break;
    expect(message).toContain('Nothing was written');
    expect(fake.workbook.snapshot()).toEqual(before);
    named.add(/The sheet “(\w+)”/.exec(message)?.[1]);
  }
  expect(fake.workbook.tableNames).toEqual(['first', 'second', 'third']);
  expect([...named]).toEqual([undefined, 'first', 'second', 'third']);
});

it('a sheet that Excel stopped in the middle of says that it is incomplete, until the next build', async () => {
  const { fake, host } = await workbookWith(CASES[1]);
  const control = new TestControl();
  // Merged after it was looked at: the table is found too late to be in the way.
  control.checkpoint = () => {
    fake.workbook.sheet('lost_rows').merge('A2:A3');
    return Promise.resolve();
  };
  const message = await messageOf(host.writeOutputs(tables('new'), control));
  expect(message).toContain(
    'The sheet “lost_rows” has merged cells or another table in the way. Unmerge or move them, then try again. Without ' +
      'the new results: “lost_rows”, “run_record”. Incomplete, with a red tab: “lost_rows”. Do not use what is on it. Your ' +
      'own sheets have not been changed. Write again.',
  );
  expect([fake.workbook.sheet('lost_rows').tabColor, fake.workbook.sheet('run_record').tabColor]).toEqual([
    '#C00000',
    '#7F7F7F',
  ]);
  expect(contents(fake)).toEqual(['new', 'new', 'old', 'old']);
  await fake.run(async (context) => {
    context.workbook.worksheets.getItem('lost_rows').getRange('A1:A9').unmerge();
    await context.sync();
  });
  await host.writeOutputs(tables('newer'), silentControl);
  expect(contents(fake)).toEqual(NAMES.map(() => 'newer'));
  expect(fake.workbook.sheet('lost_rows').tabColor).toBe('#1F4E79');
});
