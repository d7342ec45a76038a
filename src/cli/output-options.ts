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
};

/** The options that every command that writes tables understands. */
export function outputOptions(options: Readonly<Record<string, string | undefined>>): OutputOptions {
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
  return { out, format, tables: tableNames(tables), method, mappings, smallNumbers };
}

function tableNames(tables: string | undefined): string[] | undefined {
  const names = tables
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names?.filter((name) => !OUTPUT_NAMES.includes(name)) ?? [];
  if (unknown.length === 0) return names;
  throw new UsageError(`--tables: there is no table ${unknown.join(', ')}. There are: ${OUTPUT_NAMES.join(', ')}.`);
}
