import type { ImportTime } from '../model/import-time.ts';

/** A moment (milliseconds since 1970 in UTC) on the analyst's clock, without a time zone, to the second. */
export function localTime(moment: number): ImportTime {
  const minutes = new Date(moment).getTimezoneOffset();
  return Math.floor((moment - minutes * 60_000) / 1000) * 1000;
}
