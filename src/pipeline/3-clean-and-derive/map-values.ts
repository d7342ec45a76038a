import { IntColumn, NO_INT } from '../../columns/int-column.ts';
import { foldText, TextDictionary } from '../../columns/text-dictionary.ts';
import type { TextColumn } from '../../columns/text-column.ts';
import type { Mapping, MappingRow } from '../../reference-tables/index.ts';

/**
 * Raw values as the mapping table cleans them, or groups them.
 * Unknowns: a value without a row in the table becomes null, as in DHSC's left join, and is listed as unmapped.
 * Source: DHSC GetDerivedFields (case and trailing spaces ignored).
 */
export function mapValues(raw: TextColumn, mapping: Mapping, target: 'cleaned' | 'grouped'): TextColumn {
  const { dictionary, codeMap } = mapDistinct(
    raw.dictionary,
    (text) => mapping.byFoldedRaw.get(foldText(text))?.[target] ?? null,
  );
  return raw.recoded(dictionary, codeMap);
}

/** A number that depends on the mapped value only: an outcome's rank in the hierarchy. */
export function mapToNumber(
  raw: TextColumn,
  mapping: Mapping,
  numberOf: (row: MappingRow) => number | undefined,
): IntColumn {
  return new IntColumn(
    raw.mappedInts(
      raw.dictionary.mapInts(NO_INT, (text) => {
        const row = mapping.byFoldedRaw.get(foldText(text));
        return (row && numberOf(row)) ?? NO_INT;
      }),
    ),
  );
}

/** Another text for each distinct text: the dictionary of the new texts, and for each old code the new one. */
export function mapDistinct(
  from: TextDictionary,
  textFor: (text: string) => string | null,
): { dictionary: TextDictionary; codeMap: Int32Array } {
  const codeOf = new Map<string, number>();
  const codeMap = from.mapInts(0, (text) => {
    const mapped = textFor(text);
    if (mapped === null) return 0;
    const code = codeOf.get(mapped) ?? codeOf.size + 1;
    codeOf.set(mapped, code);
    return code;
  });
  return { dictionary: TextDictionary.of([...codeOf.keys()]), codeMap };
}
