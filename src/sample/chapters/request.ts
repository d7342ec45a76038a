import type { Day } from '../../model/day.ts';
import type { Request } from '../lives/life-event.ts';
import type { Random, Weighted } from '../random.ts';

/** Days from contact to decision; most are decided the same day. */
const DAYS_TO_DECIDE: Weighted<number> = [
  [0, 55],
  [1, 15],
  [2, 8],
  [3, 6],
  [5, 5],
  [8, 4],
  [14, 4],
  [28, 2],
  [45, 1],
];

export const COMMUNITY_ROUTES: Weighted<string> = [
  ['Community or other route', 88],
  ['Self-funder', 3],
  ['Diversion from hospital services', 4],
  ['Transfer from other local authority', 1],
  ['Discharge from reablement', 2],
  ['', 2],
];

export const HOSPITAL_ROUTES: Weighted<string> = [
  ['Discharge from hospital', 74],
  ['Diversion from hospital services', 10],
  ['Community or other route', 15],
  ['', 1],
];

/** Some say "conversation", which marks a proportionate assessment. */
const DESCRIPTIONS: Weighted<string> = [
  ['', 34],
  ['Adult contact', 22],
  ['Initial conversation', 11],
  ['Conversation 1: help to help yourself', 7],
  ['Hospital contact', 8],
  ['Referral from GP, police or ambulance', 6],
  ['Occupational therapy contact', 7],
  ['Web form', 5],
];

export function makeRequest(random: Random, contact: Day, routes: Weighted<string>, outcome: string): Request {
  const end = contact + random.draw(DAYS_TO_DECIDE);
  return {
    kind: 'Request',
    start: contact,
    end,
    endRecorded: end,
    outcome,
    noise: random.bits(),
    route: random.draw(routes),
    description: random.draw(DESCRIPTIONS),
  };
}
