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
  const names = tables?.split(',').map((name) => name.trim());
  return { out, format, tables: names?.filter((name) => name !== ''), method, mappings, smallNumbers };
}
