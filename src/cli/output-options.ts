import { METHODS } from '../methods/index.ts';
import { OUTPUT_NAMES } from '../pipeline/7-outputs/index.ts';
import { SMALL_NUMBERS_PROFILES } from '../pipeline/7-outputs/small-numbers.ts';
import type { SmallNumbersProfile } from '../pipeline/7-outputs/small-numbers.ts';
import { UsageError } from './usage-error.ts';

export type OutputOptions = {
  readonly out: string;
  readonly format: 'csv' | 'xlsx';
  readonly tables?: readonly string[];
  readonly method?: string;
  readonly mappings?: string;
  readonly smallNumbers: SmallNumbersProfile;
  /** Whether values that differ from the list in capitals or spaces at the end only are faults. */
  readonly strictValues: boolean;
};

/** The options that every command that writes tables understands; `known` are the tables that it can write. */
export function outputOptions(
  options: Readonly<Record<string, string | undefined>>,
  known: readonly string[] = OUTPUT_NAMES,
): OutputOptions {
  const {
    out = 'out',
    format = out.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv',
    tables,
    method,
    mappings,
  } = options;
  if (format !== 'csv' && format !== 'xlsx') throw new UsageError(`--format is csv or xlsx, not "${format}".`);
  const smallNumbers = SMALL_NUMBERS_PROFILES.find((profile) => profile === (options['small-numbers'] ?? 'none'));
  if (!smallNumbers) throw new UsageError(`--small-numbers is one of: ${SMALL_NUMBERS_PROFILES.join(', ')}.`);
  if (method !== undefined && !METHODS.some(({ id }) => id === method)) {
    throw new UsageError(`--method is one of: ${METHODS.map(({ id }) => id).join(', ')}.`);
  }
  const strictValues = options['strict-values'] !== undefined;
  return { out, format, tables: tableNames(tables, known), method, mappings, smallNumbers, strictValues };
}

function tableNames(tables: string | undefined, known: readonly string[]): string[] | undefined {
  const names = tables
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length === 0) return names;
  throw new UsageError(`--tables: there is no table ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
}
