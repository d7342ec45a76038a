import type { Day } from '../../model/day.ts';
import type { Person } from '../people/person.ts';
import type { Random, Weighted } from '../random.ts';
import { makeAssessment } from './assessment.ts';
import { careHomeStay } from './care-home-stay.ts';
import type { Chapter } from './chapter.ts';
import { eventsOnly } from './events-only.ts';
import { joinChapters } from './join-chapters.ts';
import { makeRequest } from './request.ts';

const ROUTES: Weighted<string> = [
  ['Discharge from hospital', 44],
  ['Community or other route', 36],
  ['Self-funder', 12],
  ['Self-funder with depleted funds', 5],
  ['Transfer from other local authority', 3],
];

/** A contact, often from hospital or when savings run out, that ends in a care home. */
export function careHomeAdmission(random: Random, person: Person, contact: Day): Chapter {
  const request = makeRequest(random, contact, ROUTES, 'Progress to assessment, review or reassessment');
  const start = request.end + random.daysUntil(12) - 1;
  const end = start + random.between(0, 21);
  const outcome = 'Progress to support planning or services';
  const assessment = makeAssessment(random, { start, end, type: 'Long term assessment', outcome });
  const moveIn = end + random.between(0, 10);
  return joinChapters([eventsOnly([request, assessment]), careHomeStay(random, person, moveIn)]);
}
