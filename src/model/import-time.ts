import { calendarDateOf, dayOfIso, isoOf, NO_DAY } from './day.ts';
import type { Day } from './day.ts';

/** When a submission was imported: milliseconds since 1970-01-01 00:00 on the importer's clock (no time zone). */
export type ImportTime = number;

const MS_PER_DAY = 86_400_000;

/** Reads `2026-01-29`, `2026-01-29 11:11:11` or `2026-01-29T11:11:11.253`; null when it is no time. */
export function parseImportTime(text: string): ImportTime | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?$/.exec(text.trim());
  if (!parts) return null;
  const day = dayOfIso(parts[1]);
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4]].map((part) => Number(part ?? 0));
  if (day === NO_DAY || hours > 23 || minutes > 59 || seconds > 59) return null;
  return day * MS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((parts[5] ?? '0').padEnd(3, '0'));
}

/** `2026-01-29 11:11:11`, as DHSC's ImportDate column; milliseconds only when there are any. */
export function formatImportTime(time: ImportTime): string {
  const day = Math.floor(time / MS_PER_DAY);
  const ms = time - day * MS_PER_DAY;
  const pad = (value: number, width = 2) => String(Math.floor(value)).padStart(width, '0');
  const clock = `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}`;
  return `${isoOf(day)} ${clock}${ms % 1000 === 0 ? '' : `.${pad(ms % 1000, 3)}`}`;
}

export function importDayOf(time: ImportTime): Day {
  return Math.floor(time / MS_PER_DAY);
}

/** The moment a day begins: SQL Server compares a date with a timestamp as midnight. */
export function midnightOf(day: Day): ImportTime {
  return day * MS_PER_DAY;
}

/** First day of the month in which the submission was imported. */
export function importMonthOf(time: ImportTime): Day {
  const day = importDayOf(time);
  return day - calendarDateOf(day).dayOfMonth + 1;
}
