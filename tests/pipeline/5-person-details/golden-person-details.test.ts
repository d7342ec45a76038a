import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DayColumn } from '../../../src/columns/int-column.ts';
import { columnOf } from '../../../src/columns/table.ts';
import type { Table } from '../../../src/columns/table.ts';
import { foldText } from '../../../src/columns/text-dictionary.ts';
import { dayOfIso, isoOf } from '../../../src/model/day.ts';
import { buildPersonDetails } from '../../../src/pipeline/5-person-details/index.ts';
import type { PersonDetails } from '../../../src/pipeline/5-person-details/index.ts';
import { goldenManifest, goldenTable } from '../../support/golden.ts';
import type { GoldenCase, GoldenRow } from '../../support/golden.ts';
import { goldenMeasureContext, reference } from '../../support/golden-run.ts';

const ALL_IDS = 'LA_Person_Unique_Identifier_Concat';

async function detailsOf(golden: GoldenCase): Promise<PersonDetails & { readonly dhsc: Table }> {
  const { events, people, personDetails } = await goldenMeasureContext(golden);
  const manifest: { ascof: { latest: { start: string; end: string } } } = JSON.parse(
    readFileSync(goldenManifest(golden), 'utf8'),
  );
  const { start, end } = manifest.ascof.latest;
  const period = { start: dayOfIso(start), end: dayOfIso(end) };
  return { ...buildPersonDetails({ events, people, period, reference }), dhsc: personDetails };
}

/** A cell as a golden file holds it. */
function cellOf(table: Table, field: string, row: number): string {
  const column = columnOf(table, field);
  const value = column.at(row);
  if (value === null) return '';
  return column instanceof DayColumn ? (isoOf(Number(value)) ?? '') : String(value);
}

function comparable(field: string, cell: string): string {
  const folded = foldText(cell);
  return field === ALL_IDS ? folded.split(', ').toSorted().join(', ') : folded;
}

function lineOf(columns: readonly string[], row: GoldenRow): string {
  return columns.map((name) => comparable(name, row[name])).join('|');
}

describe.each<GoldenCase>(['golden/A', 'golden/B'])('person details of %s', (golden) => {
  it("are DHSC's: one row per person, every column equal", async () => {
    const { table } = await detailsOf(golden);
    const expected = goldenTable(golden, 'person_details');
    expect(table.columnNames()).toEqual(expected.columns);
    const made = Array.from({ length: table.numRows() }, (_, row) =>
      Object.fromEntries(expected.columns.map((name) => [name, cellOf(table, name, row)])),
    );
    expect(made.map((row) => lineOf(expected.columns, row)).toSorted()).toEqual(
      expected.rows.map((row) => lineOf(expected.columns, row)).toSorted(),
    );
  });

  it('stand in the order of the person numbers, in columns of the types that the measures read', async () => {
    const { table, dhsc } = await detailsOf(golden);
    expect(table.numRows()).toBe(dhsc.numRows());
    for (const field of dhsc.columnNames()) {
      expect(columnOf(table, field).type, field).toBe(columnOf(dhsc, field).type);
      const cells = Array.from({ length: table.numRows() }, (_, row) => comparable(field, cellOf(table, field, row)));
      expect(cells, field).toEqual(cells.map((_, row) => comparable(field, cellOf(dhsc, field, row))));
    }
  });

  it('are explained for everybody: each finding has the value of the table, a reason and rows of that person', async () => {
    const { table, explain } = await detailsOf(golden);
    const { people } = await goldenMeasureContext(golden);
    const fields = table.columnNames().slice(3).toSorted();
    const faults: string[] = [];
    for (let person = 0; person < people.count; person++) {
      const findings = explain(person);
      if (
        findings
          .map(({ field }) => field)
          .toSorted()
          .join() !== fields.join()
      )
        faults.push(`${person}: fields`);
      for (const { field, value, rule, because, rows, insteadOf } of findings) {
        if ((value ?? '') !== cellOf(table, field, person))
          faults.push(`${person} ${field}: ${rule} gives another value`);
        if (because === '' || rows.length === 0) faults.push(`${person} ${field}: ${rule} says nothing`);
        const ofOthers = rows.filter((row) => people.personOf[row] !== person);
        if (rule !== 'named by an unpaid carer' && ofOthers.length > 0) faults.push(`${person} ${field}: others' rows`);
        if (insteadOf !== null && insteadOf.field !== field)
          faults.push(`${person} ${field}: instead of another field`);
      }
    }
    expect(faults).toEqual([]);
  });
});
