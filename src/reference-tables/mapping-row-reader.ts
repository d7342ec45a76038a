import { foldText } from '../columns/text-dictionary.ts';
import type { Mapping } from './mapping.ts';
import { INVALID_AND_NOT_MAPPED, RELEASE_1_ONLY } from './special-values.ts';

/** Why a row of a mapping of Release 1 to Release 2 values makes no decision. */
export type UnusableReason =
  | 'unknown field'
  | 'no Release 1 value'
  | 'Release 2 value not in the defined list'
  | 'Release 1 value is also a Release 2 value'
  | 'several Release 2 values';

/** What a row maps, in the spelling of the mapping. `same`: the shipped mapping does so without it. */
export type MappedValue = {
  readonly field: string;
  readonly raw: string;
  readonly cleaned: string;
  readonly same: boolean;
};

const NOT_MAPPED = new Set([INVALID_AND_NOT_MAPPED, RELEASE_1_ONLY, 'Not mapped'].map(foldText));

/** Reads one row after the other: field, Release 1 value and Release 2 value as they are written. */
export function mappingRowReader(
  fieldOf: (text: string) => string | null,
  mappings: ReadonlyMap<string, Mapping>,
): (field: string, raw: string, release2: string) => MappedValue | UnusableReason {
  return (fieldText, raw, release2) => {
    const mapping = mappings.get(fieldOf(fieldText) ?? '');
    if (mapping === undefined) return 'unknown field';
    if (raw === '') return 'no Release 1 value';
    const shipped = mapping.byFoldedRaw.get(foldText(raw))?.cleaned ?? null;
    const cleaned = cleanedOf(release2, mapping, shipped);
    if (cleaned === null) return 'Release 2 value not in the defined list';
    const same = foldText(raw) === foldText(cleaned) || shipped === cleaned;
    // A decision would change Release 2 records too, which use the value rightly.
    if (!same && listed(raw, mapping) !== null) return 'Release 1 value is also a Release 2 value';
    return { field: mapping.field, raw, cleaned, same };
  };
}

function cleanedOf(release2: string, mapping: Mapping, shipped: string | null): string | null {
  if (!NOT_MAPPED.has(foldText(release2))) return listed(release2, mapping);
  // Both mean no Release 2 value; DHSC ranks the outcomes it gives this one.
  return shipped === RELEASE_1_ONLY ? RELEASE_1_ONLY : INVALID_AND_NOT_MAPPED;
}

function listed(text: string, { definedList }: Mapping): string | null {
  return definedList.find((value) => foldText(value) === foldText(text)) ?? null;
}
