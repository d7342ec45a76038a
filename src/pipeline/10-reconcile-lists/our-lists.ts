import { intsOf, textOf } from '../../columns/table.ts';
import type { OutputTable } from '../../columns/output-table.ts';
import type { RecordLevelRow } from '../../record-level-lists/record-level-row.ts';
import type { MeasureRun } from '../6-measures/measure.ts';
import type { MeasureResults } from '../6-measures/run-measures.ts';

const OUR_LIST = 'person_list_';

/** The record-level lists of a run, in the form of DHSC's. Empty for a method that makes none. */
export function ourLists({ pairs }: MeasureResults): RecordLevelRow[] {
  return pairs
    .flatMap(({ latest, previous }) => [latest, previous])
    .flatMap((run) => run.tables.filter(({ name }) => name.startsWith(OUR_LIST)).flatMap((list) => rowsOf(list, run)));
}

function rowsOf({ name, table }: OutputTable, { period }: MeasureRun): RecordLevelRow[] {
  const text = (column: string) => textOf(table, column);
  const [laCode, ids, measure, description, group] = [
    'LA_Code',
    'LA_Person_Unique_Identifier',
    'Measure',
    'Description',
    'Group',
  ].map(text);
  const [numerator, denominator] = ['Numerator', 'Denominator'].map((column) => intsOf(table, column));
  return Array.from({ length: table.numRows() }, (_, row) => ({
    period,
    laCode: laCode.at(row),
    ids: ids.at(row),
    measure: measure.at(row) ?? '',
    description: description.at(row) ?? '',
    group: group.at(row) ?? '',
    numerator: numerator.at(row),
    denominator: denominator.at(row),
    source: name,
    at: row,
  }));
}
