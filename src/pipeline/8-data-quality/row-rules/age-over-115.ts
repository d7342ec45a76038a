import { addMonths, dayOf, NO_DAY } from '../../../model/day.ts';
import type { RowRule } from './row-days.ts';

const OLDEST_YEARS = 115;
/** The dummy birth date has a rule of its own. */
const DUMMY_BIRTH = dayOf(1900, 1, 1);

/** At death, or at the end of the period for those who live. Unknowns: without a birth or an end nothing is said. */
export const ageOver115: RowRule = {
  id: 'age-over-115',
  field: 'Date_of_Birth',
  breaks: ({ birth, death, periodEnd }) => {
    const until = death === NO_DAY ? periodEnd : death;
    if (birth === NO_DAY || birth === DUMMY_BIRTH || until === NO_DAY) return false;
    return addMonths(birth, (OLDEST_YEARS + 1) * 12) <= until;
  },
};
