import { fold } from './logic.ts';
import { firstDayOf, monthOf } from './plain-row.ts';
import type { PlainRow } from './plain-row.ts';

const MS_PER_DAY = 86_400_000;

export type PlainPeriod = { readonly start: number; readonly end: number };

export type PlainSubmission = {
  readonly laName: string;
  readonly importTime: number;
  readonly period: PlainPeriod;
};

/** Rows by text keys, in the order in which the keys first come. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

/** The reporting period derived for each LA code, LA name and import time. */
export function plainPeriods(rows: readonly PlainRow[]): PlainSubmission[] {
  const withCode = rows.filter((row) => row.text('LA_Code') !== null);
  const keyOf = (row: PlainRow) => `${fold(row.text('LA_Code') ?? '')}|${fold(row.laName)}|${row.importTime}`;
  return groupBy(withCode, keyOf).flatMap((group) => {
    const period = periodOf(group);
    return period === null ? [] : [{ laName: group[0].laName, importTime: group[0].importTime, period }];
  });
}

function periodOf(rows: readonly PlainRow[]): PlainPeriod | null {
  const importMonth = monthOf(Math.floor(rows[0].importTime / MS_PER_DAY));
  const ends = rows.flatMap((row) => {
    const end = row.day('Event_End_Date');
    return end === null || monthOf(end) >= importMonth ? [] : [{ month: monthOf(end), type: row.text('Event_Type') }];
  });
  const months = groupBy(ends, ({ month }) => String(month)).map((group) => ({
    month: group[0].month,
    ends: group.length,
    types: new Set(group.flatMap(({ type }) => (type === null ? [] : [fold(type)]))).size,
  }));
  const mostTypes = Math.max(...months.map(({ types }) => types));
  const counting = months
    .filter((month) => ends.length < 100 || (month.ends / ends.length >= 0.02 && month.types >= mostTypes - 1))
    .map(({ month }) => month);
  if (counting.length === 0) return null;
  return { start: firstDayOf(Math.min(...counting)), end: firstDayOf(Math.max(...counting) + 1) - 1 };
}

/** The latest covering submission of each local authority for each reference period, spans of one file merged. */
export function plainSelection(
  submissions: readonly PlainSubmission[],
  references: readonly PlainPeriod[],
  asOf: number,
): Map<string, PlainPeriod> {
  const merged = new Map<string, PlainPeriod>();
  for (const reference of references) {
    const eligible = submissions.filter(
      ({ period, importTime }) =>
        period.start <= reference.start &&
        period.end >= reference.end &&
        importTime > reference.end * MS_PER_DAY &&
        Math.floor(importTime / MS_PER_DAY) <= asOf,
    );
    for (const ofLa of groupBy(eligible, ({ laName }) => fold(laName))) {
      const latest = Math.max(...ofLa.map(({ importTime }) => importTime));
      const key = `${fold(ofLa[0].laName)}|${latest}`;
      const known = merged.get(key) ?? reference;
      merged.set(key, {
        start: Math.min(known.start, reference.start),
        end: Math.max(known.end, reference.end),
      });
    }
  }
  return merged;
}
