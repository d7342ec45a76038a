import { DayColumn } from '../../columns/int-column.ts';
import { daysOf, textOf, withColumns } from '../../columns/table.ts';
import type { Table } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import type { TextDictionary } from '../../columns/text-dictionary.ts';
import type { Method } from '../../methods/index.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { RegisteredDeath, RegisteredDeaths } from '../../registered-deaths/registered-deaths.ts';

/** Gives the rows of a submission the date of death that the later steps read in Date_of_Death. */
export type LinkDeaths = (submitted: Table) => Table;

export function deathLinker(choice: Method['dateOfDeath'], deaths: () => RegisteredDeaths): LinkDeaths {
  return LINKERS[choice](deaths);
}

const LINKERS: Record<Method['dateOfDeath'], (deaths: () => RegisteredDeaths) => LinkDeaths> = {
  submitted: () => (submitted) => submitted,
  linked: (deaths) => linkTo(deaths()),
};

/**
 * A row with an NHS number (traced, else submitted) has the date registered for it, or none, whatever the local
 * authority wrote; a row without keeps its own.
 * Reads: Der_NHS_Number_Traced_Pseudo, Der_NHS_Number_Pseudo, Date_of_Death.
 * Adds: Date_of_Death_Raw, Date_of_Death_ONS, Death_Reg_Date, Der_Date_of_Death. Replaces Date_of_Death by the last.
 * Source: DHSC GetONSDeaths.
 */
function linkTo(deaths: RegisteredDeaths): LinkDeaths {
  const diedOf = dayByCode(deaths, ({ died }) => died);
  const registeredOf = dayByCode(deaths, ({ registered }) => registered);
  return (submitted) => {
    const raw = daysOf(submitted, 'Date_of_Death');
    const traced = textOf(submitted, 'Der_NHS_Number_Traced_Pseudo');
    const own = textOf(submitted, 'Der_NHS_Number_Pseudo');
    const [tracedCodes, ownCodes, rawDays] = [traced.codes, own.codes, raw.values];
    const [tracedDied, ownDied] = [diedOf(traced.dictionary), diedOf(own.dictionary)];
    const [tracedRegistered, ownRegistered] = [registeredOf(traced.dictionary), registeredOf(own.dictionary)];
    const died = new Int32Array(rawDays.length);
    const registered = new Int32Array(rawDays.length);
    const derived = new Int32Array(rawDays.length);
    for (let row = 0; row < derived.length; row++) {
      const isTraced = tracedCodes[row] !== 0;
      died[row] = isTraced ? tracedDied[tracedCodes[row]] : ownDied[ownCodes[row]];
      registered[row] = isTraced ? tracedRegistered[tracedCodes[row]] : ownRegistered[ownCodes[row]];
      derived[row] = isTraced || ownCodes[row] !== 0 ? died[row] : rawDays[row];
    }
    const used = new DayColumn(derived);
    return withColumns(submitted, {
      Date_of_Death: used,
      Date_of_Death_Raw: raw,
      Date_of_Death_ONS: new DayColumn(died),
      Death_Reg_Date: new DayColumn(registered),
      Der_Date_of_Death: used,
    });
  };
}

/** A day for each distinct NHS number, worked out once for files that share a dictionary. */
function dayByCode(
  deaths: RegisteredDeaths,
  dayOf: (death: RegisteredDeath) => Day,
): (dictionary: TextDictionary) => Int32Array {
  const known = new Map<TextDictionary, Int32Array>();
  return (dictionary) => {
    const days =
      known.get(dictionary) ??
      dictionary.mapInts(NO_DAY, (text) => {
        const death = deaths.size === 0 ? undefined : deaths.get(foldText(text));
        return death ? dayOf(death) : NO_DAY;
      });
    known.set(dictionary, days);
    return days;
  };
}
