import { daysOf, intsOf, textOf } from '../../../columns/table.ts';
import type { PersonNumber } from '../../5-person-details/people.ts';
import type { RuleFinding } from '../explanation.ts';
import type { MeasureContext } from '../measure.ts';
import { seenDates, seenText } from '../seen.ts';
import type { AccommodationOrigin } from './accommodation-origin.ts';
import type { Accommodation } from './accommodation.ts';

/** Where a person's accommodation status comes from, and whether it is counted as unknown beside the figure. */
export function accommodationFindings(
  { events }: MeasureContext,
  accommodation: Accommodation,
  origin: AccommodationOrigin,
  person: PersonNumber,
): RuleFinding[] {
  const submitted = textOf(events, 'Accommodation_Status_Cleaned');
  const starts = daysOf(events, 'Event_Start_Date').values;
  const ends = daysOf(events, 'Der_Event_End_Date').values;
  const recordIds = intsOf(events, 'Der_Unique_Record_ID');
  const rows = origin.rows.map(
    (row) =>
      `${seenText('Accommodation_Status_Cleaned', submitted.at(row))} (${seenDates(starts[row], ends[row])}, Der_Unique_Record_ID ${recordIds.at(row) ?? 'blank'})`,
  );
  const status = seenText('Accommodation_Status', accommodation.statuses.at(person));
  const findings = [
    { rule: 'accommodation-origin', text: ORIGINS[origin.kind], met: true, saw: [status, ...rows].join('; ') },
  ];
  if (!accommodation.countedAsUnknown(person)) return findings;
  const text =
    accommodation.groupOf(person) === 1
      ? "DHSC presumes from the services that the person lives at home: that counts as settled, and the person is in DHSC's count of unknown accommodation as well."
      : "The person is in DHSC's count of unknown accommodation beside the figure.";
  return [...findings, { rule: 'counted-as-unknown', text, met: true, saw: status }];
}

const ORIGINS: { readonly [kind in AccommodationOrigin['kind']]: string } = {
  submitted: 'The accommodation status is the latest known one that was submitted, whenever the support was.',
  conflict:
    'The latest known accommodation statuses that were submitted disagree, so DHSC looks to the latest service for one.',
  'none known': 'No known accommodation status was submitted, so DHSC looks to the latest service for one.',
};
