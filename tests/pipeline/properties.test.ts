import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intsOf } from '../../src/columns/table.ts';
import { foldText } from '../../src/columns/text-dictionary.ts';
import { isServiceType } from '../../src/pipeline/2-filter-events/index.ts';
import type { MainTable } from '../../src/pipeline/build-main-table.ts';
import { arbitraryFiles, PROPERTY, RUN } from '../support/arbitrary-submissions.ts';
import { runMadeUp } from '../support/submissions.ts';
import type { MadeUpFile, MadeUpRecord } from '../support/submissions.ts';
import { columnValues, tableRows } from '../support/table-rows.ts';
import type { TableRow } from '../support/table-rows.ts';

describe('steps 1 to 4 on any submissions', () => {
  it('invent no record, and lose none without a word', () =>
    holds(arbitraryFiles, async (files) => {
      for (const main of await mainTables(files)) {
        const kept = columnValues(main.table, 'Der_Unique_Record_ID');
        const lost = columnValues(main.lost, 'Der_Unique_Record_ID');
        const duplicates = tableRows(main.duplicates);
        const removed = duplicates.filter(({ Kept }) => Kept === 'N').map((row) => row['Der_Unique_Record_ID']);
        const winners = duplicates.filter(({ Kept }) => Kept === 'Y').map((row) => row['Der_Unique_Record_ID']);
        expect([...kept, ...lost, ...removed].sort(byNumber)).toEqual(recordIdsOf(main, files));
        expect(kept).toEqual(expect.arrayContaining(winners));
      }
    }));

  it('count at each stage what the tables hold', () =>
    holds(arbitraryFiles, async (files) => {
      for (const main of await mainTables(files)) {
        const total = (count: (stage: MainTable['stages'][number]) => number) =>
          main.stages.reduce((sum, stage) => sum + count(stage), 0);
        const removed = columnValues(main.duplicates, 'Kept').filter((kept) => kept === 'N').length;
        const anonymous =
          tableRows(main.lost).length - total((stage) => stage.rawInSelectedFiles - stage.eventsInPeriod);
        expect(total((stage) => stage.rawInSelectedFiles)).toBe(recordIdsOf(main, files).length);
        expect(total((stage) => stage.eventsInPeriod - stage.withPersonIdCleaned)).toBe(anonymous);
        expect(total((stage) => stage.withPersonIdCleaned - stage.uniqueEvents)).toBe(removed);
        expect(total((stage) => stage.uniqueEvents)).toBe(main.table.numRows());
        expect(total((stage) => stage.croppedServices)).toBe(main.cropped.numRows());
      }
    }));

  it('crop services only, in earlier periods only, to the end of their period, and never lengthen one', () =>
    holds(arbitraryFiles, async (files) => {
      for (const main of await mainTables(files)) {
        const typeOf = new Map(tableRows(main.events).map((row) => [row['Der_Unique_Record_ID'], row['Event_Type']]));
        for (const row of tableRows(main.cropped)) {
          const before = row['Der_Event_End_Date_Before'] ?? '9999-12-31 and later';
          expect(main.mode).toBe('joined');
          expect(row['Der_Event_End_Date_After']).toBe(row['Ref_Period_End_Date']);
          expect(String(before) > String(row['Der_Event_End_Date_After'])).toBe(true);
          const type = typeOf.get(row['Der_Unique_Record_ID']);
          if (type !== undefined) expect(isServiceType(String(type))).toBe(true);
          expect(String(row['Ref_Period_Start_Date']) < lastPeriodStart(main, String(row['LA_Name']))).toBe(true);
        }
      }
    }));

  it('give each unique event once, and in a single table once for each cost', () =>
    holds(arbitraryFiles, async (files) => {
      for (const main of await mainTables(files)) {
        const costs = [
          'Delivery_Mechanism_Cleaned',
          'Unit_Cost',
          'Cost_Frequency_Unit_Type_Cleaned',
          'Planned_Units_Per_Week',
        ];
        const keys = tableRows(main.table).map((row) =>
          JSON.stringify([
            foldText(String(row['Der_Unique_Event_Ref'])),
            ...(main.mode === 'single' && isServiceType(String(row['Event_Type']))
              ? costs.map((name) => row[name])
              : []),
          ]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }
    }));

  it('give the same when run twice', () =>
    holds(arbitraryFiles, async (files) => {
      expect((await mainTables(files)).map(({ table }) => tableRows(table))).toEqual(
        (await mainTables(files)).map(({ table }) => tableRows(table)),
      );
    }));

  it('give the same whatever the order in which files of different import times are given', () =>
    holds(fc.tuple(filesOfDifferentTimes, fc.nat()), async ([files, seed]) => {
      const [inOrder, shuffled] = [await mainTables(files), await mainTables(shuffle(files, seed))];
      expect(shuffled.map(keptRecords)).toEqual(inOrder.map(keptRecords));
    }));

  it('keep as good a record of each event whatever the order of rows, and of files of one import time', () =>
    holds(fc.tuple(arbitraryFiles, fc.nat()), async ([files, seed]) => {
      const shuffled = shuffle(files, seed).map((file) => ({ ...file, records: shuffle(file.records, seed) }));
      const [inOrder, reordered] = [await mainTables(files), await mainTables(shuffled)];
      expect(reordered.map(ranksOfKept)).toEqual(inOrder.map(ranksOfKept));
    }));

  it('take no notice of case and trailing spaces, in any field but the LA code', () =>
    holds(fc.tuple(arbitraryFiles, fc.nat()), async ([files, seed]) => {
      const spelling = pseudoRandom(seed);
      const respelled = files.map((file) => ({
        ...file,
        laName: respell(file.laName ?? 'Hillingdon', spelling()).trimEnd(),
        records: file.records.map((record) => respellRecord(record, spelling)),
      }));
      expect((await mainTables(respelled)).map(foldedRecords)).toEqual((await mainTables(files)).map(foldedRecords));
    }));
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (example: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitrary, check), PROPERTY);
}

async function mainTables(files: readonly MadeUpFile[]): Promise<MainTable[]> {
  const { mainTables: made } = await runMadeUp(files, RUN);
  return Object.values(made);
}

const filesOfDifferentTimes = arbitraryFiles.map((files) =>
  files.filter((file, index) => files.findIndex(({ importDate }) => importDate === file.importDate) === index),
);

/** Record IDs of every row of the files that a main table was made of. */
function recordIdsOf(main: MainTable, files: readonly MadeUpFile[]): number[] {
  const chosen = new Set(main.selection.merged.flatMap(({ submissions }) => submissions.map(({ name }) => name)));
  const inOrder = files
    .map((file, index) => ({ ...file, name: `file-${index + 1}.csv` }))
    .toSorted((a, b) => a.importDate.localeCompare(b.importDate));
  return inOrder
    .flatMap(({ name, records }) => records.map(() => name))
    .flatMap((name, index) => (chosen.has(name) ? [index + 1] : []));
}

function lastPeriodStart(main: MainTable, laName: string): string {
  const starts = tableRows(main.events)
    .filter((row) => foldText(String(row['LA_Name'])) === foldText(laName))
    .map((row) => String(row['Ref_Period_Start_Date']));
  return starts.sort().at(-1) ?? '';
}

function keptRecords({ mode, table }: MainTable) {
  const rows = tableRows(table).toSorted((a, b) => byNumber(a['Der_Unique_Record_ID'], b['Der_Unique_Record_ID']));
  return { mode, rows };
}

/** The questions of the ranking, as the kept record of each event answers them; record IDs follow the order of rows. */
function ranksOfKept({ mode, table, stages }: MainTable) {
  const names = ['Ref_Period_End_Date', 'Der_Event_End_Date', 'Event_Outcome_Hierarchy', 'Der_Conversation', 'LA_Code'];
  // An event that two local authorities of one LA code share counts for the one whose record is kept.
  const laCounts = stages.map((stage) => ({ ...stage, laName: foldText(stage.laName), uniqueEvents: null }));
  return {
    mode,
    ranks: tableRows(table, names)
      .map((row) => JSON.stringify(folded(row)))
      .sort(),
    stages: laCounts.toSorted((a, b) => a.laName.localeCompare(b.laName)),
  };
}

function foldedRecords(main: MainTable) {
  expect(intsOf(main.table, 'Der_Unique_Record_ID').length).toBe(main.table.numRows());
  return { ...keptRecords(main), rows: keptRecords(main).rows.map(folded) };
}

function folded(row: TableRow): TableRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? foldText(value) : value]),
  );
}

function respellRecord(record: MadeUpRecord, spelling: () => number): MadeUpRecord {
  return Object.fromEntries(
    Object.entries(record).map(([field, text]) => [
      field,
      field === 'LA_Code' || text === null || text === undefined ? text : respell(text, spelling()),
    ]),
  );
}

function respell(text: string, choice: number): string {
  return [text, text.toUpperCase(), text.toLowerCase(), `${text}  `, `${text.toUpperCase()} `][choice % 5];
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = pseudoRandom(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Whole numbers that follow from a seed (Lehmer's generator). */
function pseudoRandom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

function byNumber(a: string | number | null, b: string | number | null): number {
  return Number(a) - Number(b);
}
