import { textOf } from '../../../columns/table.ts';
import type { Table } from '../../../columns/table.ts';
import { foldText } from '../../../columns/text-dictionary.ts';
import type { Method } from '../../../methods/index.ts';

/** What an event is, as a number: also the order of events that begin on the same day. */
export const OTHER = 0;
export const REQUEST = 1;
export const ASSESSMENT = 2;
export const SERVICE = 3;

const WORDS: readonly (readonly [word: string, kind: number])[] = [
  ['service', SERVICE],
  ['assessment', ASSESSMENT],
  ['request', REQUEST],
];

/** DHSC's names of the kinds. */
export const KIND_NAMES: readonly (string | null)[] = [null, 'Request', 'Assessment', 'Service'];

/** The column that says what an event is. */
export function eventTypeColumn({ eventType }: Pick<Method, 'eventType'>): string {
  return eventType === 'cleaned' ? 'Event_Type_Cleaned' : 'Event_Type';
}

/**
 * The kind of each row: the first of service, assessment and request that a submitted type contains, so `Service
 * request` is a service; a cleaned type is the word itself.
 * Unknowns: reviews, blank and all other types are OTHER.
 * Source: DHSC waiting_times_method, 1.1.
 */
export function eventKinds(events: Table, method: Pick<Method, 'eventType'>): Uint8Array {
  const { codes, dictionary } = textOf(events, eventTypeColumn(method));
  const kindOfText = (text: string) => {
    const folded = foldText(text);
    const is = (word: string) => (method.eventType === 'cleaned' ? folded === word : folded.includes(word));
    return WORDS.find(([word]) => is(word))?.[1] ?? OTHER;
  };
  const kindOf = dictionary.mapInts(OTHER, kindOfText);
  return Uint8Array.from(codes, (code) => kindOf[code]);
}
