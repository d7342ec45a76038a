import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import type { Mode } from '../../src/model/mode.ts';
import { addMonths } from '../../src/model/day.ts';
import { arbitraryFiles, PROPERTY, RUN } from '../support/arbitrary-submissions.ts';
import { plainMainTable } from '../support/plain-method/plain-main-table.ts';
import type { PlainMainTable } from '../support/plain-method/plain-main-table.ts';
import { plainRows } from '../support/plain-method/plain-row.ts';
import { groupBy, plainPeriods, plainSelection } from '../support/plain-method/plain-selection.ts';
import { reference } from '../support/reference.ts';
import { dayOfCell } from '../support/rows.ts';
import { runMadeUp } from '../support/submissions.ts';
import type { MadeUpFile } from '../support/submissions.ts';
import { tableRows } from '../support/table-rows.ts';
import type { MainTable } from '../../src/pipeline/build-main-table.ts';

describe('steps 1 to 4 on made-up files', () => {
  it.each<Mode>(['single', 'joined'])('make the %s table that the method makes when told row by row', async (mode) => {
    let withRows = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFiles, async (files) => {
        const expected = plainly(files, mode);
        const { mainTables } = await runMadeUp(files, { [mode]: RUN[mode], asOf: RUN.asOf });
        const made = mainTables[mode];
        if (made && made.table.numRows() > 0) withRows++;
        // Of files that are chosen and lose every row, DHSC's SQL makes an empty table.
        expect(made ? summaryOf(made) : null).toEqual(expected && plainSummaryOf(expected));
      }),
      PROPERTY,
    );
    expect(withRows).toBeGreaterThan(PROPERTY.numRuns / 5);
  });
});

/** Null where no file is chosen. */
function plainly(files: readonly MadeUpFile[], mode: Mode): PlainMainTable | null {
  const rows = plainRows(files);
  const [start, end] = RUN[mode].map(dayOfCell);
  const references = mode === 'single' ? [{ start, end }] : quartersIn(start, end);
  const selection = plainSelection(plainPeriods(rows), references, dayOfCell(RUN.asOf));
  return selection.size === 0 ? null : plainMainTable(rows, selection, mode, reference);
}

function quartersIn(start: number, end: number): { start: number; end: number }[] {
  return [0, 3, 6, 9, 12]
    .map((months) => ({ start: addMonths(start, months), end: addMonths(start, months + 3) - 1 }))
    .filter((quarter) => quarter.end <= end);
}

/** What both ways of telling must agree on; events are compared by the records that share one. */
function plainSummaryOf({ inPeriod, events, kept }: PlainMainTable) {
  const shared = groupBy(kept, ({ event }) => event).map((records) => records.map(({ row }) => row.id).sort(ascending));
  return {
    inPeriod,
    withPerson: events.length,
    cropped: events.filter(({ cropped }) => cropped).length,
    records: kept
      .toSorted((a, b) => a.row.id - b.row.id)
      .map(({ row, reference: { start, end }, derivedEnd }) => [
        row.id,
        row.laName,
        isoOf(start),
        isoOf(end),
        derivedEnd === null ? null : isoOf(derivedEnd),
      ]),
    events: shared.map((ids) => ids.join()).sort(),
  };
}

function summaryOf(main: MainTable): ReturnType<typeof plainSummaryOf> {
  const records = tableRows(main.table);
  const total = (count: (stage: MainTable['stages'][number]) => number) =>
    main.stages.reduce((sum, stage) => sum + count(stage), 0);
  const shared = groupBy(records, (row) => String(row['Der_Unique_Event_Ref']).toLowerCase());
  return {
    inPeriod: total((stage) => stage.eventsInPeriod),
    withPerson: total((stage) => stage.withPersonIdCleaned),
    cropped: total((stage) => stage.croppedServices),
    records: records
      .map((row) => [
        Number(row['Der_Unique_Record_ID']),
        String(row['LA_Name']),
        String(row['Ref_Period_Start_Date']),
        String(row['Ref_Period_End_Date']),
        row['Der_Event_End_Date'] === null ? null : String(row['Der_Event_End_Date']),
      ])
      .sort((a, b) => Number(a[0]) - Number(b[0])),
    events: shared
      .map((rows) =>
        rows
          .map((row) => Number(row['Der_Unique_Record_ID']))
          .sort(ascending)
          .join(),
      )
      .sort(),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
