import { foldText } from '../columns/text-dictionary.ts';
import { mappingOf } from './mapping.ts';
import type { Mapping, MappingRow } from './mapping.ts';
import type { MappingDecision } from './mapping-decision.ts';

/**
 * The mappings with the analyst's decisions laid over them. A decision takes the place of a shipped row with the same
 * raw text, ignoring case and trailing spaces. Defined lists and groups stay as shipped, and so do the given mappings.
 */
export function applyMappingDecisions(
  mappings: ReadonlyMap<string, Mapping>,
  decisions: readonly MappingDecision[],
): ReadonlyMap<string, Mapping> {
  const overlaid = new Map(mappings);
  for (const field of new Set(decisions.map((decision) => decision.field))) {
    const mapping = mappings.get(field);
    if (mapping === undefined) throw new Error(`${field} has no mapping, so a decision cannot apply to it`);
    const ofField = decisions.filter((decision) => decision.field === field);
    const rows = ofField.map((decision) => decisionRow(decision, mapping));
    overlaid.set(field, mappingOf(field, [...rows, ...mapping.rows], mapping.definedList, mapping.groupOf));
  }
  return overlaid;
}

function decisionRow(decision: MappingDecision, mapping: Mapping): MappingRow {
  const { raw, cleaned, note } = decision;
  const grouped = mapping.groupOf.get(foldText(cleaned)) ?? null;
  return { raw, cleaned, grouped, kind: 'DECISION', confidence: 'decided', source: note };
}
