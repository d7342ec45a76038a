import { NO_DAY } from '../../model/day.ts';
import type { Chapter } from './chapter.ts';

/** Several chapters as one; the earliest death counts. */
export function joinChapters(chapters: readonly Chapter[]): Chapter {
  const deaths = chapters.map((chapter) => chapter.death).filter((death) => death !== NO_DAY);
  return {
    events: chapters.flatMap((chapter) => chapter.events),
    moves: chapters.flatMap((chapter) => chapter.moves),
    death: deaths.length === 0 ? NO_DAY : Math.min(...deaths),
  };
}
