import { UsageError } from './usage-error.ts';

export type OutputOptions = {
  readonly out: string;
  readonly format: 'csv' | 'xlsx';
  readonly tables?: readonly string[];
  readonly method?: string;
  readonly mappings?: string;
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
  const names = tables?.split(',').map((name) => name.trim());
  return { out, format, tables: names?.filter((name) => name !== ''), method, mappings };
}
