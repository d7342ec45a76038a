import { foldText } from '../columns/text-dictionary.ts';
import { InputError } from '../model/input-error.ts';
import { closestValues } from './closest-values.ts';
import { unguardFormula } from './formula-guard.ts';
import type { Mapping } from './mapping.ts';
import type { MappingDecision } from './mapping-decision.ts';
import { parseCsv } from './parse-csv.ts';
import type { CsvRow } from './parse-csv.ts';
import { INVALID_AND_NOT_MAPPED } from './special-values.ts';

const REQUIRED_COLUMNS = ['field', 'raw', 'cleaned'] as const;
const CLOSEST_SHOWN = 5;

/** A decision and the line it stands on. */
type LinedDecision = { readonly line: number; readonly decision: MappingDecision };

/**
 * The analyst's decisions from CSV text with the columns field, raw, cleaned, note, decided_by and decided_at; the last
 * three may be missing. Fields and cleaned values are matched ignoring case and trailing spaces and given in the
 * spelling of the mapping. A decision made twice counts once. `source` names the file in errors.
 *
 * Errors: an InputError with file and line where a decision cannot be used.
 */
export function readMappingDecisions(
  csvText: string,
  mappings: ReadonlyMap<string, Mapping>,
  source: string,
): MappingDecision[] {
  const table = parseCsv(csvText);
  const columns = new Map(table.header.map((name, index) => [name.trim().toLowerCase().replaceAll(' ', '_'), index]));
  for (const column of REQUIRED_COLUMNS)
    if (!columns.has(column))
      throw new InputError(
        `${source}, line 1: the column ${column} is missing. The header must hold field, raw and cleaned.`,
      );
  if (table.problem !== null)
    throw new InputError(
      `${source}, line ${table.problem.line}: ${table.problem.text}. Save the file as comma separated CSV again.`,
    );
  return withoutRepeats(
    table.rows.map((row) => readDecision(row, columns, mappings, source)),
    source,
  );
}

function readDecision(
  { line, cells }: CsvRow,
  columns: ReadonlyMap<string, number>,
  mappings: ReadonlyMap<string, Mapping>,
  source: string,
): LinedDecision {
  const cell = (column: string): string => unguardFormula(cells[columns.get(column) ?? -1] ?? '');
  const place = `${source}, line ${line}`;
  const mapping = findMapping(cell('field'), mappings, place);
  const raw = cell('raw');
  if (raw.trim() === '')
    throw new InputError(`${place}, column raw: it is blank. Write the submitted value, or remove the row.`);
  return {
    line,
    decision: {
      field: mapping.field,
      raw,
      cleaned: findCleaned(cell('cleaned'), mapping, place),
      note: cell('note'),
      decidedBy: cell('decided_by'),
      decidedAt: cell('decided_at'),
    },
  };
}

function findMapping(field: string, mappings: ReadonlyMap<string, Mapping>, place: string): Mapping {
  const found = [...mappings.values()].find((mapping) => foldText(mapping.field) === foldText(field));
  if (found !== undefined) return found;
  const close = closestValues(field, [...mappings.keys()], CLOSEST_SHOWN);
  throw new InputError(`${place}, column field: this is not a field with a defined list. ${advice(close)}`);
}

function findCleaned(cleaned: string, mapping: Mapping, place: string): string {
  const allowed = [...mapping.definedList, INVALID_AND_NOT_MAPPED];
  const found = allowed.find((value) => foldText(value) === foldText(cleaned));
  if (found !== undefined) return found;
  const close = closestValues(cleaned, mapping.definedList, CLOSEST_SHOWN);
  const problem = `this is not in the defined list of ${mapping.field}`;
  throw new InputError(`${place}, column cleaned: ${problem}. ${advice([...close, INVALID_AND_NOT_MAPPED])}`);
}

/** One decision per field and folded raw text, the first one; those that disagree are an error. */
function withoutRepeats(rows: readonly LinedDecision[], source: string): MappingDecision[] {
  const firsts = new Map<string, LinedDecision>();
  for (const row of rows) {
    const key = `${row.decision.field}\n${foldText(row.decision.raw)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else if (first.decision.cleaned !== row.decision.cleaned)
      throw new InputError(
        `${source}, line ${row.line}, column cleaned: the row disagrees with line ${first.line}, which has the same ` +
          `field and raw value: ${quoted(first.decision.cleaned)} there, ${quoted(row.decision.cleaned)} here. Keep one of them.`,
      );
  }
  return [...firsts.values()].map(({ decision }) => decision);
}

function advice(values: readonly string[]): string {
  return values.length === 0
    ? 'Correct it or remove the row.'
    : `Use an allowed value, such as ${values.map(quoted).join(', ')}.`;
}

function quoted(value: string): string {
  return `“${value}”`;
}
