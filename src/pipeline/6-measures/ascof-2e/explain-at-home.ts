import { daysOf, textOf } from '../../../columns/table.ts';
import { NO_DAY } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import { once } from '../../../reference-tables/once.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation, RuleFinding } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { seenText } from '../seen.ts';
import { accommodationFindings } from './accommodation-findings.ts';
import { accommodationOrigins } from './accommodation-origin.ts';
import type { AccommodationOrigin } from './accommodation-origin.ts';
import type { Accommodation } from './accommodation.ts';
import { descriptionOf, groupsOf } from './at-home-figures.ts';
import type { AtHomeMeasure } from './at-home-measure.ts';
import { ageBandOf, cappedEnd } from './supported-people.ts';
import type { SupportedPeople } from './supported-people.ts';
import { LONG_TERM_SUPPORT_RULE } from './support-rules.ts';

export type AtHomeCases = {
  readonly context: MeasureContext;
  readonly period: Period;
  readonly definition: AtHomeMeasure;
  readonly supported: SupportedPeople;
  readonly accommodation: Accommodation;
  readonly rowRules: readonly Rule<number>[];
  readonly personRules: readonly Rule<PersonNumber>[];
  /** The accommodation first, then whatever else the method asks. */
  readonly inNumerator: readonly Rule<PersonNumber>[];
  /** Rules on services in a row that each row meets. */
  readonly metByRow: Uint8Array;
  readonly isInCohort: (person: PersonNumber) => boolean;
};

/** Why a person is in the numerator, in the denominator only, or not counted. One explanation for each person. */
export function explainAtHome(cases: AtHomeCases): (person: PersonNumber) => readonly Explanation[] {
  const origins = once(() => accommodationOrigins(cases.context));
  return (person) => {
    const rows = rowsFurthestFirst(cases, person);
    const supports = rows.filter((row) => cases.metByRow[row] === cases.rowRules.length);
    return [
      supports.length === 0
        ? explainNoSupport(cases, rows[0])
        : explainPerson(cases, person, supports, origins()(person)),
    ];
  };
}

/** Those that meet the most rules, then those that end last (not after the period), then those that began last. */
function rowsFurthestFirst({ context, period, metByRow }: AtHomeCases, person: PersonNumber): readonly number[] {
  const starts = daysOf(context.events, 'Event_Start_Date').values;
  const ends = daysOf(context.events, 'Der_Event_End_Date').values;
  return [...context.people.rowsOf(person)].sort(
    (a, b) =>
      metByRow[b] - metByRow[a] ||
      cappedEnd(ends[b], period) - cappedEnd(ends[a], period) ||
      starts[b] - starts[a] ||
      b - a,
  );
}

function explainNoSupport(cases: AtHomeCases, row: number): Explanation {
  const { rowRules, metByRow } = cases;
  const { findings, failed } = findingsOf(rowRules, row);
  const isLongTerm = metByRow[row] > rowRules.findIndex(({ id }) => id === LONG_TERM_SUPPORT_RULE);
  return {
    ...common(cases),
    groups: [],
    verdict: 'not counted',
    because:
      failed && isLongTerm
        ? sentence(`not counted, because ${failed.notMet}`)
        : 'Not counted, because the person has no long term support.',
    findings,
    deciding: failed?.id ?? null,
    rows: [row],
    spans: isLongTerm ? [serviceSpan(cases, row)] : [],
  };
}

function explainPerson(
  cases: AtHomeCases,
  person: PersonNumber,
  supports: readonly number[],
  origin: AccommodationOrigin,
): Explanation {
  const { context, definition, supported, accommodation, inNumerator } = cases;
  const services = findingsOf(cases.rowRules, supports[0]).findings;
  const { findings, failed } = findingsOf(cases.personRules, person);
  const about = accommodationFindings(context, accommodation, origin, person);
  const spans = [...supports.map((row) => serviceSpan(cases, row)), ageDaySpan(cases, person)];
  if (failed) {
    const asked = findings.slice(0, -1);
    return {
      ...common(cases),
      groups: [],
      verdict: 'not counted',
      because: sentence(`not counted, because ${failed.notMet}`),
      findings: [...services, ...asked, ...(cases.isInCohort(person) ? about : []), ...findings.slice(-1)],
      deciding: failed.id,
      rows: supports,
      spans,
    };
  }
  const [settled] = inNumerator;
  const { findings: ofNumerator, failed: unmet } = findingsOf(inNumerator, person);
  const groups = groupsOf(context)(person);
  const status = accommodation.statuses.at(person) ?? 'blank';
  return {
    ...common(cases),
    description: descriptionOf(ageBandOf(supported.ages[person])),
    groups,
    verdict: unmet ? 'denominator only' : 'numerator',
    because: unmet
      ? `Counted in the denominator of ${definition.measure} only, because ${unmet.notMet}${unmet === settled ? `: ${status}` : ''}.`
      : `Counted in the numerator of ${definition.measure}, because ${settled.met}: ${status}.`,
    findings: [...services, ...findings, genderFinding(cases, person, groups), ...about, ...ofNumerator],
    deciding: (unmet ?? settled).id,
    rows: [...new Set([...origin.rows, ...supports])],
    spans,
  };
}

function common({ definition, period }: AtHomeCases) {
  return { measure: definition.measure, description: null, period, subject: null };
}

function genderFinding({ context }: AtHomeCases, person: PersonNumber, groups: readonly string[]): RuleFinding {
  const gender = textOf(context.personDetails, 'Gender').at(person);
  const text =
    groups.length === 1
      ? 'The gender is neither female nor male, so the person is in the Total only.'
      : `The person is in the figures for ${groups.join(' and ')}.`;
  return { rule: 'gender-group', text, met: true, saw: seenText('Gender', gender) };
}

function serviceSpan({ context: { events } }: AtHomeCases, row: number) {
  const end = daysOf(events, 'Der_Event_End_Date').values[row];
  return {
    label: textOf(events, 'Service_Type_Cleaned').at(row) ?? 'Service',
    from: daysOf(events, 'Event_Start_Date').values[row],
    to: end === NO_DAY ? null : end,
  };
}

function ageDaySpan({ supported }: AtHomeCases, person: PersonNumber) {
  const day = supported.supportedUntil[person];
  return { label: 'Age is taken on this day', from: day, to: day };
}
