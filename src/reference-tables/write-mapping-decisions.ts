import Papa from 'papaparse';
import { guardFormula } from './formula-guard.ts';
import type { MappingDecision } from './mapping-decision.ts';

const HEADER = ['field', 'raw', 'cleaned', 'note', 'decided_by', 'decided_at'];

/** The decisions as CSV text, as `readMappingDecisions` reads it. No cell can run as a formula in a spreadsheet. */
export function writeMappingDecisions(decisions: readonly MappingDecision[]): string {
  const rows = decisions.map((decision) => {
    const { field, raw, cleaned, note, decidedBy, decidedAt } = decision;
    return [field, raw, cleaned, note, decidedBy, decidedAt].map(guardFormula);
  });
  return `${Papa.unparse([HEADER, ...rows], { newline: '\n' })}\n`;
}
