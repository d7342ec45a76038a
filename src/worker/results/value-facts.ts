import { foldText } from '../../columns/text-dictionary.ts';
import type { Mode } from '../../model/mode.ts';
import type { PipelineResult } from '../../pipeline/run-pipeline.ts';
import { closestValues } from '../../reference-tables/index.ts';
import type { ReferenceTables } from '../../reference-tables/index.ts';
import { smallDifference } from './small-difference.ts';

/** A submitted value that no mapping knows, and what it might mean. */
export type ValueFacts = {
  readonly field: string;
  readonly rawValue: string;
  /** Rows of events in the period that hold it, in each main table. */
  readonly rows: { readonly [mode in Mode]?: number };
  /** The allowed value from which it differs only in capitals, spaces and dashes. */
  readonly smallDifferenceFrom: string | null;
  /** Allowed values, the likest first. */
  readonly closest: readonly string[];
};

/** A field with values to decide on, by DHSC's name and the specification's, and its allowed values. */
export type FieldFacts = { readonly field: string; readonly title: string; readonly allowed: readonly string[] };

const SUGGESTIONS = 3;

/** Unmapped values of all main tables, each once; most rows first. */
export function valueFacts({ mainTables }: PipelineResult, { mappings }: ReferenceTables): ValueFacts[] {
  const values = new Map<string, ValueFacts>();
  for (const main of Object.values(mainTables)) {
    for (const { field, rawValue, rows } of main?.unmapped ?? []) {
      const mapping = mappings.get(field);
      if (!main || !mapping) continue;
      const key = `${field}\n${foldText(rawValue)}`;
      const known = values.get(key) ?? {
        field,
        rawValue,
        rows: {},
        smallDifferenceFrom: smallDifference(rawValue, mapping),
        closest: closestValues(rawValue, mapping.definedList, SUGGESTIONS),
      };
      values.set(key, { ...known, rows: { ...known.rows, [main.mode]: rows } });
    }
  }
  return [...values.values()].toSorted((a, b) => mostRows(b) - mostRows(a));
}

export function fieldFacts(values: readonly ValueFacts[], { fields, mappings }: ReferenceTables): FieldFacts[] {
  return fields
    .filter(({ name }) => values.some(({ field }) => field === name))
    .map(({ name, specName }) => ({ field: name, title: specName, allowed: mappings.get(name)?.definedList ?? [] }));
}

function mostRows({ rows }: ValueFacts): number {
  return Math.max(rows.single ?? 0, rows.joined ?? 0);
}
