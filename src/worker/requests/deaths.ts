import { browserInputFile } from '../../hosts/files/browser/input-file.ts';
import { readList } from '../../hosts/files/read-list.ts';
import { InputError } from '../../model/input-error.ts';
import type { ListOfRows } from '../../model/list-of-rows.ts';
import type { DeathSource } from '../../pipeline/2-filter-events/registered-deaths.ts';
import { isDeathsHeader } from '../../registered-deaths/deaths-columns.ts';
import { readDeathsList } from '../../registered-deaths/read-deaths-list.ts';
import type { RegisteredDeaths } from '../../registered-deaths/registered-deaths.ts';
import type { Session } from '../session.ts';
import type { RequestContext } from './request-context.ts';

/** Where dates of death come from, for a method that does not take those of the rows. */
export type DeathsFrom = DeathSource['kind'];

/** What the pane shows of a list of registered deaths. No one in it is named. */
export type DeathsListFacts = { readonly name: string; readonly rows: number };

export type DeathsList = DeathsListFacts & { readonly deaths: RegisteredDeaths };

/** Takes a list of registered deaths out of a file, in place of an earlier one. Errors: no list, or an unreadable date. */
export async function addDeathsFile(
  { file }: { readonly file: File },
  { session }: RequestContext,
): Promise<DeathsListFacts> {
  session.deathsList = await readDeathsFile(file);
  return deathsListFacts(session.deathsList);
}

/** The same out of a worksheet, which the pane has read. */
export function addDeathsSheet(list: ListOfRows, { session }: RequestContext): DeathsListFacts {
  session.deathsList = deathsListOf(list);
  return deathsListFacts(session.deathsList);
}

export function removeDeathsList(_: null, { session }: RequestContext): null {
  session.deathsList = null;
  return null;
}

export async function readDeathsFile(file: File): Promise<DeathsList> {
  return deathsListOf(await readList(browserInputFile(file), isDeathsHeader));
}

function deathsListOf(list: ListOfRows): DeathsList {
  return { name: list.source, rows: list.rows.length, deaths: readDeathsList(list) };
}

export function deathsListFacts({ name, rows }: DeathsListFacts): DeathsListFacts {
  return { name, rows };
}

/** Errors: a list was chosen, and none is here. */
export function deathSource(from: DeathsFrom, { deathsList }: Session): DeathSource {
  if (from !== 'list') return { kind: from };
  if (deathsList) return { kind: 'list', deaths: deathsList.deaths };
  throw new InputError('The list of registered deaths is not here. Add it in Set period, or choose another source.');
}
