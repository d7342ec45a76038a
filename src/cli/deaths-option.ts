import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../model/input-error.ts';
import type { DeathSource } from '../pipeline/2-filter-events/registered-deaths.ts';
import { readDeathsList } from '../registered-deaths/read-deaths-list.ts';
import { UsageError } from './usage-error.ts';

/** `local`, `no-ons`, or the path of a list. */
export function deathsOption(text: string): string {
  if (isDeathsVariant(text) || existsSync(text)) return text;
  throw new UsageError(`--deaths is local, no-ons or the path of a list of deaths, not "${text}".`);
}

export function isDeathsVariant(text: string): boolean {
  return text === 'local' || text === 'no-ons';
}

/** Errors: a list that cannot be read, or is none. */
export async function readDeaths(deaths: string | undefined): Promise<DeathSource | undefined> {
  if (deaths === undefined) return undefined;
  if (deaths === 'local') return { kind: 'local' };
  if (deaths === 'no-ons') return { kind: 'none' };
  const text = await readFile(deaths, 'utf8').catch(() => {
    throw new InputError(`${deaths}: the list of deaths cannot be read. Check the path.`);
  });
  return { kind: 'list', deaths: readDeathsList(text, basename(deaths)) };
}
