import { foldText } from '../columns/text-dictionary.ts';
import type { FieldDefinition } from './field-definition.ts';
import type { Mapping } from './mapping.ts';
import type { MappingDecision } from './mapping-decision.ts';
import { mappingRowReader } from './mapping-row-reader.ts';
import type { MappedValue, UnusableReason } from './mapping-row-reader.ts';

/** Rows of a sheet of text cells that stand under a header. */
export type MappingSheet = {
  readonly header: readonly (string | null)[];
  readonly rows: readonly (readonly (string | null)[])[];
};

export type MappingRowsRead = {
  readonly decisions: readonly MappingDecision[];
  /** Rows that became decisions; rows that repeat each other make one decision. */
  readonly used: number;
  /** Rows that say what the shipped mapping does without them. */
  readonly alreadySame: number;
  readonly notUsable: Readonly<Record<UnusableReason, number>>;
};

export type MappingColumns = { readonly field: number; readonly release1: number; readonly release2: number };

const NOTE = 'official mapping workbook';
const FIELD_HEADERS = ['variable', 'field', 'fieldname', 'dataitem'];
const RELEASE_1_HEADERS = ['release1value', 'release1', 'r1value', 'currentvalue'];
const RELEASE_2_HEADERS = ['release2value', 'release2'];

/** Where the header has the field, its Release 1 value and its Release 2 value; null when one is missing. */
export function mappingColumns(header: MappingSheet['header']): MappingColumns | null {
  const names = header.map((name) => lettersAndDigits(name ?? ''));
  const find = (known: readonly string[], part?: string, without?: string): number => {
    const exact = known.map((name) => names.indexOf(name)).find((index) => index !== -1);
    if (exact !== undefined || part === undefined || without === undefined) return exact ?? -1;
    // “Release 1 to Release 2” is about both, so it holds the value of neither.
    return names.findIndex((name) => name.includes(part) && !name.includes(without));
  };
  const field = find(FIELD_HEADERS);
  const release1 = find(RELEASE_1_HEADERS, 'release1', 'release2');
  const release2 = find(RELEASE_2_HEADERS, 'release2', 'release1');
  return field === -1 || release1 === -1 || release2 === -1 ? null : { field, release1, release2 };
}

/**
 * Decisions from the sheets of a mapping of Release 1 to Release 2 values, where it says other than the shipped mappings.
 * Sheets whose header does not fit, and blank rows, are passed over. A value that the rows map in several ways makes no
 * decision. Who decided, and when, is left open.
 */
export function decisionsFromMappingRows(
  sheets: readonly MappingSheet[],
  fields: readonly FieldDefinition[],
  mappings: ReadonlyMap<string, Mapping>,
): MappingRowsRead {
  const readRow = mappingRowReader(fieldFinder(fields), mappings);
  const notUsable: Record<UnusableReason, number> = {
    'unknown field': 0,
    'no Release 1 value': 0,
    'Release 2 value not in the defined list': 0,
    'Release 1 value is also a Release 2 value': 0,
    'several Release 2 values': 0,
  };
  const mapped = new Map<string, MappedValue[]>();
  for (const { header, rows } of sheets) {
    const columns = mappingColumns(header);
    if (columns === null) continue;
    for (const cells of rows) {
      const [field, raw, cleaned] = [columns.field, columns.release1, columns.release2].map((at) =>
        (cells[at] ?? '').trim(),
      );
      if (field + raw + cleaned === '') continue;
      const row = readRow(field, raw, cleaned);
      if (typeof row === 'string') notUsable[row] += 1;
      else push(mapped, `${row.field}\n${foldText(row.raw)}`, row);
    }
  }

  const decisions: MappingDecision[] = [];
  let [used, alreadySame] = [0, 0];
  for (const rows of mapped.values()) {
    const [{ field, raw, cleaned, same }] = rows;
    if (rows.some((row) => row.cleaned !== cleaned)) notUsable['several Release 2 values'] += rows.length;
    else if (same) alreadySame += rows.length;
    else {
      used += rows.length;
      decisions.push({ field, raw, cleaned, note: NOTE, decidedBy: '', decidedAt: '' });
    }
  }
  return { decisions, used, alreadySame, notUsable };
}

function fieldFinder(fields: readonly FieldDefinition[]): (text: string) => string | null {
  const known = new Map(
    fields.flatMap(({ name, specName, alternativeHeaders }) =>
      [name, specName, ...alternativeHeaders].map((text) => [lettersAndDigits(text), name]),
    ),
  );
  return (text) => known.get(lettersAndDigits(text)) ?? null;
}

function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function push(groups: Map<string, MappedValue[]>, key: string, row: MappedValue): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
