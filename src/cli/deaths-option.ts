import { existsSync } from 'node:fs';
import { nodeInputFile } from '../hosts/files/node/input-file.ts';
import { readList } from '../hosts/files/read-list.ts';
import { InputError } from '../model/input-error.ts';
import type { DeathSource } from '../pipeline/2-filter-events/registered-deaths.ts';
import { isDeathsHeader } from '../registered-deaths/deaths-columns.ts';
import { readDeathsList } from '../registered-deaths/read-deaths-list.ts';
import { deathsChoice } from '../run-file/deaths-of-run-file.ts';
import type { DeathsChoice } from '../run-file/deaths-of-run-file.ts';
import { UsageError } from './usage-error.ts';

/** `local`, `no-ons`, or the path of a list. */
export function deathsOption(text: string): DeathsChoice {
  const choice = deathsChoice(text);
  if (choice.from !== 'list' || existsSync(text)) return choice;
  throw new UsageError(`--deaths is local, no-ons or the path of a list of deaths, not "${text}".`);
}

/** Errors: a list that cannot be read, or is none. */
export async function readDeaths(choice: DeathsChoice | undefined): Promise<DeathSource | undefined> {
  if (choice === undefined) return undefined;
  if (choice.from !== 'list') return { kind: choice.from };
  if (!existsSync(choice.file)) {
    throw new InputError(`${choice.file}: the list of deaths cannot be read. Check the path.`);
  }
  const list = await readList(nodeInputFile(choice.file), isDeathsHeader);
  return { kind: 'list', deaths: readDeathsList(list) };
}
