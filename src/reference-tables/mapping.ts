import { foldText } from '../columns/text-dictionary.ts';
import { specialValuesOf } from './special-values.ts';

/** Release 2 value, Release 1 value, other text seen in submissions, or the analyst's own decision. */
export type MappingKind = 'R2' | 'R1' | 'INVALID' | 'DECISION';

/** What one submitted text becomes. `grouped` is null in fields without groups. */
export type MappingRow = {
  readonly raw: string;
  readonly cleaned: string;
  readonly grouped: string | null;
  readonly kind: MappingKind;
  readonly confidence: string;
  readonly source: string;
};

/** How the submitted texts of one field are cleaned. Each text counts once, ignoring case and trailing spaces. */
export type Mapping = {
  readonly field: string;
  /** One row per folded raw text, under its first spelling. */
  readonly rows: readonly MappingRow[];
  readonly byFoldedRaw: ReadonlyMap<string, MappingRow>;
  /** The values Release 2 allows, in the order of the file. */
  readonly definedList: readonly string[];
  /** Folded cleaned value → its group; empty in fields without groups. */
  readonly groupOf: ReadonlyMap<string, string>;
};

/** A mapping of the given rows. Of rows with the same folded raw text the first stays. */
export function mappingOf(
  field: string,
  rows: readonly MappingRow[],
  definedList: readonly string[],
  groupOf: ReadonlyMap<string, string>,
): Mapping {
  const byFoldedRaw = new Map<string, MappingRow>();
  for (const row of rows) {
    const folded = foldText(row.raw);
    if (!byFoldedRaw.has(folded)) byFoldedRaw.set(folded, row);
  }
  return { field, rows: [...byFoldedRaw.values()], byFoldedRaw, definedList, groupOf };
}

/** Every value cleaning can give in the field: the defined list, then the special values. */
export function cleanedValuesOf(mapping: Mapping): readonly string[] {
  return [...mapping.definedList, ...specialValuesOf(mapping.field)];
}
