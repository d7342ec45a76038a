import { daysOf, textOf } from '../../../columns/table.ts';
import { isoOf, NO_DAY } from '../../../model/day.ts';
import type { Day } from '../../../model/day.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import { findingsOf, sentence } from '../explanation.ts';
import type { Explanation, RuleFinding } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import type { AdmissionsMeasure } from './admissions-measure.ts';
import { LOWEST_BAND_RULE } from './age-band-rules.ts';
import { COUNTED_BY } from './counted-by.ts';
import { NEW_AFTER_DAYS } from './earlier-stay.ts';
import { populationOf } from './population.ts';
import { ageAtStart, CARE_HOME_RULE } from './stay-rules.ts';

export type AdmissionCases = {
  readonly context: MeasureContext;
  readonly period: Period;
  readonly definition: AdmissionsMeasure;
  readonly rules: readonly Rule<number>[];
  /** Rules in a row that each row meets. */
  readonly met: Uint8Array;
  readonly earlierStay: (row: number) => number | null;
  readonly youngerAdmission: (row: number) => number | null;
};

/**
 * Why each care home stay of a person is or is not counted: first those counted, then those that came furthest, the
 * latest first. A person without one gets a sentence, with the rules asked of the row that came furthest.
 */
export function explainAdmissions(cases: AdmissionCases): (person: PersonNumber) => readonly Explanation[] {
  const { context, rules, met } = cases;
  const starts = daysOf(context.events, 'Event_Start_Date').values;
  const careHomeFrom = rules.findIndex(({ id }) => id === CARE_HOME_RULE) + 1;
  return (person) => {
    const rows = [...context.people.rowsOf(person)].sort((a, b) => met[b] - met[a] || starts[b] - starts[a] || b - a);
    const stays = rows.filter((row) => met[row] >= careHomeFrom);
    return stays.length === 0 ? [explainNoStay(cases, rows[0])] : stays.map((row) => explainStay(cases, row, stays));
  };
}

function explainNoStay({ definition: { measure }, period, rules }: AdmissionCases, row: number): Explanation {
  const { findings, failed } = findingsOf(rules, row);
  return {
    measure,
    description: null,
    period,
    groups: [],
    subject: null,
    verdict: 'not counted',
    because: 'Not counted, because the person has no long term residential or nursing service.',
    findings,
    deciding: failed?.id ?? null,
    rows: [row],
    spans: [],
  };
}

function explainStay(cases: AdmissionCases, row: number, stays: readonly number[]): Explanation {
  const { context, period, definition, rules, met } = cases;
  const { measure, ageBand } = definition;
  const { events } = context;
  const start = daysOf(events, 'Event_Start_Date').values[row];
  const end = daysOf(events, 'Der_Event_End_Date').values[row];
  const { findings, failed } = findingsOf(rules, row);
  const earlier = cases.earlierStay(row);
  const deciding = failed?.id === 'no-earlier-stay' ? earlier : null;
  const younger = failed?.id === LOWEST_BAND_RULE ? cases.youngerAdmission(row) : null;
  const countedStays = stays.filter((stay) => met[stay] === rules.length).length;
  return {
    measure,
    description: null,
    period,
    groups: failed ? [] : [ageBand],
    subject: `${textOf(events, 'Service_Type_Cleaned').at(row) ?? 'Stay'} ${between(start, end)}`,
    verdict: failed ? 'not counted' : 'numerator',
    because: failed
      ? sentence(`not counted, because ${failed.notMet}`)
      : `Counted in the numerator of ${measure}: a new admission on ${isoOf(start)} at the age of ${ageAtStart(context)(row)}.`,
    findings: failed ? findings : [...findings, ...countedFindings(cases, row, countedStays)],
    deciding: failed?.id ?? null,
    rows: [deciding, younger, row].filter((shown) => shown !== null),
    spans: [
      { label: 'Stay', from: start, to: toOf(end) },
      { label: `Less than ${NEW_AFTER_DAYS} days before`, from: start - NEW_AFTER_DAYS + 1, to: start - 1 },
      ...(earlier === null ? [] : [earlierSpan(cases, earlier)]),
    ],
  };
}

/** What comes after the rules: that a person counts once, and what the rate is a rate of. */
function countedFindings({ context, definition }: AdmissionCases, row: number, countedStays: number): RuleFinding[] {
  const laCode = context.people.laCodeOf(context.people.personOf[row]) ?? '';
  const population = populationOf(context, laCode, definition.ageBand);
  const mid = `mid-${context.populationYear}`;
  return [
    {
      rule: 'counted-once',
      text: COUNTED_BY[context.method.admissions].text,
      met: true,
      saw: `${countedStays} new ${countedStays === 1 ? 'admission' : 'admissions'} at ${definition.ageBand}`,
    },
    {
      rule: 'population',
      text:
        population === null
          ? `There is no ${mid} population for this local authority: DHSC's join gives it no figure, so the denominator is shown as 0 and the rate as 0.`
          : `The denominator is the ${mid} population of the local authority at that age.`,
      met: true,
      saw: population === null ? `LA_Code ${laCode}, ${mid}: none` : `Population ${population}`,
    },
  ];
}

function earlierSpan({ context: { events } }: AdmissionCases, row: number) {
  return {
    label: 'Earlier stay',
    from: daysOf(events, 'Event_Start_Date').values[row],
    to: toOf(daysOf(events, 'Der_Event_End_Date').values[row]),
  };
}

function toOf(end: Day): Day | null {
  return end === NO_DAY ? null : end;
}

function between(start: Day, end: Day): string {
  return end === NO_DAY ? `from ${isoOf(start)}, open` : `from ${isoOf(start)} to ${isoOf(end)}`;
}
