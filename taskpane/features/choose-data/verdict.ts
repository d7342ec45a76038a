import type { Coverage, MonthCoverage, SourceFacts } from '../../../src/worker/protocol.ts';
import { formatDate, formatMonths, formatPeriod, monthIndex, monthName, monthsFrom } from '../../ui/dates.ts';
import { count, listWords } from '../../ui/numbers.ts';
import { sustainedReasons, SUSTAINED_RULE } from './sustained-words.ts';

/** DHSC's thresholds, for the words only: the worker decides. */
const MIN_PERCENT = 2;
const TYPES_THAT_MAY_LACK = 1;
const MAX_MONTHS = 15;

export type Verdict = { readonly picks: boolean; readonly head: string; readonly because: readonly string[] };

/** Will DHSC pick this file? In words, for a source whose coverage is known. */
export function verdictOf({ coverage, statedPeriod, importDate }: SourceFacts): Verdict | null {
  if (!coverage) return null;
  const { derived, forStatedPeriod } = coverage;
  const picks = forStatedPeriod === null ? derived !== null : forStatedPeriod === 'eligible';
  const head = picks ? 'DHSC would pick this file' : 'DHSC would pass over this file';
  if (!derived) {
    const sustained = coverage.rule === 'sustained-coverage';
    const none = ['No month counts, so the data covers no period.'];
    return { picks, head, because: sustained ? sustainedReasons(coverage, shownMonths(coverage, statedPeriod)) : none };
  }
  const because = [];
  if (forStatedPeriod === 'imported-too-early' && statedPeriod) {
    because.push(
      `It was imported on ${formatDate(importDate ?? '')}, before its period ended on ${formatDate(statedPeriod.end)}.`,
    );
  }
  if (forStatedPeriod === 'excluded-by-dhsc') because.push('DHSC has ruled this import out for known faults.');
  return { picks, head, because: [...because, ...monthReasons(coverage, statedPeriod)] };
}

/** `CLD Apr25–Mar26 covers 2 months less than it states.` */
export function shortfall({ name, coverage, statedPeriod }: SourceFacts): string {
  if (!coverage?.derived || !statedPeriod) return `${name} covers no period.`;
  const { derived } = coverage;
  const stated = monthsFrom(statedPeriod.start, statedPeriod.end);
  const missing = stated.filter((month) => month < derived.start.slice(0, 7) || month > derived.end.slice(0, 7));
  return missing.length === 0
    ? `${name} was imported at the wrong time.`
    : `${name} covers ${count(missing.length, 'month')} less than it states.`;
}

/** The months to draw: what is stated and derived, else the last 12 there are. */
export function shownMonths(coverage: Coverage, stated: SourceFacts['statedPeriod']): MonthCoverage[] {
  const { derived, months } = coverage;
  const ends = [derived, stated].filter((period) => period !== null);
  if (ends.length === 0) return months.slice(-12);
  const first = ends.map(({ start }) => start).toSorted()[0];
  const last = ends.map(({ end }) => end).toSorted()[ends.length - 1];
  const known = new Map(months.map((month) => [month.month, month]));
  return monthsFrom(first, last)
    .slice(-MAX_MONTHS)
    .map(
      (month) =>
        known.get(month) ?? {
          month,
          endDates: 0,
          endDatesByType: coverage.eventTypes.map(() => 0),
          eventTypesPresent: 0,
          counts: false,
          short: [],
        },
    );
}

function monthReasons(coverage: Coverage, stated: SourceFacts['statedPeriod']): string[] {
  const shown = shownMonths(coverage, stated);
  if (coverage.rule === 'sustained-coverage') return sustainedReasons(coverage, shown);
  const needed = Math.max(0, ...coverage.months.map((month) => month.eventTypesPresent)) - TYPES_THAT_MAY_LACK;
  const groups: { why: string; months: MonthCoverage[] }[] = [];
  for (const month of shown.filter(({ counts }) => !counts)) {
    const why = reasonOf(month, coverage, needed);
    const known = groups.find((group) => group.why === why);
    if (known) known.months.push(month);
    else groups.push({ why, months: [month] });
  }
  if (groups.length > 0) {
    return groups.map(({ why, months }) => {
      const one = months.length === 1;
      return `${listWords(months.map(({ month }) => monthName(month)))} ${one ? 'does' : 'do'} not count: ${one ? why.replace(/^they hold/, 'it holds').replace('and need', 'and needs') : why}.`;
    });
  }
  if (!coverage.derived) return [];
  return [`All ${shown.length} months count, so the data covers ${formatPeriod(coverage.derived)}.`];
}

const SHARE_RULE = `A month counts with at least ${MIN_PERCENT}% of the file’s events and no more than one event type missing.`;

/** How months are judged, and what to do about it. */
export function ruleWords({ rule }: Coverage): string {
  const judged = rule === 'sustained-coverage' ? SUSTAINED_RULE : SHARE_RULE;
  return `${judged} Check that the extract holds every event type for these months, then add the new file.`;
}

function reasonOf({ endDates, eventTypesPresent }: MonthCoverage, coverage: Coverage, needed: number): string {
  if (endDates === 0) return 'they hold no event that ended';
  if (100 * endDates < MIN_PERCENT * coverage.endDates) {
    return `they hold under ${MIN_PERCENT}% of the file’s events`;
  }
  return `they hold ${eventTypesPresent} of ${coverage.eventTypes.length} event types and need ${needed}`;
}

/** What the month strip shows, for those who do not see it. */
export function stripInWords(coverage: Coverage, months: readonly MonthCoverage[]): string {
  const span =
    months.length === 0 ? '' : formatMonths({ start: months[0].month, end: months[months.length - 1].month });
  const off = months.filter(({ counts }) => !counts).map(({ month }) => `${monthName(month)} ${month.slice(0, 4)}`);
  const covers = coverage.derived ? `Data covers ${formatMonths(coverage.derived)}.` : 'The data covers no period.';
  return `Events by month and type, ${span}. ${off.length === 0 ? 'Every month counts.' : `Months that do not count: ${listWords(off)}.`} ${covers}`;
}

const ORDER = ['request', 'assessment', 'service', 'review'];

/** Event types as rows, in the order of the work, with their place in the counts. */
export function stripRows(eventTypes: readonly string[]): { readonly name: string; readonly at: number }[] {
  const rank = (name: string) => {
    const known = ORDER.indexOf(name.toLowerCase());
    return known < 0 ? ORDER.length : known;
  };
  return eventTypes
    .map((name, at) => ({
      name: ORDER.includes(name.toLowerCase()) ? plural(name) : `“${name}”`,
      at,
      rank: rank(name),
    }))
    .toSorted((a, b) => a.rank - b.rank);
}

function plural(name: string): string {
  return `${name[0].toUpperCase()}${name.slice(1).toLowerCase()}s`;
}

/** What the file states, beside what its data covers. */
export function statedText({ coverage, statedPeriod }: SourceFacts): string {
  if (!statedPeriod) return 'no period';
  const derived = coverage?.derived;
  const same =
    derived &&
    monthIndex(derived.start) === monthIndex(statedPeriod.start) &&
    monthIndex(derived.end) === monthIndex(statedPeriod.end);
  return same ? 'the same' : formatMonths(statedPeriod);
}
