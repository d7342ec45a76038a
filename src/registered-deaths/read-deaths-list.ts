import { foldText } from '../columns/text-dictionary.ts';
import { NO_DAY } from '../model/day.ts';
import { InputError } from '../model/input-error.ts';
import { parseCsv } from '../reference-tables/parse-csv.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';
import { parseDate } from '../submissions/parse-date.ts';
import type { RegisteredDeath, RegisteredDeaths } from './registered-deaths.ts';

/** The columns of a list, and the headers they go by: the analyst's, DHSC's, those of the mortality data. */
const HEADERS = {
  nhsNumber: ['NHS_Number', 'Der_NHS_Number_Traced_Pseudo', 'Der_NHS_Number_Pseudo', 'Der_DHSC_Pseudo_NHS_Number'],
  died: ['Date_of_Death', 'Date_of_Death_ONS', 'reg_date_of_death'],
  registered: ['Death_Reg_Date', 'Registration_Date', 'Date_of_Registration', 'reg_date'],
} as const;

/** DHSC leaves out this pseudonym, which has close to a thousand deaths. */
const NOT_A_PERSON = foldText('CBCAE5BC1DABCA4E69B63AC2D6672C9E6C2FB2726D06B14200A4E0C6D979B862');

/**
 * Reads a list of registered deaths: NHS number, date of death and, if there is one, date of registration. Of several
 * rows of one NHS number the one registered last counts, then the latest death.
 * Unknowns: rows without an NHS number are left out; a blank date of death is no death, yet may be registered last.
 * Errors: a column missing, ragged rows, a date that cannot be read.
 * Source: DHSC GetONSDeaths.
 */
export function readDeathsList(text: string, source: string): RegisteredDeaths {
  const { header, rows, problem } = parseCsv(text);
  if (problem)
    throw new InputError(`${source}, line ${problem.line}: ${problem.text}. Correct the row, or save it as CSV again.`);
  const columns = {
    nhsNumber: neededColumn(header, HEADERS.nhsNumber, source),
    died: neededColumn(header, HEADERS.died, source),
    registered: columnOf(header, HEADERS.registered),
  };
  const dayAt = (cells: readonly string[], column: number, line: number) => {
    const day = parseDate(cells[column]);
    if (cells[column].trim() === '' || day !== NO_DAY) return day;
    throw new InputError(
      `${source}, line ${line}: the date in ${header[column]} cannot be read. Dates are day/month/year or 2025-03-31.`,
    );
  };
  const deaths = new Map<string, RegisteredDeath>();
  for (const { line, cells } of rows) {
    const nhsNumber = foldText(cells[columns.nhsNumber]);
    if (nhsNumber === '' || nhsNumber === NOT_A_PERSON) continue;
    const died = dayAt(cells, columns.died, line);
    const registered = columns.registered === -1 ? died : dayAt(cells, columns.registered, line);
    const known = deaths.get(nhsNumber);
    if (!known || isLater({ died, registered }, known)) deaths.set(nhsNumber, { died, registered });
  }
  return deaths;
}

function isLater(a: RegisteredDeath, b: RegisteredDeath): boolean {
  return a.registered === b.registered ? a.died > b.died : a.registered > b.registered;
}

function neededColumn(header: readonly string[], names: readonly string[], source: string): number {
  const column = columnOf(header, names);
  if (column !== -1) return column;
  throw new InputError(
    `${source}: the list of deaths has no column ${names[0]}. It needs NHS_Number, Date_of_Death and, if known, Death_Reg_Date.`,
  );
}

function columnOf(header: readonly string[], names: readonly string[]): number {
  const found = names
    .map((name) => header.findIndex((text) => normaliseHeader(text) === normaliseHeader(name)))
    .find((column) => column !== -1);
  return found ?? -1;
}
