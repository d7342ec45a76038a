import * as z from 'zod';
import { foldText } from '../columns/text-dictionary.ts';
import { filledText } from './cells.ts';
import { mappingOf } from './mapping.ts';
import type { Mapping, MappingRow } from './mapping.ts';
import { parseCsv } from './parse-csv.ts';
import type { ReadReference } from './read-reference.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './read-table.ts';
import { referenceFault } from './reference-fault.ts';
import { INVALID_AND_NOT_MAPPED, specialValuesOf } from './special-values.ts';

const plainRow = z.object({
  raw: filledText,
  cleaned: filledText,
  kind: z.enum(['R2', 'R1', 'INVALID'], 'must be R2, R1 or INVALID'),
  confidence: z.enum(['stated', 'inferred', 'assumed'], 'must be stated, inferred or assumed'),
  source: filledText,
});
const groupedRow = plainRow.extend({ grouped: filledText });

/** The mapping file of a list field. */
export function mappingPath(field: string): string {
  return `mappings/${field.toLowerCase()}.csv`;
}

/** Every row of a mapping file as it stands there, each checked by itself. */
export function readMappingRows(read: ReadReference, field: string): TableRow<MappingRow>[] {
  const path = mappingPath(field);
  if (parseCsv(read(path)).header.includes('grouped')) return readTable(read, path, groupedRow);
  return readTable(read, path, plainRow).map(({ line, cells }) => ({ line, cells: { ...cells, grouped: null } }));
}

/**
 * The mapping of a list field, with the rules that hold between rows: raw texts that are equal after folding agree, a
 * cleaned value stands in the defined list or among the special values, and a cleaned value has one group.
 */
export function readMapping(read: ReadReference, field: string): Mapping {
  const path = mappingPath(field);
  const rows = readMappingRows(read, field);
  const definedList = [...new Set(rows.filter(({ cells }) => cells.kind === 'R2').map(({ cells }) => cells.cleaned))];
  checkAgreement(path, rows);
  checkCleaned(path, rows, [...definedList, ...specialValuesOf(field)]);
  const groupOf = readGroups(path, rows);
  return mappingOf(
    field,
    rows.map(({ cells }) => cells),
    definedList,
    groupOf,
  );
}

/** Two rows that SQL Server takes for equal would double records in a join, so they may only repeat each other. */
function checkAgreement(path: string, rows: readonly TableRow<MappingRow>[]): void {
  const firsts = new Map<string, TableRow<MappingRow>>();
  for (const row of rows) {
    const folded = foldText(row.cells.raw);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, row);
    else if (first.cells.cleaned !== row.cells.cleaned)
      throw referenceFault(
        { path, line: row.line, column: 'cleaned' },
        `disagrees with line ${first.line}, which has the same raw text`,
      );
  }
}

function checkCleaned(path: string, rows: readonly TableRow<MappingRow>[], allowed: readonly string[]): void {
  const allowedSet = new Set(allowed);
  const folded = new Set<string>();
  for (const value of allowedSet) {
    if (folded.has(foldText(value)))
      throw referenceFault({ path, line: 1, column: 'cleaned' }, `${value} is spelled in two ways`);
    folded.add(foldText(value));
  }
  for (const { line, cells } of rows)
    if (!allowedSet.has(cells.cleaned))
      throw referenceFault({ path, line, column: 'cleaned' }, `${cells.cleaned} is not in the defined list`);
}

function readGroups(path: string, rows: readonly TableRow<MappingRow>[]): Map<string, string> {
  const groupOf = new Map<string, string>();
  for (const { line, cells } of rows) {
    if (cells.grouped === null) continue;
    const known = groupOf.get(foldText(cells.cleaned)) ?? cells.grouped;
    if (known !== cells.grouped)
      throw referenceFault({ path, line, column: 'grouped' }, `${cells.cleaned} is also grouped as ${known}`);
    groupOf.set(foldText(cells.cleaned), cells.grouped);
  }
  if (groupOf.size > 0 && !groupOf.has(foldText(INVALID_AND_NOT_MAPPED)))
    throw referenceFault({ path, line: 1, column: 'grouped' }, `no row says the group of ${INVALID_AND_NOT_MAPPED}`);
  return groupOf;
}
