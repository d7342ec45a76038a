import type { OutputTable } from '../../columns/output-table.ts';
import { tableOfRecords } from '../7-outputs/table-of-records.ts';
import type { RecordColumn } from '../7-outputs/table-of-records.ts';
import type { Both, Side } from './compared-run.ts';
import { FIGURE_COLUMNS, methodColumns } from './comparison-columns.ts';
import { eventsOfPeople, eventsText } from './events-of-people.ts';
import type { AttributedMove, Comparison } from './index.ts';
import { changeSentences } from './method-choices.ts';
import { laPersonIdOf, movedCases } from './moved-case.ts';
import type { MovedCase } from './moved-case.ts';

/** Grain: one row per figure (period, local authority, measure, description, group) and person who moves in it. */
export function peopleTable(comparison: Comparison): OutputTable {
  const casesOf = movedCases(comparison);
  const rows = comparison.moves.map((move) => ({ ...move, cases: casesOf(move) }));
  const events = eventsOfPeople(comparison);
  type Row = AttributedMove & { readonly cases: Both<MovedCase> };
  const methods = { a: comparison.runs.a.result.method, b: comparison.runs.b.result.method };
  const ofSide = (side: Side): { readonly [name: string]: RecordColumn<Row> } => {
    const files = comparison.runs[side].measures?.context.files ?? [];
    return {
      [`Numerator_${side}`]: { integer: ({ moved }) => moved.times[side].numerator },
      [`Denominator_${side}`]: { integer: ({ moved }) => moved.times[side].denominator },
      [`case_${side}`]: { text: ({ cases }) => cases[side].subject },
      [`deciding_rule_${side}`]: { text: ({ cases }) => cases[side].rule },
      [`because_${side}`]: { text: ({ cases }) => cases[side].because },
      [`saw_${side}`]: { text: ({ cases }) => cases[side].saw || null },
      [`file_${side}`]: { text: ({ cases }) => files[cases[side].place?.file ?? -1] ?? null },
      [`line_${side}`]: { integer: ({ cases }) => cases[side].place?.line ?? null },
    };
  };
  const columns: { readonly [name: string]: RecordColumn<Row> } = {
    ...methodColumns(comparison),
    ...FIGURE_COLUMNS,
    Der_NHS_LA_Combined_Person_ID: { text: (row) => ofPerson(comparison, row, 'combined') },
    LA_Person_Unique_Identifier: { text: (row) => ofPerson(comparison, row, 'local') },
    changed_by: { text: ({ changedBy }) => changedBy?.join(', ') || null },
    what_changed: {
      text: ({ changedBy }) => changeSentences(changedBy, methods.a, methods.b).join(' '),
    },
    ...ofSide('a'),
    ...ofSide('b'),
    rows_that_differ: { text: ({ moved }) => eventsText(events.get(moved.person) ?? []) },
  };
  return {
    name: 'compare_people',
    title: 'People who move between the figures of two methods',
    table: tableOfRecords(rows, columns),
  };
}

function ofPerson(
  { runs }: Comparison,
  { cases }: { readonly cases: Both<MovedCase> },
  id: 'combined' | 'local',
): string | null {
  for (const side of ['a', 'b'] as const) {
    const [person, measures] = [cases[side].person, runs[side].measures];
    if (person === null || !measures) continue;
    return id === 'combined' ? measures.people.personIdOf(person) : laPersonIdOf(measures, person);
  }
  return null;
}
