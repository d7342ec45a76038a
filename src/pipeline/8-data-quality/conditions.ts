import { foldText } from '../../columns/text-dictionary.ts';
import { noRow } from './row-truths.ts';
import type { RowTruths } from './row-truths.ts';
import { and, not, or } from './truth.ts';
import type { Truth } from './truth.ts';

type Condition = (rows: RowTruths) => Truth;

const is = (field: string, ...values: readonly string[]): Condition => {
  const folded = new Set(values.map(foldText));
  return (rows) => rows.cleanedIs(field, (cleaned) => folded.has(foldText(cleaned)));
};
const begins = (field: string, ...starts: readonly string[]): Condition => {
  return (rows) => rows.cleanedIs(field, (cleaned) => starts.some((start) => foldText(cleaned).startsWith(start)));
};

const request: Condition = (rows) => rows.eventIs('request');
const assessment: Condition = (rows) => rows.eventIs('assessment');
const service: Condition = (rows) => rows.eventIs('service');
const review: Condition = (rows) => rows.eventIs('review');

const serviceUser = is('Client_Type', 'Service user');
const unpaidCarer = is('Client_Type', 'Unpaid carer', 'Unpaid carer known by association');
/** Carers known by association carry no event. */
const event: Condition = (rows) => not(is('Client_Type', 'Unpaid carer known by association')(rows));

const financial = is('Assessment_Type', 'Financial assessment');
const commissioned = is('Delivery_Mechanism', 'CASSR commissioned support');
const shortStay = is('Service_Component', 'Short term nursing care', 'Short term residential care');
const respite = is('Service_Component', 'Unpaid carer respite');
const longTermOrCarer = begins('Service_Type', 'long term support', 'unpaid carer support');
const byUnit = is('Cost_Frequency_Unit_Type', 'Per session', 'Hourly', 'Daily');
const learningDisability = is('Primary_Support_Reason', 'Learning Disability Support');

const withCost: Condition = (rows) =>
  and(service(rows), not(commissioned(rows)), or(longTermOrCarer(rows), shortStay(rows), respite(rows)));

/** Release 1 had an outcome for services that go on, which Release 2 dropped: what an open service needs is not known. */
const withOutcome: Condition = (rows) =>
  and(event(rows), not(and(assessment(rows), financial(rows))), or(not(service(rows)), rows.hasEnded()));

/**
 * The conditions under which a field applies or must be filled, by their names in field_status.csv.
 * Unknowns: where a field that decides is blank or not recognised, the condition is not known.
 * Source: the mandatory column of fields.csv, which is Release 1; Release 2 has not been published.
 */
export const CONDITIONS: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['always', (rows) => not(noRow(rows))],
  ['never', noRow],
  ['event', event],
  ['request', request],
  ['assessment', assessment],
  ['service', service],
  ['review', review],
  ['not-a-request', (rows) => not(and(event(rows), request(rows)))],
  ['service-user', serviceUser],
  ['unpaid-carer', unpaidCarer],
  [
    'working-age-learning-disability',
    (rows) => and(serviceUser(rows), learningDisability(rows), rows.ageIs(WORKING_AGE_FROM, WORKING_AGE_TO)),
  ],
  ['service-user-with-service-or-review', (rows) => and(serviceUser(rows), or(service(rows), review(rows)))],
  ['ended-event', (rows) => or(rows.hasDied(), and(event(rows), not(service(rows))))],
  ['event-with-outcome', withOutcome],
  ['assessment-not-financial', (rows) => and(assessment(rows), not(financial(rows)))],
  ['planned-review', (rows) => and(review(rows), begins('Review_Reason', 'planned')(rows))],
  ['service-with-cost', withCost],
  ['service-costed-by-unit', (rows) => and(withCost(rows), byUnit(rows))],
]);

const WORKING_AGE_FROM = 18;
const WORKING_AGE_TO = 64;

export function conditionOf(name: string): Condition {
  const condition = CONDITIONS.get(name);
  if (condition) return condition;
  throw new Error(`reference/data-quality/field_status.csv names a condition that is not there: ${name}`);
}
