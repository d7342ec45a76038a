import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import { makeAssessment } from './assessment.ts';
import type { Chapter } from './chapter.ts';
import { makeRequest } from './request.ts';
import { makeService } from './service.ts';

/** Support in prison until release. */
export function prisonSupport(random: Random, _person: Person, contact: Day): Chapter {
  const request = makeRequest(random, contact, [['Prison', 1]], 'Progress to assessment, review or reassessment');
  const start = request.end + random.between(3, 40);
  const end = start + random.between(0, 14);
  const outcome = 'Progress to support planning or services';
  const service = makeService(random, {
    start: end,
    end: end + random.daysUntil(300),
    type: 'Long term support: Prison',
    component: random.pick(['Professional support: Social worker', 'Home support or domiciliary care']),
    mechanism: random.pick(['CASSR managed personal budget', 'CASSR commissioned support', '']),
    funding: 'Fully social care funded',
    outcome: 'NFA: Support ended for other reason',
    withoutCost: true,
  });
  return {
    events: [request, makeAssessment(random, { start, end, type: 'Long term assessment', outcome }), service],
    moves: [{ from: contact, status: 'Prison, young offenders institution or detention centre' }],
    death: NO_DAY,
  };
}
