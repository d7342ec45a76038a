import { InputError } from '../model/input-error.ts';
import { normaliseHeader } from '../submissions/match-headers.ts';

/** The columns of a list, and the headers they go by: the analyst's, DHSC's, those of the mortality data. */
const HEADERS = {
  nhsNumber: ['NHS_Number', 'Der_NHS_Number_Traced_Pseudo', 'Der_NHS_Number_Pseudo', 'Der_DHSC_Pseudo_NHS_Number'],
  died: ['Date_of_Death', 'Date_of_Death_ONS', 'reg_date_of_death'],
  registered: ['Death_Reg_Date', 'Registration_Date', 'Date_of_Registration', 'reg_date'],
} as const;

/** Whether a row of headers could be that of a list of registered deaths. */
export function isDeathsHeader(header: readonly string[]): boolean {
  return columnOf(header, HEADERS.nhsNumber) !== -1 && columnOf(header, HEADERS.died) !== -1;
}

/** Where the columns stand; `registered` is -1 without one. Errors: a list without NHS number or date of death. */
export function deathsColumns(header: readonly string[], source: string) {
  return {
    nhsNumber: neededColumn(header, HEADERS.nhsNumber, source),
    died: neededColumn(header, HEADERS.died, source),
    registered: columnOf(header, HEADERS.registered),
  };
}

/** Whether the column holds the dates of a list. */
export function isDeathsDate(header: string): boolean {
  return columnOf([header], [...HEADERS.died, ...HEADERS.registered]) === 0;
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
