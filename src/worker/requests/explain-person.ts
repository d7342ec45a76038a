import { daysOf } from '../../columns/table.ts';
import { isoOf } from '../../model/day.ts';
import { everyPair } from '../../pipeline/6-measures/run-measures.ts';
import { findPeople as findByIdentifier } from '../../pipeline/5-person-details/find-people.ts';
import { DATE_OF_DEATH } from '../../pipeline/5-person-details/column-names.ts';
import type { PersonNumber } from '../../pipeline/5-person-details/people.ts';
import { eventFacts, explanationFacts, personFacts } from '../results/person-facts.ts';
import type { PersonExplained, PersonFacts } from '../results/person-facts.ts';
import { measuresOf } from './measures.ts';
import type { RequestContext } from './request-context.ts';

export type PersonQuestion = {
  readonly person: PersonNumber;
  /** Id of the measure to explain; every measure when not given. */
  readonly measure?: string;
};

/** Everything there is to say about one person: events, details, and why they are or are not counted. */
export function explainPerson({ person, measure }: PersonQuestion, { session }: RequestContext): PersonExplained {
  const results = measuresOf(session);
  const death = daysOf(results.context.personDetails, DATE_OF_DEATH).at(person);
  return {
    ...personFacts(results, person),
    dateOfDeath: death === null ? null : isoOf(death),
    events: eventFacts(results, person),
    explanations: everyPair(results)
      .filter((pair) => measure === undefined || pair.measure.id === measure)
      .flatMap(({ latest }) => latest.explain(person))
      .map((explanation) => explanationFacts(results, explanation)),
    details: results.personDetails
      .explain(person)
      .map(({ field, value, because }) => ({ field, value: value === null ? null : String(value), because })),
  };
}

export type PeopleFound = { readonly people: readonly PersonFacts[]; readonly searched: number };

const MOST_FOUND = 50;

/** People whose LA person ID or NHS number is, or begins with, what was typed. */
export function findPeople({ text }: { readonly text: string }, { session }: RequestContext): PeopleFound {
  const results = measuresOf(session);
  const { events } = results.context;
  const wanted = text.trim();
  const found =
    wanted === '' ? [] : findByIdentifier(events, results.people, wanted, { begin: true, most: MOST_FOUND });
  return { people: found.map((person) => personFacts(results, person)), searched: results.people.count };
}
