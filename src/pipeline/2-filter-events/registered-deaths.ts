import { daysOf, textOf } from '../../columns/table.ts';
import { foldText } from '../../columns/text-dictionary.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { importDayOf } from '../../model/import-time.ts';
import type { RegisteredDeath, RegisteredDeaths } from '../../registered-deaths/registered-deaths.ts';
import type { Submission } from '../../submissions/submission.ts';

/**
 * Where registered deaths come from. DHSC has them from the Office for National Statistics. A local authority has a list
 * of its own, or what its own files say (`local`), or nothing (`none`): then nobody with an NHS number ever dies.
 */
export type DeathSource =
  { readonly kind: 'local' } | { readonly kind: 'none' } | { readonly kind: 'list'; readonly deaths: RegisteredDeaths };

/** The deaths that a run goes by. Those of the files themselves come from every file imported up to the as-of date. */
export function registeredDeaths(source: DeathSource, submissions: readonly Submission[], asOf: Day): RegisteredDeaths {
  if (source.kind === 'list') return source.deaths;
  return source.kind === 'none' ? new Map() : deathsInFiles(submissions, asOf);
}

/** For each NHS number the latest date of death in any row: one wrong date moves all of the person's rows. */
function deathsInFiles(submissions: readonly Submission[], asOf: Day): RegisteredDeaths {
  const deaths = new Map<string, RegisteredDeath>();
  for (const { table } of submissions.filter(({ importTime }) => importDayOf(importTime) <= asOf)) {
    const traced = textOf(table, 'Der_NHS_Number_Traced_Pseudo');
    const submitted = textOf(table, 'Der_NHS_Number_Pseudo');
    daysOf(table, 'Date_of_Death').values.forEach((died, row) => {
      if (died === NO_DAY) return;
      const nhsNumber = traced.at(row) ?? submitted.at(row);
      if (nhsNumber === null) return;
      const key = foldText(nhsNumber);
      const known = deaths.get(key);
      if (!known || known.died < died) deaths.set(key, { died, registered: died });
    });
  }
  return deaths;
}
