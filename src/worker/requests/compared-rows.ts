import { daysOf, intsOf, textOf } from '../../columns/table.ts';
import { InputError } from '../../model/input-error.ts';
import { isoOf } from '../../model/day.ts';
import type { ComparedEvent as EventDifference } from '../../pipeline/9-compare-methods/compare-events.ts';
import type { Side } from '../../pipeline/9-compare-methods/compared-run.ts';
import { changeSentences } from '../../pipeline/9-compare-methods/method-choices.ts';
import { laPersonIdOf, movedCases } from '../../pipeline/9-compare-methods/moved-case.ts';
import type { MovedCase } from '../../pipeline/9-compare-methods/moved-case.ts';
import type {
  ComparedCase,
  ComparedEvent,
  ComparedEvents,
  ComparedEventsQuestion,
  ComparedPeople,
  ComparedPeopleQuestion,
  ComparedPerson,
} from '../results/comparison-facts.ts';
import type { FinishedComparison } from '../results/finished-run.ts';
import type { Session } from '../session.ts';
import type { RequestContext } from './request-context.ts';

/** People who move in one figure of the comparison, as far as asked for. */
export function comparedPeople(
  { key, fromRow, toRow }: ComparedPeopleQuestion,
  { session }: RequestContext,
): ComparedPeople {
  const comparison = comparisonOf(session);
  const moves = comparison.moves.filter(({ figure }) => figure.key === key);
  const casesOf = movedCases(comparison);
  const { a, b } = comparison.runs;
  const people = moves.slice(Math.max(0, fromRow), toRow).map((move): ComparedPerson => {
    const cases = casesOf(move);
    const counted = (side: Side): ComparedCase => ({ ...move.moved.times[side], ...wordsOf(cases[side]) });
    return {
      ...identityOf(comparison, cases),
      a: counted('a'),
      b: counted('b'),
      changedBy: changeSentences(move.changedBy, a.result.method, b.result.method),
    };
  });
  return { total: moves.length, people };
}

function wordsOf({ rule, because }: MovedCase): Pick<ComparedCase, 'rule' | 'because'> {
  return { rule, because };
}

function identityOf(
  { runs }: FinishedComparison,
  cases: { readonly [side in Side]: MovedCase },
): Pick<ComparedPerson, 'person' | 'laPersonId' | 'nhsNumber'> {
  for (const side of ['a', 'b'] as const) {
    const [person, measures] = [cases[side].person, runs[side].measures];
    if (person === null || !measures) continue;
    const { events } = measures.context;
    return {
      person: side === 'a' ? person : null,
      laPersonId: laPersonIdOf(measures, person),
      nhsNumber: textOf(events, 'Der_NHS_Number_Pseudo').at(measures.people.rowsOf(person)[0]),
    };
  }
  return { person: null, laPersonId: null, nhsNumber: null };
}

/** Rows of a main table that differ in one way and for one reason, as far as asked for. */
export function comparedEvents(
  { mode, difference, reason, fromRow, toRow }: ComparedEventsQuestion,
  { session }: RequestContext,
): ComparedEvents {
  const { mainTables } = comparisonOf(session);
  const events = (mainTables.find((main) => main.mode === mode)?.events ?? []).filter(
    (event) => event.difference === difference && event.reason === reason,
  );
  return { total: events.length, events: events.slice(Math.max(0, fromRow), toRow).map(eventFacts) };
}

function eventFacts({ main, row, place, because, keptInstead, values }: EventDifference): ComparedEvent {
  const { events, files } = main;
  const iso = (column: string) => {
    const day = daysOf(events, column).at(row);
    return day === null ? null : isoOf(day);
  };
  const named = ({ file, line }: { readonly file: number; readonly line: number }) => ({
    file: files[file] ?? '',
    line,
  });
  return {
    recordId: intsOf(events, 'Der_Unique_Record_ID').at(row) ?? 0,
    place: named(place),
    eventType: textOf(events, 'Event_Type').at(row),
    start: iso('Event_Start_Date'),
    end: iso('Der_Event_End_Date'),
    because,
    keptInstead: keptInstead && named(keptInstead),
    values,
  };
}

function comparisonOf(session: Session): FinishedComparison {
  const { comparison } = session.finishedRun();
  if (comparison) return comparison;
  throw new InputError('No methods have been compared since the last build. Compare them first.');
}
