import { calendarDateOf, dayOfIso, dayOfRealDate, isoOf, NO_DAY } from '../../src/model/day.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** ISO day of `2025-04-01`, `01/04/2025`, `1 Apr 2025` or `1 April 2025`; null when it is none of them. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  if (dayOfIso(trimmed) !== NO_DAY) return trimmed;
  const slashes = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(trimmed);
  if (slashes) return isoOfDate(Number(slashes[3]), Number(slashes[2]), Number(slashes[1]));
  const words = /^(\d{1,2})\s*([a-z]{3,9})\.?,?\s*(\d{4})$/i.exec(trimmed);
  if (!words) return null;
  const month = LONG_MONTHS.findIndex((name) => name.toLowerCase().startsWith(words[2].toLowerCase()));
  return isoOfDate(Number(words[3]), month + 1, Number(words[1]));
}

function isoOfDate(year: number, month: number, dayOfMonth: number): string | null {
  return isoOf(dayOfRealDate(year, month, dayOfMonth));
}

/** `31 Mar 2026`; a text that is no ISO day stays as it is. Reads the day at the front of `2026-04-28 10:00:00`. */
export function formatDate(iso: string): string {
  const day = dayOfIso(iso.slice(0, 10));
  if (day === NO_DAY) return iso;
  const { year, month, dayOfMonth } = calendarDateOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** `1 Apr 2025 – 31 Mar 2026` */
export function formatPeriod({ start, end }: { readonly start: string; readonly end: string }): string {
  return `${formatDate(start)} – ${formatDate(end)}`;
}

/** Whole months: `Apr 2025 – Jan 2026`, `Jan – Dec 2025`, `Mar 2025`. */
export function formatMonths({ start, end }: { readonly start: string; readonly end: string }): string {
  const [first, last] = [start, end].map((iso) => ({
    year: iso.slice(0, 4),
    month: MONTHS[Number(iso.slice(5, 7)) - 1],
  }));
  if (start.slice(0, 7) === end.slice(0, 7)) return `${first.month} ${first.year}`;
  return first.year === last.year
    ? `${first.month} – ${last.month} ${last.year}`
    : `${first.month} ${first.year} – ${last.month} ${last.year}`;
}

/** The same in full words: `April to September 2024`, `April 2022 to March 2024`. */
export function longMonths({ start, end }: { readonly start: string; readonly end: string }): string {
  const [from, to] = [start, end].map(monthName);
  const [fromYear, toYear] = [start, end].map((iso) => iso.slice(0, 4));
  if (start.slice(0, 7) === end.slice(0, 7)) return `${from} ${fromYear}`;
  return fromYear === toYear ? `${from} to ${to} ${toYear}` : `${from} ${fromYear} to ${to} ${toYear}`;
}

/** `February` of `2026-02` */
export function monthName(month: string): string {
  return LONG_MONTHS[Number(month.slice(5, 7)) - 1];
}

/** The months from one to the other, both counted: `2025-04`, `2025-05` … */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = monthIndex(first); at <= monthIndex(last); at++) {
    months.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

export function monthIndex(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}
