import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Service } from '../lives/life-event.ts';
import type { Random, Weighted } from '../random.ts';
import { STORY_END } from '../story-days.ts';
import { drawCost } from './service-cost.ts';

export const FUNDING: Weighted<string> = [
  ['Fully social care funded', 44],
  ['Joint client and social care funded', 43],
  ['Fully client funded', 6],
  ['Unknown', 4],
  ['', 3],
];

const PROVIDERS = 60;
/** Ends beyond this are not known yet in any file. */
const LAST_KNOWN_END: Day = STORY_END + 60;
const SHARE_WITH_PLANNED_END = 0.25;

type ServiceCase = {
  readonly start: Day;
  readonly end: Day;
  readonly type: string;
  readonly component: string;
  readonly mechanism: string;
  readonly funding: string;
  readonly outcome: string;
  /** Whether the end is agreed at the start, as for a short stay; some of these are recorded in advance. */
  readonly planned?: boolean;
  /** Priced as this component, where the one written down is blank or a local name. */
  readonly pricedAs?: string;
  readonly withoutCost?: boolean;
};

/** A service as the case system records it, with provider and cost. */
export function makeService(random: Random, service: ServiceCase): Service {
  const { start, component, mechanism, type } = service;
  const end = service.end > LAST_KNOWN_END ? NO_DAY : service.end;
  const commissioned = mechanism === 'CASSR commissioned support';
  const priced = !service.withoutCost && random.chance(commissioned ? 0.3 : 0.95);
  const forCarer = type.startsWith('Unpaid carer');
  return {
    kind: 'Service',
    start,
    end,
    endRecorded: service.planned && random.chance(SHARE_WITH_PLANNED_END) ? start : end,
    outcome: end === NO_DAY ? '' : service.outcome,
    noise: random.bits(),
    serviceType: type,
    component,
    deliveryMechanism: mechanism,
    provider: mechanism === 'Direct payment' ? 0 : random.between(1, PROVIDERS),
    funding: service.funding,
    cost: priced ? drawCost(random, service.pricedAs ?? component, forCarer) : null,
  };
}
