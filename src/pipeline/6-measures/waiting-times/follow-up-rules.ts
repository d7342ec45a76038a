import type { Rule } from '../rule.ts';
import { eventWithId } from './describe-event.ts';
import { NO_ROW } from './link-requests.ts';
import type { LinkedRequests } from './link-requests.ts';
import type { WaitingColumns } from './waiting-columns.ts';

/** Highest places that the responses and services of the person's earlier requests have; 0 without any. */
export type HighestBefore = { readonly response: Int32Array; readonly service: Int32Array };

/** Earlier requests count also when they have no wait themselves. Source: DHSC waiting_times_method, 3.4. */
export function highestBefore({ count, previous, response, service, places }: LinkedRequests): HighestBefore {
  const before = { response: new Int32Array(count), service: new Int32Array(count) };
  for (let number = 0; number < count; number++) {
    const earlier = previous[number];
    if (earlier === NO_ROW) continue;
    before.response[number] = Math.max(before.response[earlier], placeOf(places, response[earlier]));
    before.service[number] = Math.max(before.service[earlier], placeOf(places, service[earlier]));
  }
  return before;
}

function placeOf(places: Int32Array, row: number): number {
  return row === NO_ROW ? 0 : places[row];
}

export const FOLLOW_UP_RULES = ['after-earlier-follow-up', 'own-response', 'own-service'] as const;

/**
 * Which requests stand on their own: one that belongs to the follow-up of an earlier request has no wait at all. A case
 * is a request number.
 * Unknowns: what a request lacks cannot be shared.
 * Source: DHSC waiting_times_method, 3.4.
 */
export function followUpRules(
  links: LinkedRequests,
  before: HighestBefore,
  columns: WaitingColumns,
): readonly Rule<number>[] {
  const { request, previous, response, service, places } = links;
  const followUpEnd = (number: number) => Math.max(placeOf(places, response[number]), placeOf(places, service[number]));
  const seen = (label: string, row: number) =>
    row === NO_ROW ? `no ${label}` : `${label}: ${eventWithId(columns, row)}, event ${places[row]} of the person`;
  const [afterEarlier, ownResponse, ownService] = FOLLOW_UP_RULES;
  return [
    {
      id: afterEarlier,
      met: 'the follow-up of the request before had ended',
      notMet: 'it falls inside the follow-up of the request before',
      holds: (number) => previous[number] === NO_ROW || followUpEnd(previous[number]) <= places[request[number]],
      saw: (number) => {
        const earlier = previous[number];
        return earlier === NO_ROW
          ? 'no request before'
          : `event ${places[request[number]]} of the person; request before: ${eventWithId(columns, request[earlier])}, ${seen('its response', response[earlier])}, ${seen('its service', service[earlier])}`;
      },
    },
    {
      id: ownResponse,
      met: 'no earlier request has the same first response, or a later one',
      notMet: 'an earlier request has the same first response, or a later one',
      holds: (number) => response[number] === NO_ROW || places[response[number]] > before.response[number],
      saw: (number) =>
        `${seen('first response', response[number])}; last response of earlier requests: ${eventNumber(before.response[number])}`,
    },
    {
      id: ownService,
      met: 'no earlier request has the same service, or a later one',
      notMet: 'an earlier request has the same service, or a later one',
      holds: (number) => service[number] === NO_ROW || places[service[number]] > before.service[number],
      saw: (number) =>
        `${seen('service', service[number])}; last service of earlier requests: ${eventNumber(before.service[number])}`,
    },
  ];
}

function eventNumber(place: number): string {
  return place === 0 ? 'none' : `event ${place}`;
}
