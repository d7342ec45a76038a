import { textOf } from '../../columns/table.ts';
import type { ComparedEvent } from './compare-events.ts';
import type { Comparison } from './index.ts';
import { personKey } from './match-people.ts';
import type { PersonKey } from './match-people.ts';

const MOST_NAMED = 3;

/** The rows of the joined main tables that differ, by the person whose they are. */
export function eventsOfPeople({ mainTables }: Comparison): ReadonlyMap<PersonKey, readonly ComparedEvent[]> {
  const byPerson = new Map<PersonKey, ComparedEvent[]>();
  for (const event of mainTables.find(({ mode }) => mode === 'joined')?.events ?? []) {
    const { main, row } = event;
    const id = textOf(main.events, 'Der_NHS_LA_Combined_Person_ID').at(row) ?? '';
    const key = personKey(textOf(main.events, 'LA_Code').at(row), id);
    const known = byPerson.get(key);
    if (known) known.push(event);
    else byPerson.set(key, [event]);
  }
  return byPerson;
}

/** `only in a: May.csv, line 12: Under …`, so many of them, those that one method lacks first. */
export function eventsText(events: readonly ComparedEvent[]): string | null {
  const ordered = events.toSorted((x, y) => Number(x.difference === 'changed') - Number(y.difference === 'changed'));
  const named = ordered
    .slice(0, MOST_NAMED)
    .map(
      ({ difference, main, place, because }) =>
        `${difference}: ${main.files[place.file] ?? ''}, line ${place.line}: ${because}`,
    );
  const more = events.length - named.length;
  return named.length === 0 ? null : [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(' ');
}
