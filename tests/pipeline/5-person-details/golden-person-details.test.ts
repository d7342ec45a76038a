import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Rows } from '../../../src/columns/rows.ts';
import { columnOf, takeRows } from '../../../src/columns/table.ts';
import type { Table } from '../../../src/columns/table.ts';
import { foldText } from '../../../src/columns/text-dictionary.ts';
import { dayOfIso } from '../../../src/model/day.ts';
import type { Period } from '../../../src/model/period.ts';
import { buildPersonDetails } from '../../../src/pipeline/5-person-details/index.ts';
import type { PersonDetails } from '../../../src/pipeline/5-person-details/index.ts';
import { peopleIn } from '../../../src/pipeline/5-person-details/people.ts';
import { goldenManifest, goldenTable } from '../../support/golden.ts';
import type { GoldenCase, GoldenRow } from '../../support/golden.ts';
import { goldenMeasureContext, reference } from '../../support/golden-run.ts';
import { cellOf } from './details-of.ts';

const ALL_IDS = 'LA_Person_Unique_Identifier_Concat';

/** The latest period of the measures. */
function latestPeriod(golden: GoldenCase): Period {
  const manifest: { ascof: { latest: { start: string; end: string } } } = JSON.parse(
    readFileSync(goldenManifest(golden), 'utf8'),
  );
  const { start, end } = manifest.ascof.latest;
  return { start: dayOfIso(start), end: dayOfIso(end) };
}

async function detailsOf(golden: GoldenCase): Promise<PersonDetails & { readonly dhsc: Table }> {
  const { events, people, personDetails } = await goldenMeasureContext(golden);
  return { ...buildPersonDetails({ events, people, period: latestPeriod(golden), reference }), dhsc: personDetails };
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
      Object.fromEntries(expected.columns.map((name) => [name, cellOf(table, name, row) ?? ''])),
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
      const cells = Array.from({ length: table.numRows() }, (_, row) =>
        comparable(field, cellOf(table, field, row) ?? ''),
      );
      expect(cells, field).toEqual(cells.map((_, row) => comparable(field, cellOf(dhsc, field, row) ?? '')));
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
        if (value !== cellOf(table, field, person)) faults.push(`${person} ${field}: ${rule} gives another value`);
        if (because === '' || rows.length === 0) faults.push(`${person} ${field}: ${rule} says nothing`);
        const ofOthers = rows.filter((row) => people.personOf[row] !== person);
        if (rule !== 'named by an unpaid carer' && ofOthers.length > 0) faults.push(`${person} ${field}: others' rows`);
        if (insteadOf !== null && insteadOf.field !== field)
          faults.push(`${person} ${field}: instead of another field`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('are the same whatever the order of the rows', async () => {
    const { table, dhsc } = await detailsOf(golden);
    const { events, people } = await goldenMeasureContext(golden);
    const reversed = takeRows(events, new Rows(Int32Array.from(people.personOf, (_, row) => row).reverse()));
    const turned = peopleIn(reversed);
    const details = buildPersonDetails({ events: reversed, people: turned, period: latestPeriod(golden), reference });
    const rows = (from: Table) =>
      Array.from({ length: people.count }, (_, row) =>
        dhsc
          .columnNames()
          .map((field) => comparable(field, cellOf(from, field, row) ?? ''))
          .join('|'),
      ).toSorted();
    expect(rows(details.table)).toEqual(rows(table));
  });
});
