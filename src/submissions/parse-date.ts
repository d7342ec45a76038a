import { dayOfRealDate, NO_DAY } from '../model/day.ts';
import type { Day } from '../model/day.ts';

const DAY_MONTH_YEAR = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const EXCEL_SERIAL = /^([1-9]\d{0,4})(?:\.\d+)?$/;
const DAYS_FROM_EXCEL_TO_1970 = 25569;
/** Excel holds 1900 for a leap year: serial 60 is a 29 February that never was, and the serials before it lie a day off. */
const EXCEL_FALSE_LEAP_DAY = 60;

/**
 * The day that a submitted date means: `DD/MM/YYYY` (one or two digits), `YYYY-MM-DD` with or without a time, or an
 * Excel serial. Never MM/DD.
 *
 * Unknowns: anything else, and dates that do not exist (31/02/2026), give NO_DAY; the reader lists them.
 * Source: loader rules of the golden cases.
 */
export function parseDate(text: string): Day {
  const trimmed = text.trim();
  const british = DAY_MONTH_YEAR.exec(trimmed);
  if (british) return realDay(british[3], british[2], british[1]);
  const iso = ISO.exec(trimmed);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const serial = EXCEL_SERIAL.exec(trimmed);
  return serial ? dayOfExcelSerial(Number(serial[1])) : NO_DAY;
}

function realDay(year: string, month: string, dayOfMonth: string): Day {
  return Number(year) < 1 ? NO_DAY : dayOfRealDate(Number(year), Number(month), Number(dayOfMonth));
}

/** Whole days of an Excel serial (1900 date system). */
export function dayOfExcelSerial(serial: number): Day {
  if (serial === EXCEL_FALSE_LEAP_DAY) return NO_DAY;
  return serial - DAYS_FROM_EXCEL_TO_1970 + (serial < EXCEL_FALSE_LEAP_DAY ? 1 : 0);
}
