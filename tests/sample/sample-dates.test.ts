import { describe, expect, it } from 'vitest';
import { dayOfIso, dayOfRealDate, NO_DAY } from '../../src/model/day.ts';
import { makeSample, sampleImpossibleDates } from '../../src/sample/index.ts';
import { allRowsOf } from './read-sample.ts';

const DATE_COLUMNS = [
  'Reporting_Period_Start_Date',
  'Reporting_Period_End_Date',
  'Date_of_Birth',
  'Date_of_Death',
  'Event_Start_Date',
  'Event_End_Date',
];

function dayOf(text: string | undefined): number {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text ?? '');
  return parts ? dayOfRealDate(Number(parts[3]), Number(parts[2]), Number(parts[1])) : NO_DAY;
}

const sample = makeSample({ rows: 4000, seed: 3 });
const rows = allRowsOf(sample).map(({ file, row }) => ({
  row,
  file,
  type: row['Event_Type'],
  start: dayOf(row['Event_Start_Date']),
  end: dayOf(row['Event_End_Date']),
  death: dayOf(row['Date_of_Death']),
  periodStart: dayOfIso(sample.manifest.submissions[file].stated_period[0]),
  periodEnd: dayOfIso(sample.manifest.submissions[file].stated_period[1]),
}));
const orderly = rows.filter(({ start, end }) => start !== NO_DAY && (end === NO_DAY || end >= start));
const shareOf = (flawed: readonly unknown[]) => flawed.length / rows.length;

describe('dates', () => {
  it('are real ones written DD/MM/YYYY, or impossible on purpose', () => {
    const impossible = new Set<string>(sampleImpossibleDates);
    const strange = rows.flatMap(({ row }) =>
      DATE_COLUMNS.map((column) => row[column]).filter(
        (text) => text && dayOf(text) === NO_DAY && !impossible.has(text),
      ),
    );
    expect(strange).toEqual([]);
  });

  it.each(sampleImpossibleDates.map((text) => ({ text })))('$text is in no calendar', ({ text }) => {
    expect(dayOf(text)).toBe(NO_DAY);
  });

  it('are impossible in a few rows', () => {
    const impossible = new Set<string>(sampleImpossibleDates);
    const flawed = rows.filter(({ row }) => DATE_COLUMNS.some((column) => impossible.has(row[column] ?? '')));
    expect(shareOf(flawed)).toBeGreaterThan(0.0005);
    expect(shareOf(flawed)).toBeLessThan(0.006);
  });

  it('have the end before the start in a few rows', () => {
    const flawed = rows.filter(({ start, end }) => start !== NO_DAY && end !== NO_DAY && end < start);
    expect(shareOf(flawed)).toBeGreaterThan(0.0005);
    expect(shareOf(flawed)).toBeLessThan(0.006);
  });

  it('state the same period in every row, that of the run file', () => {
    const other = rows.filter(
      ({ row, periodStart, periodEnd }) =>
        dayOf(row['Reporting_Period_Start_Date']) !== periodStart ||
        dayOf(row['Reporting_Period_End_Date']) !== periodEnd,
    );
    expect(other).toEqual([]);
  });

  it('lie in the life of a case system, and births in the last hundred and some years', () => {
    const before = (iso: string, day: number) => day !== NO_DAY && day < dayOfIso(iso);
    expect(rows.filter(({ start, end }) => before('1993-04-01', start) || before('1993-04-01', end))).toEqual([]);
    expect(rows.filter(({ row }) => before('1915-01-01', dayOf(row['Date_of_Birth'])))).toEqual([]);
  });
});

describe('events', () => {
  it('touch the period of their file: services run in it, others end in it', () => {
    const astray = orderly.filter(({ type, start, end, periodStart, periodEnd }) => {
      const endsBefore = end !== NO_DAY && end < periodStart;
      return start > periodEnd || endsBefore || (type !== 'Service' && end > periodEnd);
    });
    expect(astray).toEqual([]);
  });

  it.each([
    { edge: 'first', days: 7, near: (row: (typeof rows)[number]) => row.end - row.periodStart },
    { edge: 'last', days: 7, near: (row: (typeof rows)[number]) => row.periodEnd - row.end },
  ])('end in the $edge $days days of the period too', ({ days, near }) => {
    const close = orderly.filter((row) => row.end !== NO_DAY && near(row) >= 0 && near(row) < days);
    expect(new Set(close.map(({ type }) => type)).size).toBeGreaterThanOrEqual(4);
  });

  it('of services are open in large part, and of other kinds ended', () => {
    const services = rows.filter(({ type }) => type === 'Service');
    const open = services.filter(({ row }) => row['Event_End_Date'] === '').length / services.length;
    expect(open).toBeGreaterThan(0.2);
    expect(open).toBeLessThan(0.7);
    const others = rows.filter(({ type }) => type !== 'Service' && type !== '');
    expect(others.filter(({ row }) => row['Event_End_Date'] === '')).toEqual([]);
  });

  it('are without any dates for carers known by association alone', () => {
    const blank = rows.filter(({ type }) => type === '');
    expect(blank.length).toBeGreaterThan(0);
    for (const { row } of blank) {
      expect(row['Client_Type']?.toLowerCase()).toContain('carer known by association');
      expect([row['Event_Start_Date'], row['Event_End_Date'], row['Event_Outcome']]).toEqual(['', '', '']);
    }
  });
});

describe('deaths', () => {
  const died = rows.filter(({ death }) => death !== NO_DAY);

  it('come before the services of some people end, because cases are closed late', () => {
    expect(died.some(({ type, end, death }) => type === 'Service' && end > death)).toBe(true);
  });

  it('leave some services open, because nobody closed them', () => {
    expect(died.some(({ type, row }) => type === 'Service' && row['Event_End_Date'] === '')).toBe(true);
  });

  it('are missing from a file made before they were recorded, and there in a later one', () => {
    const filesWith = new Map<string, number[]>();
    for (const { row, file } of died) {
      const id = String(row['LA_Person_Unique_Identifier']);
      filesWith.set(id, [...(filesWith.get(id) ?? []), file]);
    }
    const late = rows.filter(({ row, death, file, periodEnd }) => {
      const later = filesWith.get(String(row['LA_Person_Unique_Identifier']));
      const deathLater = died.find((other) => other.row['NHS_Number'] === row['NHS_Number'])?.death ?? NO_DAY;
      return death === NO_DAY && row['NHS_Number'] && later?.some((n) => n > file) && deathLater <= periodEnd;
    });
    expect(late.length).toBeGreaterThan(0);
  });

  it('come after birth, and after the start of every event', () => {
    expect(died.filter(({ row, start, death }) => death <= dayOf(row['Date_of_Birth']) || death < start)).toEqual([]);
  });
});
