import { describe, expect, it } from 'vitest';
import { textOf, withColumns } from '../../../../src/columns/table.ts';
import { dhsc202526q4 } from '../../../../src/methods/dhsc-2025-26-q4.ts';
import { dayOfIso } from '../../../../src/model/day.ts';
import { eventsByMonth } from '../../../../src/pipeline/7-outputs/pivot-ready/events-by-month.ts';
import { pivotOf } from '../../../../src/pipeline/7-outputs/pivots.ts';
import { eventsTable } from '../../../support/events.ts';
import type { EventValues } from '../../../support/events.ts';
import { tableRows } from '../../../support/table-rows.ts';

const PERIOD = { start: dayOfIso('2025-04-01'), end: dayOfIso('2026-03-31') };

const outputOf = (events: readonly EventValues[], method = dhsc202526q4) => {
  const numbered = events.map((event, row) => ({ Der_Unique_Event_Ref: `727_${row + 1}`, ...event }));
  return eventsByMonth({ table: eventsTable(numbered), period: PERIOD }, method);
};
const request = (day: string, more: EventValues = {}): EventValues => ({
  Event_Type: 'Request',
  Event_Start_Date: day,
  ...more,
});

describe('events by month', () => {
  it('are counted by local authority, month and type', () => {
    const events = [
      request('2025-04-01'),
      request('2025-04-30'),
      request('2025-05-01'),
      { Event_Start_Date: '2025-05-31' },
    ];
    expect(tableRows(outputOf(events).table)).toEqual([
      { LA_Code: '727', Last_Day_of_Month: '2025-04-30', Event_Type: 'Request', Event_Count: 2 },
      { LA_Code: '727', Last_Day_of_Month: '2025-05-31', Event_Type: 'Request', Event_Count: 1 },
      { LA_Code: '727', Last_Day_of_Month: '2025-05-31', Event_Type: 'Service', Event_Count: 1 },
    ]);
  });

  it.each([
    ['2025-03-31', 0, 'it began before the period'],
    ['2025-04-01', 1, 'the first day of the period counts'],
    ['2026-03-31', 1, 'the last day of the period counts'],
    ['2026-04-01', 0, 'it begins after the period'],
  ])('an event of %s counts %d, because %s', (day, count) => {
    const counted = tableRows(outputOf([request(day)]).table).map((row) => row['Event_Count']);
    expect(counted).toEqual(count === 0 ? [] : [count]);
  });

  it('counts an event once that stands twice, because a single main table has it once for each cost', () => {
    const twice = [request('2025-04-01'), request('2025-04-01', { Der_Unique_Event_Ref: '727_1' })];
    expect(tableRows(outputOf(twice).table)).toMatchObject([{ Event_Count: 1 }]);
  });

  it('keeps local authorities apart', () => {
    const two = [request('2025-04-01'), request('2025-04-01', { LA_Code: '728' })];
    expect(tableRows(outputOf(two).table)).toMatchObject([
      { LA_Code: '727', Event_Count: 1 },
      { LA_Code: '728', Event_Count: 1 },
    ]);
  });

  it('goes by the cleaned type where the method does', () => {
    const table = eventsTable([request('2025-04-01', { Der_Unique_Event_Ref: '1', LA_Name: 'Assessment' })]);
    const cleaned = withColumns(table, { Event_Type_Cleaned: textOf(table, 'LA_Name') });
    const { table: counted } = eventsByMonth({ table: cleaned, period: PERIOD }, { eventType: 'cleaned' });
    expect(tableRows(counted)).toMatchObject([{ Event_Type: 'Assessment', Event_Count: 1 }]);
  });

  it('says in the title of its PivotTable that it goes by beginnings, and for which months', () => {
    expect(pivotOf(outputOf([]))?.title).toBe('Events by the month in which they began, 1 Apr 25 - 31 Mar 26');
  });
});
