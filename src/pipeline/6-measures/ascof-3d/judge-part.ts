import { daysOf, intsOf } from '../../../columns/table.ts';
import type { Period } from '../../../model/period.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { MeasureContext } from '../measure.ts';
import type { Rule } from '../rule.ts';
import { sift } from '../sift.ts';
import type { PartDefinition, PartRules, SupportKind } from './part.ts';
import { ageAtPeriodEnd, listRules, localAuthorityRule } from './person-rules.ts';

/** How the rows and people of one part of ASCOF 3D turned out. */
export type JudgedPart = {
  readonly rules: PartRules;
  readonly rowRules: readonly Rule<number>[];
  readonly personRules: readonly Rule<PersonNumber>[];
  /** How many of the rules on people come before the best kind of support is asked for. */
  readonly listRuleCount: number;
  /** Rules in a row that each row meets. */
  readonly metByRow: Uint8Array;
  /** 0 for a person without a kind of support, else 1 and one for each rule on people that is met. */
  readonly metByPerson: Uint8Array;
  /** DHSC's list: people with a kind of support, whatever it is. */
  readonly listed: readonly PersonNumber[];
  /** Those whose kind of support counts in the denominator, under whatever LA code. */
  readonly counted: readonly PersonNumber[];
  /** Those of them who are in a figure. */
  readonly inFigures: readonly PersonNumber[];
  /** Age at the end of the period; NO_INT when the birth is unknown. */
  ageOf(person: PersonNumber): number;
  /** The person's best kind of support; an error for a person without one. */
  bestKind(person: PersonNumber): SupportKind;
  /**
   * The person's rows, those that came furthest first: those that meet the most rules, then those of the best kind, then
   * those that began last, then the newest record.
   */
  rowsOf(person: PersonNumber): readonly number[];
  /** The first of them that are of the person's best kind. */
  bestRows(person: PersonNumber): readonly number[];
};

/**
 * Gives each row its kind of support and each person the best of theirs, and asks who is in the denominator. DHSC also
 * groups by LA name; a person whose rows name one LA code differently is one person here.
 * Source: DHSC Create_ASCOF_3D_2425_Onwards.
 */
export function judgePart(context: MeasureContext, period: Period, definition: PartDefinition): JudgedPart {
  const known = JUDGED.get(context) ?? new Map<string, JudgedPart>();
  JUDGED.set(context, known);
  const key = `${definition.measure}|${period.start}|${period.end}`;
  const judged = known.get(key) ?? judgeAnew(context, period, definition);
  known.set(key, judged);
  return judged;
}

/** Each part also asks how the other turned out, for DHSC has one grid for both: so each is judged once and kept. */
const JUDGED = new WeakMap<MeasureContext, Map<string, JudgedPart>>();

function judgeAnew(context: MeasureContext, period: Period, definition: PartDefinition): JudgedPart {
  const { events, people } = context;
  const rules = definition.rules(context, period);
  const rowRules = [...rules.cohort, ...rules.kind];
  const metByRow = new Uint8Array(events.numRows());
  sift(metByRow, 0, rowRules);

  const best = new Uint8Array(people.count);
  for (let row = 0; row < metByRow.length; row++) {
    if (metByRow[row] < rowRules.length) continue;
    const person = people.personOf[row];
    const rank = rules.rankOf(row);
    if (best[person] === 0 || rank < best[person]) best[person] = rank;
  }
  const byRank = new Map(rules.kinds.map((kind) => [kind.rank, kind]));
  const bestKind = (person: PersonNumber) => {
    const kind = byRank.get(best[person]);
    if (kind) return kind;
    throw new Error(`A person has no kind of support for ${definition.measure}`);
  };
  const starts = daysOf(events, 'Event_Start_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID').values;
  const rankOf = (row: number) => (metByRow[row] === rowRules.length ? rules.rankOf(row) : 0);
  const latestFirst = (a: number, b: number) => starts[b] - starts[a] || recordIds[b] - recordIds[a] || b - a;
  const rowsOf = (person: PersonNumber) =>
    [...people.rowsOf(person)].sort((a, b) => metByRow[b] - metByRow[a] || rankOf(a) - rankOf(b) || latestFirst(a, b));
  const bestRows = (person: PersonNumber) =>
    [...people.rowsOf(person).filter((row) => rankOf(row) === best[person])].sort(latestFirst);

  const toList = [rules.alive, ...listRules(context, period)];
  const inDenominator: Rule<PersonNumber> = {
    ...definition.inDenominator,
    holds: (person) => bestKind(person).inDenominator,
    saw: (person) => `best: ${rankedName(bestKind(person))}, Der_Unique_Record_ID ${recordIds[bestRows(person)[0]]}`,
  };
  const personRules = [...toList, inDenominator, localAuthorityRule(context)];
  const metByPerson = best.map((rank) => (rank === 0 ? 0 : 1));
  sift(metByPerson, 1, personRules);
  return {
    rules,
    rowRules,
    personRules,
    listRuleCount: toList.length,
    metByRow,
    metByPerson,
    listed: peopleFrom(metByPerson, 1 + toList.length),
    counted: peopleFrom(metByPerson, 2 + toList.length),
    inFigures: peopleFrom(metByPerson, 1 + personRules.length),
    ageOf: ageAtPeriodEnd(context, period),
    bestKind,
    rowsOf,
    bestRows,
  };
}

/** `Direct Payment only (rank 1)`. */
export function rankedName({ name, rank }: SupportKind): string {
  return `${name} (rank ${rank})`;
}

/** People who meet at least so many rules. */
function peopleFrom(metByPerson: Uint8Array, least: number): readonly PersonNumber[] {
  const found: PersonNumber[] = [];
  for (let person = 0; person < metByPerson.length; person++) if (metByPerson[person] >= least) found.push(person);
  return found;
}
