import type { OutputTable } from '../../columns/output-table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';
import { tableOfRecords } from '../7-outputs/table-of-records.ts';
import type { RecordColumn } from '../7-outputs/table-of-records.ts';
import type { Figure } from './measure.ts';

/** One person, cluster or admission as it enters a figure. */
export type PersonListEntry = {
  /** The LA person IDs of the person, joined by `, `; null when there is none. */
  readonly laPersonIds: string | null;
  readonly inNumerator: boolean;
  /** What followed a reablement. */
  readonly sequelType?: string;
};

export type PersonListDefinition = {
  /** `person_list_2e` */
  readonly name: string;
  readonly title: string;
  /** Those behind the denominator, or behind the numerator where the denominator is a population. */
  entriesOf(figure: Figure): readonly PersonListEntry[];
  /** How DHSC shows a figure that nobody is behind. */
  readonly nobody: 0 | null;
  /** How DHSC shows that nobody of a row is in the numerator. */
  readonly noneInNumerator: 0 | null;
  readonly denominator: 'people' | 'population';
  readonly columns?: 'with sequel type';
};

type PersonListRow = {
  readonly figure: Figure;
  readonly laPersonIds: string | null;
  readonly sequelType: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** Whether DHSC's method sends back the people of a figure. */
export const PERSON_LISTS: Record<Method['personLists'], (make: () => OutputTable) => readonly OutputTable[]> = {
  none: () => [],
  'record-level': (make) => [make()],
};

/**
 * DHSC's record-level list of a measure. It adds up to the figures of DHSC's grid.
 * Grain: one row per figure, LA person IDs and, for reablements, sequel type: those who share them share a row.
 */
export function personList(figures: readonly Figure[], definition: PersonListDefinition): OutputTable {
  const columns: { readonly [name: string]: RecordColumn<PersonListRow> } = {
    LA_Code: { text: ({ figure }) => figure.laCode },
    LA_Name: { text: ({ figure }) => figure.laName },
    LA_Person_Unique_Identifier: { text: ({ laPersonIds }) => laPersonIds },
    Measure: { text: ({ figure }) => figure.measure },
    Description: { text: ({ figure }) => figure.description },
    Group: { text: ({ figure }) => figure.group },
    Numerator: { integer: ({ numerator }) => numerator },
    Denominator: { integer: ({ denominator }) => denominator },
  };
  const sequel: typeof columns = { Sequel_Type: { text: ({ sequelType }) => sequelType } };
  const { name, title } = definition;
  const rows = figures.filter(({ inDhscGrid }) => inDhscGrid).flatMap((figure) => rowsOf(figure, definition));
  return { name, title, table: tableOfRecords(rows, definition.columns ? { ...columns, ...sequel } : columns) };
}

function rowsOf(figure: Figure, definition: PersonListDefinition): PersonListRow[] {
  const { nobody, noneInNumerator } = definition;
  const population = definition.denominator === 'population' ? figure.denominator : null;
  const groups = new Map<string, { readonly first: PersonListEntry; people: number; inNumerator: number }>();
  for (const entry of definition.entriesOf(figure)) {
    const key = `${entry.sequelType ?? ''}|${foldText(entry.laPersonIds ?? '')}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { first: entry, people: 0, inNumerator: 0 }));
    group.people++;
    if (entry.inNumerator) group.inNumerator++;
  }
  if (groups.size === 0) {
    return [{ figure, laPersonIds: null, sequelType: null, numerator: nobody, denominator: population ?? nobody }];
  }
  return Array.from(groups.values(), ({ first, people, inNumerator }) => ({
    figure,
    laPersonIds: first.laPersonIds,
    sequelType: first.sequelType ?? null,
    numerator: inNumerator || noneInNumerator,
    denominator: population ?? people,
  }));
}

/** IDs as DHSC joins them: in ascending order, blank ones left out; null when none is left. */
export function joinedIds(ids: readonly (string | null)[]): string | null {
  const known = ids.filter((id) => id !== null).toSorted((a, b) => (foldText(a) < foldText(b) ? -1 : 1));
  return known.length === 0 ? null : known.join(', ');
}

/** Each ID once, case and trailing spaces ignored. */
export function distinctIds(ids: readonly (string | null)[]): string[] {
  const byFolded = new Map<string, string>();
  for (const id of ids) if (id !== null && !byFolded.has(foldText(id))) byFolded.set(foldText(id), id);
  return [...byFolded.values()];
}
