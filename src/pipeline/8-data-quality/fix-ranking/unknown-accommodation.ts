import { Rows } from '../../../columns/rows.ts';
import { textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { People } from '../../5-person-details/people.ts';
import { commonest } from './commonest.ts';
import { rowsOfEvents } from './events-of-rows.ts';
import type { FaultContext } from './fault-context.ts';
import type { MendableFault } from './fix.ts';
import { withValues } from './with-values.ts';

const FIELD = 'Accommodation_Status';
const LONG_TERM = 'long term support';

/**
 * People with long term support whose accommodation is unknown in person details, though DHSC fills it from services where it can. ASCOF 2E
 * counts them as not at home. Tried with the commonest known status of all people: how many would move is not known.
 */
export function unknownAccommodationFaults({ input, joined, measures }: FaultContext): MendableFault[] {
  const statuses = input.reference.accommodationStatuses();
  const unknown = foldedSet(statuses.filter(({ countedAsUnknown }) => countedAsUnknown));
  const known = foldedSet(statuses.filter((status) => status.inSpecification && !status.countedAsUnknown));
  const details = textOf(measures.personDetails.table, FIELD);
  const inSupport = peopleInLongTermSupport(joined.events, measures.people);
  const isUnknown = details
    .flags((text) => unknown.has(foldText(text)))
    .map((flag, person) => flag & inSupport[person]);
  const isKnown = details.flags((text) => known.has(foldText(text)));
  const suggested = commonest(details, (person) => isKnown[person] === 1);
  const { personOf } = measures.people;
  const events = Rows.where(Uint8Array.from(personOf, (person) => isUnknown[person])).indices;
  if (suggested === null || events.length === 0) return [];

  const rows = rowsOfEvents(joined, input.submissions, events);
  const valueFor = (submission: number, row: number) => (rows[submission][row] === 1 ? suggested : null);
  return [
    {
      field: FIELD,
      value: 'Unknown',
      where: 'people in long term support whose accommodation no row tells',
      rows: events.length,
      events,
      suggested,
      isEstimate: true,
      costsFigures: true,
      mend: (run) => ({ ...run, submissions: withValues(run.submissions, FIELD, [suggested], valueFor) }),
    },
  ];
}

function peopleInLongTermSupport(events: Table, { count, personOf }: People): Uint8Array {
  const isLongTerm = textOf(events, 'Service_Type_Cleaned').flags((text) => foldText(text).startsWith(LONG_TERM));
  const people = new Uint8Array(count);
  isLongTerm.forEach((flag, row) => {
    if (flag === 1) people[personOf[row]] = 1;
  });
  return people;
}

function foldedSet(statuses: readonly { readonly status: string }[]): ReadonlySet<string> {
  return new Set(statuses.map(({ status }) => foldText(status)));
}
