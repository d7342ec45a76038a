import type { Day } from '../../model/day.ts';
import type { LifeEvent, Service } from '../lives/life-event.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { makeAssessment } from './assessment.ts';
import type { Chapter } from './chapter.ts';
import { eventsOnly } from './events-only.ts';
import { makeRequest } from './request.ts';
import { reviewsOfSupport } from './reviews-of-support.ts';
import { makeService } from './service.ts';

const ROUTES: Weighted<string> = [
  ['Community or other route', 96],
  ['', 4],
];
const SHARE_ASSESSED = 0.62;
const SHARE_SUPPORTED = 0.66;
const MEAN_DAYS_OF_SUPPORT = 900;

const WITHOUT_SUPPORT: Weighted<string> = [
  ['NFA: Information and advice or signposting', 76],
  ['NFA: Support declined', 9],
  ['NFA: Referral to other service within the local authority', 6],
  ['NFA: Other', 7],
  ['', 2],
];

type Offer = {
  readonly serviceType: string;
  /** Paid once, perhaps again each year, instead of running on. */
  readonly once: boolean;
  readonly component: string;
  readonly mechanism: string;
};

/** A blank component beside a mechanism drops the carer from ASCOF 3D, except for direct payments. */
const OFFERS: Weighted<Offer> = [
  [directToCarer('Direct payment', 'Direct payment', true), 34],
  [directToCarer('', 'Direct payment', true), 4],
  [directToCarer('Other unpaid carer support', 'CASSR commissioned support'), 18],
  [directToCarer('Other unpaid carer support', 'CASSR managed personal budget'), 9],
  [directToCarer('Unpaid carer universal services', ''), 8],
  [directToCarer('', 'CASSR commissioned support'), 4],
  [involvingCaredFor('Unpaid carer respite', 'CASSR managed personal budget'), 12],
  [involvingCaredFor('Unpaid carer sitting service', 'CASSR commissioned support'), 8],
  [involvingCaredFor('Unpaid carer respite', ''), 3],
];

function directToCarer(component: string, mechanism: string, once = false): Offer {
  return { serviceType: 'Unpaid carer support: Direct to unpaid carer', once, component, mechanism };
}

function involvingCaredFor(component: string, mechanism: string): Offer {
  const serviceType = 'Unpaid carer support: Support involving the person cared-for';
  return { serviceType, once: false, component, mechanism };
}

/** A carer gets in touch: advice, or an assessment and perhaps support. */
export function carerContact(random: Random, _person: Person, contact: Day): Chapter {
  const outcome = random.draw(WITHOUT_SUPPORT);
  if (!random.chance(SHARE_ASSESSED)) return eventsOnly([makeRequest(random, contact, ROUTES, outcome)]);
  const request = makeRequest(random, contact, ROUTES, 'Progress to assessment, review or reassessment');
  const supported = random.chance(SHARE_SUPPORTED);
  const start = request.end + random.daysUntil(30) - 1;
  const end = start + random.between(0, 28);
  const assessed = supported ? 'Progress to support planning or services' : outcome;
  const assessment = { start, end, type: 'Long term assessment', outcome: assessed, ofCarer: true } as const;
  const events: LifeEvent[] = [request, makeAssessment(random, assessment)];
  return eventsOnly(supported ? [...events, ...carerSupport(random, end + random.between(0, 21))] : events);
}

/** Support for a carer who has been known for long. */
export function knownCarer(random: Random, _person: Person, start: Day): Chapter {
  return eventsOnly(carerSupport(random, start));
}

/** Support from that day on: a payment, repeated in some years, or a service with reviews. */
function carerSupport(random: Random, start: Day): LifeEvent[] {
  const offer = random.draw(OFFERS);
  const end = start + random.daysUntil(MEAN_DAYS_OF_SUPPORT);
  const reviews = reviewsOfSupport(random, { from: start, to: end, funding: '', ofCarer: true });
  if (!offer.once) return [carerService(random, offer, start, end), ...reviews];
  const payments: Service[] = [];
  for (let paid = start; paid <= end; paid += random.between(350, 400))
    payments.push(carerService(random, offer, paid, paid));
  return [...payments, ...reviews];
}

function carerService(random: Random, offer: Offer, start: Day, end: Day): Service {
  return makeService(random, {
    start,
    end,
    type: offer.serviceType,
    component: offer.component,
    mechanism: offer.mechanism,
    pricedAs: offer.once ? 'Direct payment' : offer.component,
    funding: random.draw([
      ['', 60],
      ['Fully social care funded', 40],
    ]),
    outcome: random.draw([
      ['NFA: Support ended as planned', 60],
      ['Continuation of support or services', 20],
      ['', 20],
    ]),
  });
}
