import type { Weighted } from '../random.ts';
import type { Need } from './person.ts';

const MAINSTREAM_HOMES: Weighted<string> = [
  ['Owner occupier or shared ownership scheme', 43],
  ['Tenant: Local authority or other social housing provider', 24],
  ['Tenant: Private landlord', 8],
  ['Settled mainstream housing with family or friends', 5],
  ['Sheltered housing, extra care housing or other sheltered housing', 7],
  ['Unknown', 5],
  ['', 8],
];

/** Where people live when first known. Shares are made up. */
export const HOMES: Readonly<Record<Need, Weighted<string>>> = {
  older: MAINSTREAM_HOMES,
  caring: MAINSTREAM_HOMES,
  learning: [
    ['Settled mainstream housing with family or friends', 40],
    ['Supported accommodation, supported lodgings or supported group home', 33],
    ['Tenant: Local authority or other social housing provider', 11],
    ['Shared Lives scheme', 4],
    ['Registered care home', 5],
    ['Unknown', 3],
    ['', 4],
  ],
  workingAge: [
    ['Tenant: Local authority or other social housing provider', 36],
    ['Tenant: Private landlord', 16],
    ['Owner occupier or shared ownership scheme', 13],
    ['Settled mainstream housing with family or friends', 13],
    ['Supported accommodation, supported lodgings or supported group home', 6],
    ['Placed in temporary accommodation by the council (inc. homelessness resettlement)', 2],
    ['Night shelter, emergency hostel or direct access hostel', 1],
    ['Staying with family or friends as a short term guest', 1.5],
    ['Rough sleeper or squatting', 0.7],
    ['Refuge', 0.5],
    ['Other temporary accommodation', 1],
    ['Acute hospital or long term healthcare residential facility', 1],
    ['Mobile accommodation for Gypsy, Roma and Traveller communities', 0.4],
    ['Approved premises for offenders released from prison or under probation supervision', 0.3],
    ['Unknown', 5],
    ['', 7],
  ],
};
