import type { Day } from '../../model/day.ts';
import type { LifeEvent } from '../lives/life-event.ts';
import type { Home, Person } from '../people/person.ts';
import type { Random } from '../random.ts';

/** A stretch of a life: what happened, and the homes it led to. */
export type Chapter = {
  readonly events: readonly LifeEvent[];
  readonly moves: readonly Home[];
  /** A death that belongs to the story, such as one soon after leaving hospital; else NO_DAY. */
  readonly death: Day;
};

/** Tells a chapter that begins with somebody getting in touch on that day. */
export type ChapterTeller = (random: Random, person: Person, contact: Day) => Chapter;
