import { foldText } from '../../../columns/text-dictionary.ts';
import type { MeasureContext } from '../measure.ts';
import type { AgeBand } from './age-band.ts';

/**
 * People of an age band in a local authority at mid-year, through its ONS code. Unit: people.
 * Unknowns: null when the lookup lacks the LA code, or the population table the year. DHSC's join then gives no figure.
 */
export function populationOf(context: MeasureContext, laCode: string, ageBand: AgeBand): number | null {
  const { reference, populationYear } = context;
  const authority = reference.localAuthorities.find((known) => foldText(known.laCode) === foldText(laCode));
  const found = reference
    .populations()
    .find((row) => row.midYear === populationYear && row.onsCode === authority?.onsCode && row.ageBand === ageBand);
  return found?.population ?? null;
}
