import { addMonths, dayOf, isoOf } from '../../model/day.ts';
import { importDayOf } from '../../model/import-time.ts';
import type { Period } from '../../model/period.ts';
import { coveredPeriod, submissionPeriods } from '../../pipeline/1-select-submissions/submission-periods.ts';
import { splitIntoReferencePeriods } from '../../pipeline/1-select-submissions/split-into-reference-periods.ts';
import { periodText } from '../iso-text.ts';
import type { PeriodText } from '../iso-text.ts';
import { submissionOf } from '../sources/source.ts';
import { chosenMethod } from './list-sources.ts';
import type { MethodChoice } from './list-sources.ts';
import type { RequestContext } from './request-context.ts';

/** DHSC's joined tables begin here: client level data became mandatory. */
const JOINED_BEGINS = dayOf(2023, 4, 1);
const MONTHS_SINGLE = 12;
const MONTHS_IN_QUARTER = 3;

export type SettingsToSuggest = MethodChoice & {
  readonly sources?: readonly number[];
  /** Derived when not given, as DHSC. */
  readonly periodsBy?: 'Derived' | 'Stated';
};

/** Periods that the files can answer for; null when none can. */
export type SuggestedSettings = {
  readonly single: PeriodText | null;
  readonly joined: PeriodText | null;
  /** The latest import date; null without a dated file. */
  readonly asOf: string | null;
};

/**
 * A period to start from: single, the last 12 months that one file covers; joined, back from there for as long as
 * every quarter has a file. Sources without an import date are left out.
 */
export function suggestSettings(args: SettingsToSuggest, { session }: RequestContext): SuggestedSettings {
  const dated = session.sources
    .filter(({ id, importTime }) => importTime !== null && (args.sources?.includes(id) ?? true))
    .filter(({ id }) => session.facts(chosenMethod(args)).some((facts) => facts.id === id && facts.laName !== null))
    .map((source) => submissionOf(source, session.reference.localAuthorities));
  if (dated.length === 0) return { single: null, joined: null, asOf: null };

  const covered = submissionPeriods(dated, chosenMethod(args)).flatMap(
    (periods) => coveredPeriod(periods, args.periodsBy ?? 'Derived') ?? [],
  );
  const asOf = isoOf(Math.max(...dated.map(({ importTime }) => importDayOf(importTime))));
  const single = lastCovered(covered, MONTHS_SINGLE);
  const end = (single ?? lastCovered(covered, MONTHS_IN_QUARTER))?.end;
  const joined = end === undefined ? null : longestJoined(covered, end);
  return { single: single && periodText(single), joined: joined && periodText(joined), asOf };
}

/** The latest span of so many months that lies in one file. */
function lastCovered(covered: readonly Period[], months: number): Period | null {
  const spans = covered
    .map(({ start, end }) => ({ from: start, start: addMonths(end + 1, -months), end }))
    .filter(({ from, start }) => from <= start)
    .toSorted((a, b) => b.end - a.end);
  return spans.length === 0 ? null : { start: spans[0].start, end: spans[0].end };
}

function longestJoined(covered: readonly Period[], end: number): Period | null {
  let start = end + 1;
  for (;;) {
    const earlier = addMonths(start, -MONTHS_IN_QUARTER);
    const has = covered.some((period) => period.start <= earlier && period.end >= start - 1);
    if (!has || earlier < JOINED_BEGINS) break;
    start = earlier;
  }
  const period = { start, end };
  return splitIntoReferencePeriods(period, 'joined').length === 0 ? null : period;
}
