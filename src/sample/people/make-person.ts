import { NO_DAY } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Random, Weighted } from '../random.ts';
import { HOMES } from './home-values.ts';
import type { Need, Person } from './person.ts';
import {
  AUTISM,
  DEMENTIA,
  EMPLOYMENT,
  ETHNICITIES,
  GENDERS,
  HAS_UNPAID_CARER,
  HEARING_IMPAIRMENTS,
  VISUAL_IMPAIRMENTS,
} from './person-values.ts';

const DAYS_PER_YEAR = 365.25;
const SHARE_WITHOUT_NHS_NUMBER = 0.03;
const SHARE_WITHOUT_BIRTH = 0.004;
const GP_PRACTICES = 24;

/** Age groups (youngest, oldest) at first contact; within a group every age is as likely. */
const AGES: Readonly<Record<Need, Weighted<readonly [number, number]>>> = {
  older: [
    [[65, 69], 8],
    [[70, 74], 12],
    [[75, 79], 18],
    [[80, 84], 23],
    [[85, 89], 23],
    [[90, 94], 12],
    [[95, 101], 4],
  ],
  learning: [
    [[18, 25], 30],
    [[26, 39], 32],
    [[40, 59], 28],
    [[60, 76], 10],
  ],
  workingAge: [
    [[18, 29], 16],
    [[30, 44], 27],
    [[45, 54], 24],
    [[55, 64], 33],
  ],
  caring: [
    [[18, 34], 7],
    [[35, 49], 20],
    [[50, 64], 36],
    [[65, 79], 26],
    [[80, 91], 11],
  ],
};

/** Numbers under which the case system knows the person. */
export type Identity = { readonly laPersonId: string; readonly nhsNumber: string };

/** An invented person of that kind of need, of a likely age on the day of first contact. */
export function makePerson(random: Random, identity: Identity, need: Need, firstContact: Day): Person {
  const practice = random.between(1, GP_PRACTICES);
  const [youngest, oldest] = random.draw(AGES[need]);
  const age = random.between(youngest, oldest) + random.unit();
  return {
    laPersonId: identity.laPersonId,
    nhsNumber: random.chance(SHARE_WITHOUT_NHS_NUMBER) ? '' : identity.nhsNumber,
    need,
    gpName: random.chance(0.06) ? '' : `Surgery ${practice}`,
    gpCode: random.chance(0.04) ? '' : `Z99${String(practice).padStart(3, '0')}`,
    gender: random.draw(GENDERS[need]),
    ethnicity: random.draw(ETHNICITIES),
    birth: random.chance(SHARE_WITHOUT_BIRTH) ? NO_DAY : firstContact - Math.floor(age * DAYS_PER_YEAR),
    postcode: makePostcode(random),
    home: random.draw(HOMES[need]),
    employment: random.draw(EMPLOYMENT[need]),
    hasUnpaidCarer: need === 'caring' ? random.pick(['No', '']) : random.draw(HAS_UNPAID_CARER),
    autism: random.draw(AUTISM[need]),
    visualImpairment: need === 'caring' ? '' : random.draw(VISUAL_IMPAIRMENTS),
    hearingImpairment: need === 'caring' ? '' : random.draw(HEARING_IMPAIRMENTS),
    dementia: random.draw(DEMENTIA[need]),
    noise: random.bits(),
  };
}

/** A postcode of the area ZZ, which does not exist. */
function makePostcode(random: Random): string {
  if (random.chance(0.02)) return '';
  return `ZZ${random.between(1, 9)} ${random.between(1, 9)}A${random.pick(['A', 'B', 'D', 'E', 'F', 'G'])}`;
}
