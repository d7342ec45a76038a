import Papa from 'papaparse';
import { readMappingDecisions, writeMappingDecisions } from '../../reference-tables/index.ts';
import type { MappingDecision } from '../../reference-tables/index.ts';
import type { RequestContext } from './request-context.ts';

export type DecisionsToRead = {
  /** Name of the file or sheet, for messages. */
  readonly source: string;
} & (
  | { readonly csv: string }
  /** Rows of a sheet, the header first. */
  | { readonly cells: readonly (readonly string[])[] }
);

/** Mapping decisions from a file or a sheet, checked. Errors: where a decision cannot be used, with its line. */
export function readDecisions(args: DecisionsToRead, { session }: RequestContext): MappingDecision[] {
  const text = 'csv' in args ? args.csv : Papa.unparse(args.cells.map((row) => [...row]));
  return readMappingDecisions(text, session.reference.mappings, args.source);
}

/** Mapping decisions as CSV text, as `readDecisions` and the command line read it. */
export function writeDecisions({ decisions }: { readonly decisions: readonly MappingDecision[] }): string {
  return writeMappingDecisions(decisions);
}
