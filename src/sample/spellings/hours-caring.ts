import type { Weighted } from '../random.ts';

/** Hours of care a week. No mapping knows any value of this field yet, so all of these are unmapped. */
export const HOURS_CARING: Weighted<string> = [
  ['0-19 hours', 18],
  ['20-34 hours', 9],
  ['35-49 hours', 8],
  ['50-99 hours', 11],
  ['100+ hours', 13],
  ['', 41],
];
