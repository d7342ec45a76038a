import type { Coverage, MonthCoverage } from '../../../src/worker/protocol.ts';
import { formatPeriod, monthName } from '../../ui/dates.ts';
import { count, listWords } from '../../ui/numbers.ts';

/** The rule in words, for a file that falls short of it. The worker decides; the thresholds stand here only to be read. */
export const SUSTAINED_RULE =
  'A month counts when requests, assessments and services each have at least 10 events that ended in it, and a fifth of ' +
  'what they have in a usual month. One weak month between two good ones is let through; two in a row end the run, and ' +
  'only the latest run is used. Reviews do not matter.';

/** Why months do or do not count where a file is judged by its latest unbroken run of good months. */
export function sustainedReasons(coverage: Coverage, shown: readonly MonthCoverage[]): string[] {
  const { derived, missingTypes } = coverage;
  if (missingTypes.length > 0) {
    return [`It holds no ${listWords(missingTypes.map(plural))}, so no month counts and the data covers no period.`];
  }
  const weak = grouped(shown.filter(({ counts }) => !counts)).map(({ months, types }) => {
    const [verb, pronoun, has] = months.length === 1 ? ['does', 'it', 'has'] : ['do', 'they', 'have'];
    return `${names(months)} ${verb} not count: ${pronoun} ${has} too few ${listWords(types.map(plural))}.`;
  });
  const through = shown.filter(({ counts, short }) => counts && short.length > 0);
  const letThrough = grouped(through).map(
    ({ months, types }) =>
      `${names(months)} ${months.length === 1 ? 'is' : 'are'} let through with few ${listWords(types.map(plural))}: the months on both sides have enough.`,
  );
  if (!derived) return [...weak, 'No month counts, so the data covers no period.'];
  const earlier = shown.filter(({ month, counts }) => counts && month < derived.start.slice(0, 7));
  if (earlier.length > 0) {
    weak.push(
      `The ${count(earlier.length, 'good month')} before that ${earlier.length === 1 ? 'is' : 'are'} not used: only the latest run is.`,
    );
  }
  if (weak.length > 0) return [...weak, ...letThrough];
  return [`All ${shown.length} months count, so the data covers ${formatPeriod(derived)}.`, ...letThrough];
}

type Group = { readonly months: MonthCoverage[]; readonly types: readonly string[] };

/** Months that lack the same types, in the order of the first of each. */
function grouped(months: readonly MonthCoverage[]): Group[] {
  const groups = new Map<string, Group>();
  for (const month of months) {
    // A month without any event is short of all three.
    const types = month.short.length === 0 ? ['request', 'assessment', 'service'] : month.short;
    const known = groups.get(types.join()) ?? { months: [], types };
    known.months.push(month);
    groups.set(types.join(), known);
  }
  return [...groups.values()];
}

function names(months: readonly MonthCoverage[]): string {
  return listWords(months.map(({ month }) => monthName(month)));
}

function plural(type: string): string {
  return `${type}s`;
}
