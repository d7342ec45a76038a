import type { OutputTable } from '../../columns/output-table.ts';
import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import { tableOfRecords } from '../7-outputs/table-of-records.ts';
import type { RecordColumn } from '../7-outputs/table-of-records.ts';
import type { ComparedEvent } from './compare-events.ts';
import type { Side } from './compared-run.ts';
import { methodColumns } from './comparison-columns.ts';
import type { Comparison } from './index.ts';

/** Grain: one row per submitted row that one main table lacks, or that the two show otherwise. */
export function eventsTable(comparison: Comparison): OutputTable {
  const { a, b } = comparison.runs;
  const DIFFERENCES = {
    'only in a': `only in ${a.result.method.id}`,
    'only in b': `only in ${b.result.method.id}`,
    changed: 'in both, with other values',
  };
  const rows = comparison.mainTables.flatMap(({ events }) => events);
  const text = (column: string): RecordColumn<ComparedEvent> => ({
    text: ({ main, row }) => textOf(main.events, column).at(row),
  });
  const joined = (part: Side): RecordColumn<ComparedEvent> => ({
    text: ({ values }) => values.map((value) => value[part] ?? 'blank').join('; ') || null,
  });
  return {
    name: 'compare_events',
    title: 'Rows of the main tables that differ between two methods',
    table: tableOfRecords(rows, {
      ...methodColumns(comparison),
      mode: { text: ({ mode }) => mode },
      difference: { text: ({ difference }) => DIFFERENCES[difference] },
      reason_code: { text: ({ reason }) => reason },
      because: { text: ({ because }) => because },
      Der_Unique_Record_ID: { integer: ({ main, row }) => intsOf(main.events, 'Der_Unique_Record_ID').at(row) },
      file: { text: ({ main, place }) => main.files[place.file] ?? null },
      line: { integer: ({ place }) => place.line },
      LA_Code: text('LA_Code'),
      Der_NHS_LA_Combined_Person_ID: text('Der_NHS_LA_Combined_Person_ID'),
      Event_Type: text('Event_Type'),
      Event_Start_Date: { day: ({ main, row }) => daysOf(main.events, 'Event_Start_Date').at(row) },
      kept_file: { text: ({ main, keptInstead }) => (keptInstead ? (main.files[keptInstead.file] ?? null) : null) },
      kept_line: { integer: ({ keptInstead }) => keptInstead?.line ?? null },
      columns: { text: ({ values }) => values.map(({ column }) => column).join('; ') || null },
      values_a: joined('a'),
      values_b: joined('b'),
    }),
  };
}
