import { NO_DAY } from '../../../model/day.ts';
import type { RowRule } from './row-days.ts';

/** Unknowns: without both dates nothing is said. */
export const bornAfterDeath: RowRule = {
  id: 'born-after-death',
  field: 'Date_of_Birth',
  breaks: ({ birth, death }) => birth !== NO_DAY && death !== NO_DAY && birth > death,
};
