import type { Identity } from './people/make-person.ts';
import { nhsNumbers } from './people/nhs-numbers.ts';
import type { SubmissionPlan } from './plan-submissions.ts';
import { Random, stir, stirredUnit, valueAt } from './random.ts';
import type { CheckedOptions } from './sample-options.ts';
import { STORY_END, STORY_START } from './story-days.ts';
import { LIFE_KINDS } from './lives/life-kinds.ts';
import type { Life } from './lives/life.ts';
import { tellHousehold } from './lives/tell-household.ts';
import { countRows } from './submissions/write-submission.ts';

/** Steps of these shares spread evenly over a square, however many are taken (the R2 sequence of M. Roberts). */
const STEP_IN_TIME = 0.754_877_666_246_693;
const STEP_IN_KIND = 0.569_840_290_998_053;
const FIRST_LA_PERSON_ID = 2_000_001;

/**
 * Households, one after the other, until the latest file has the rows asked for. First contacts of each kind of life
 * are spread evenly over the story, so that each month of each file holds its share of every event type.
 */
export function tellLives({ rows, seed }: CheckedOptions, latest: SubmissionPlan): Life[] {
  const nextIdentity = identities(seed);
  const offset = stirredUnit(seed, 0);
  const lives: Life[] = [];
  let rowsInLatest = 0;
  for (let household = 1; rowsInLatest < rows; household++) {
    const shareOfStory = (offset + household * STEP_IN_TIME) % 1;
    const contact = STORY_START + Math.floor(shareOfStory * (STORY_END - STORY_START + 1));
    const kind = valueAt(LIFE_KINDS, (offset + household * STEP_IN_KIND) % 1);
    for (const life of tellHousehold(new Random(stir(seed, household)), kind, contact, nextIdentity)) {
      if (life.events.length === 0) continue;
      lives.push(life);
      rowsInLatest += countRows(life, latest);
    }
  }
  return lives;
}

function identities(seed: number): () => Identity {
  const nextNhsNumber = nhsNumbers(seed);
  let laPersonId = FIRST_LA_PERSON_ID;
  return () => ({ laPersonId: String(laPersonId++), nhsNumber: nextNhsNumber() });
}
