import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../../src/cli/run-file.ts';
import { foldText } from '../../../src/columns/text-dictionary.ts';
import { daysOf, textOf } from '../../../src/columns/table.ts';
import type { Table } from '../../../src/columns/table.ts';
import { comparisonTables } from '../../../src/pipeline/9-compare-methods/comparison-tables.ts';
import { rowsByPlace, NOT_THERE } from '../../../src/pipeline/9-compare-methods/row-places.ts';
import type { Side } from '../../../src/pipeline/9-compare-methods/compared-run.ts';
import { compared } from '../../support/comparison.ts';
import { goldenManifest, goldenTable } from '../../support/golden.ts';
import type { GoldenCase } from '../../support/golden.ts';
import { goldenRun, reference } from '../../support/golden-run.ts';
import { tableRows } from '../../support/table-rows.ts';
import type { TableRow } from '../../support/table-rows.ts';

/** Both methods' golden cases B are the same files, periods and as-of date. */
const comparison = compareGolden('golden-q1/B');

async function compareGolden(golden: GoldenCase) {
  const { submissions } = await goldenRun(golden);
  const { runFile } = await readRunFile(goldenManifest(golden));
  const input = {
    submissions,
    reference,
    decisions: [],
    periods: runFile.modes,
    asOf: runFile.as_of_date,
    periodsBy: runFile.submission_reporting_period,
  };
  return compared(input, undefined, { reference, ascofLatest: runFile.ascof?.latest });
}

async function rowsOf(name: string): Promise<readonly TableRow[]> {
  const found = comparisonTables(await comparison).find((output) => output.name === name);
  return found ? tableRows(found.table) : [];
}

describe('two methods on golden case B', () => {
  it.each([
    ['a', 'golden/B'],
    ['b', 'golden-q1/B'],
  ] as const)('the figures of %s are those of %s, as a run by itself gives them', async (side, golden) => {
    const lines = (await rowsOf('compare_figures'))
      .filter((row) => row[`Numerator_${side}`] !== null && !String(row['Measure']).startsWith('ASCOF 2D'))
      .map((row) => lineOf(row, side));
    expect(lines.toSorted()).toEqual(
      goldenTable(golden, 'ascof')
        .rows.map((row) => lineOf(row, null))
        .toSorted(),
    );
  });

  it.each(['single', 'joined'] as const)('the rows of the %s main tables are all accounted for', async (mode) => {
    const { runs, mainTables } = await comparison;
    const table = mainTables.find((one) => one.mode === mode);
    if (!table) throw new Error(`No ${mode} table`);
    const differing = (difference: string) => table.events.filter((event) => event.difference === difference).length;
    const both = table.same + differing('changed');
    expect(both + differing('only in a')).toBe(runs.a.result.mainTables[mode]?.events.numRows());
    expect(both + differing('only in b')).toBe(runs.b.result.mainTables[mode]?.events.numRows());
    expect(differing('only in a')).toBeGreaterThan(0);
  });

  it('rows called alike are alike in every column that both tables have, but for the reference that numbers events', async () => {
    const { runs, mainTables } = await comparison;
    const [a, b] = [runs.a.result.mainTables.joined?.events, runs.b.result.mainTables.joined?.events];
    if (!a || !b) throw new Error('No joined table');
    const differing = new Set(
      mainTables.flatMap(({ mode, events }) => (mode === 'joined' ? events.map(({ place }) => keyOf(place)) : [])),
    );
    const names = a.columnNames().filter((name) => b.columnNames().includes(name) && name !== 'Der_Unique_Event_Ref');
    const [rowsA, rowsB] = [tableRows(a, names), tableRows(b, names)];
    const rowOfB = rowsByPlace(b);
    const unlike = rowsA.filter((row) => {
      const place = { file: Number(row['File']), line: Number(row['Line']) };
      const other = rowOfB(place.file, place.line);
      return (
        !differing.has(keyOf(place)) && (other === NOT_THERE || names.some((name) => row[name] !== rowsB[other][name]))
      );
    });
    expect(unlike).toEqual([]);
  });

  it('the people who move make up the change of each figure, where people stand behind it', async () => {
    const { figures, moves } = await comparison;
    for (const figure of figures) {
      const inFigure = moves.filter((move) => move.figure === figure);
      const sum = (part: 'numerator' | 'denominator') =>
        inFigure.reduce((total, { moved }) => total + moved.times.b[part] - moved.times.a[part], 0);
      expect(sum('numerator')).toBe((figure.b?.numerator ?? 0) - (figure.a?.numerator ?? 0));
      if (!/2B|2C/.test(figure.key))
        expect(sum('denominator')).toBe((figure.b?.denominator ?? 0) - (figure.a?.denominator ?? 0));
    }
  });

  it('every person who moves has a choice that moves them, and a reason by each method', async () => {
    const rows = await rowsOf('compare_people');
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row['changed_by'] === null)).toEqual([]);
    expect(rows.filter((row) => row['because_a'] === null || row['because_b'] === null)).toEqual([]);
    expect(new Set(rows.map((row) => row['changed_by']))).toEqual(new Set(['dateOfDeath', 'eventKey']));
  });

  it('who moves by the date of death has a date, in one of the runs, that the other lacks or that differs', async () => {
    const { runs, moves, people } = await comparison;
    const deathsOf = (side: Side, key: string) => {
      const person = people?.[side].numberOf(key) ?? null;
      const { measures, result } = runs[side];
      const events = result.mainTables.joined?.events;
      if (!measures || !events || person === null) return 'nobody';
      const deaths = daysOf(events, 'Date_of_Death');
      return [...new Set(Array.from(measures.people.rowsOf(person), (row) => String(deaths.at(row))))].join();
    };
    const byDeath = moves.filter(({ changedBy }) => changedBy?.join() === 'dateOfDeath');
    expect(byDeath.filter(({ moved }) => deathsOf('a', moved.person) === deathsOf('b', moved.person))).toEqual([]);
  });

  it('a row that another takes the place of names one that is kept, of the same person and start', async () => {
    const { runs, mainTables } = await comparison;
    const events = mainTables.flatMap((main) => main.events).filter(({ keptInstead }) => keptInstead !== null);
    expect(events.length).toBeGreaterThan(100);
    for (const { difference, mode, main, row, keptInstead } of events) {
      const keeper = runs[difference === 'only in a' ? 'b' : 'a'].result.mainTables[mode]?.events;
      if (!keeper || !keptInstead) throw new Error('No main table');
      const kept = rowsByPlace(keeper)(keptInstead.file, keptInstead.line);
      expect(personAndStart(keeper, kept)).toEqual(personAndStart(main.events, row));
    }
  });
});

function personAndStart(table: Table, row: number): unknown[] {
  return [
    foldText(textOf(table, 'Der_NHS_LA_Combined_Person_ID').at(row) ?? ''),
    daysOf(table, 'Event_Start_Date').at(row),
  ];
}

function keyOf({ file, line }: { file: number; line: number }): string {
  return `${file} ${line}`;
}

const NAMES = ['Reporting_Period', 'LA_Code', 'LA_Name', 'Measure', 'Description', 'Group'];

function lineOf(row: Readonly<Record<string, string | number | null>>, side: Side | null): string {
  const numbers = ['Numerator', 'Denominator', 'Outcome'].map((name) => row[side === null ? name : `${name}_${side}`]);
  return [...NAMES.map((name) => foldText(String(row[name]))), ...numbers.map(Number)].join('|');
}
