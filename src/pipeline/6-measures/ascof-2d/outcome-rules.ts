import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import { DATE_OF_DEATH } from '../../5-person-details/column-names.ts';
import { firstNotMet } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { seenDay } from '../seen.ts';
import type { HospitalRecords, SpellNumber } from './hospital-records.ts';
import type { WatchedReablement } from './linked-reablement.ts';
import type { LongTermSupport } from './long-term-support.ts';
import { admissionsBetween } from './readmissions.ts';

/** Twelve weeks. Unit: days. */
export const OUTCOME_DAYS = 84;

/** From the first day to the last on which an outcome counts. */
export function outcomeWindow({ watchedFrom }: WatchedReablement): { readonly from: Day; readonly to: Day } {
  return { from: watchedFrom, to: watchedFrom + OUTCOME_DAYS };
}

const IN_WINDOW = `within ${OUTCOME_DAYS} days`;

/** `Date_of_Death 2025-06-01`. `since` is what the days are counted from: `the discharge`. */
export function aliveRule(since: string): Rule<WatchedReablement> {
  return {
    id: 'alive-after-12-weeks',
    met: `the person did not die ${IN_WINDOW} of ${since}`,
    notMet: `the person died ${IN_WINDOW} of ${since}`,
    holds: (reablement) => {
      const { from, to } = outcomeWindow(reablement);
      return reablement.died === NO_DAY || reablement.died < from || reablement.died > to;
    },
    saw: (reablement) => `${seenDay(DATE_OF_DEATH, reablement.died)}, ${seenWindow(reablement)}`,
  };
}

/** The first row of long term residential or nursing care that began in the window, under any local authority. */
export function careHomeRow(support: LongTermSupport, reablement: WatchedReablement): number | null {
  const { from, to } = outcomeWindow(reablement);
  return support.firstBegun(reablement.key, 'care home', from, to);
}

export function noCareHomeRule(support: LongTermSupport, since: string): Rule<WatchedReablement> {
  return {
    id: 'no-care-home',
    met: `no long term residential or nursing care began ${IN_WINDOW} of ${since}`,
    notMet: `long term residential or nursing care began ${IN_WINDOW} of ${since}`,
    holds: (reablement) => careHomeRow(support, reablement) === null,
    saw: (reablement) => {
      const row = careHomeRow(support, reablement);
      return `${row === null ? 'none began' : support.describe(row)}, ${seenWindow(reablement)}`;
    },
  };
}

/** The window for a readmission begins on the day after both the discharge and the start of the reablement. */
export function notReadmittedRule(
  records: HospitalRecords,
  readmissions: readonly Rule<SpellNumber>[],
): Rule<WatchedReablement> {
  const between = admissionsBetween(records);
  const admissions = (reablement: WatchedReablement) => {
    const { from, to } = outcomeWindow(reablement);
    return between(reablement.key, Math.max(from, reablement.cluster.start) + 1, to);
  };
  const isReadmission = (spell: SpellNumber) => firstNotMet(readmissions, spell) === null;
  return {
    id: 'not-readmitted',
    met: `the person was not readmitted to hospital unplanned ${IN_WINDOW} of the discharge`,
    notMet: `the person was readmitted to hospital unplanned ${IN_WINDOW} of the discharge`,
    holds: (reablement) => !admissions(reablement).some(isReadmission),
    saw: (reablement) => {
      const found = admissions(reablement);
      const unplanned = found.filter(isReadmission);
      const seen = (unplanned.length > 0 ? unplanned : found).map((spell) => seenAdmission(spell));
      return [...(seen.length === 0 ? ['no admission'] : seen), seenWindow(reablement)].join('; ');
    },
  };

  function seenAdmission(spell: SpellNumber): string {
    const failed = firstNotMet(readmissions, spell);
    const admission = records.describe(spell);
    return failed ? `${admission} does not count: ${failed.notMet} [${failed.saw(spell)}]` : admission;
  }
}

function seenWindow(reablement: WatchedReablement): string {
  const { from, to } = outcomeWindow(reablement);
  return `${isoOf(from)} to ${isoOf(to)}`;
}
