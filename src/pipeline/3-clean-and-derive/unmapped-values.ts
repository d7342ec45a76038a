import { textOf } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { Mapping } from '../../reference-tables/index.ts';

/** A submitted value that has no row in its field's mapping table, so that its cleaned value is null. */
export type UnmappedValue = {
  readonly field: string;
  /** As first submitted, without trailing spaces. */
  readonly rawValue: string;
  /** Rows of events in the period that hold it. */
  readonly rows: number;
};

/**
 * The values that no mapping knows, one for each text ignoring case and trailing spaces.
 * Source: DHSC GetDerivedFields ("new invalid values").
 */
export function unmappedValues(events: Table, field: string, mapping: Mapping): UnmappedValue[] {
  const column = textOf(events, field);
  const { dictionary } = column;
  const unmapped = dictionary.flags((text) => !mapping.byFoldedRaw.has(foldText(text)));
  if (!unmapped.includes(1)) return [];
  const { codes: folded } = dictionary.folding;
  const counts = new Map<number, { rows: number; code: number }>();
  for (const code of column.codes) {
    if (unmapped[code] === 0) continue;
    const known = counts.get(folded[code]);
    if (known) known.rows++;
    else counts.set(folded[code], { rows: 1, code });
  }
  return [...counts.values()].map(({ rows, code }) => ({
    field,
    rawValue: (dictionary.texts[code] ?? '').replace(/ +$/, ''),
    rows,
  }));
}
