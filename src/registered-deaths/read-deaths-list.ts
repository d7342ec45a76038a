import { foldText } from '../columns/text-dictionary.ts';
import { NO_DAY } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import type { ListOfRows } from '../model/list-of-rows.ts';
import { parseDate } from '../submissions/parse-date.ts';
import { deathsColumns } from './deaths-columns.ts';
import type { RegisteredDeath, RegisteredDeaths } from './registered-deaths.ts';

/** DHSC leaves out this pseudonym, which has close to a thousand deaths. */
const NOT_A_PERSON = foldText('CBCAE5BC1DABCA4E69B63AC2D6672C9E6C2FB2726D06B14200A4E0C6D979B862');

/**
 * Reads a list of registered deaths: NHS number, date of death and, if there is one, date of registration. Of several
 * rows of one NHS number the one registered last counts, then the latest death.
 * Unknowns: rows without an NHS number are left out; a blank date of death is no death, yet may be registered last.
 * Errors: a column missing, a date that cannot be read.
 * Source: DHSC GetONSDeaths.
 */
export function readDeathsList({ source, rowWord, header, rows }: ListOfRows): RegisteredDeaths {
  const columns = deathsColumns(header, source);
  const dayAt = (text: string, column: number, at: number) => {
    const day = parseDate(text);
    if (text.trim() === '' || day !== NO_DAY) return day;
    throw new InputError(
      `${source}, ${rowWord} ${at}: the date in ${header[column]} cannot be read. Dates are day/month/year or 2025-03-31.`,
    );
  };
  const deaths = new Map<string, RegisteredDeath>();
  for (const { at, cells } of rows) {
    const nhsNumber = foldText(cells[columns.nhsNumber] ?? '');
    if (nhsNumber === '' || nhsNumber === NOT_A_PERSON) continue;
    const died = dayAt(cells[columns.died] ?? '', columns.died, at);
    const registered =
      columns.registered === -1 ? died : dayAt(cells[columns.registered] ?? '', columns.registered, at);
    const known = deaths.get(nhsNumber);
    if (!known || isLater({ died, registered }, known)) deaths.set(nhsNumber, { died, registered });
  }
  return deaths;
}

function isLater(a: RegisteredDeath, b: RegisteredDeath): boolean {
  return a.registered === b.registered ? a.died > b.died : a.registered > b.registered;
}
