import type { CellValue } from './cell-value.ts';

const MONTHS = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');

/** What a cell shows: dates, plain decimals, thousands and percentages; any other format shows the bare value. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (/[dmy]/i.test(numberFormat) && !/general/i.test(numberFormat)) return dateText(value, numberFormat.split(';')[0]);
  const decimals = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (decimals === null) return String(value);
  const digits = decimals[2]?.length ?? 0;
  const number = decimals[3] === undefined ? value : value * 100;
  const options = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: decimals[1] !== undefined,
  };
  return number.toLocaleString('en-US', options) + (decimals[3] ?? '');
}

function dateText(serial: number, format: string): string {
  const day = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 31) + (day > 59 ? day - 1 : day) * 86_400_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.round((serial - day) * 1440);
  return format.replace(/yyyy|yy|mmm|mm|m|dd|d|hh|h/gi, (token, at: number) => {
    const afterHour = /h:?$/i.test(format.slice(0, at));
    if (/^y/i.test(token)) return String(date.getUTCFullYear()).slice(token.length === 2 ? 2 : 0);
    if (/^h/i.test(token)) return token.length === 2 ? two(Math.floor(minutes / 60)) : String(Math.floor(minutes / 60));
    if (/^m/i.test(token) && afterHour) return two(minutes % 60);
    if (/^mmm/i.test(token)) return MONTHS[date.getUTCMonth()];
    const number = /^m/i.test(token) ? date.getUTCMonth() + 1 : date.getUTCDate();
    return token.length === 2 ? two(number) : String(number);
  });
}
