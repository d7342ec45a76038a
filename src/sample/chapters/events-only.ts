import { NO_DAY } from '../../model/day.ts';
import type { LifeEvent } from '../lives/life-event.ts';
import type { Chapter } from './chapter.ts';

/** A chapter in which nobody moves or dies. */
export function eventsOnly(events: readonly LifeEvent[]): Chapter {
  return { events, moves: [], death: NO_DAY };
}
