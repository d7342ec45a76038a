import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/model/day.ts';
import { OPEN_END, reablementClusters } from '../../../src/pipeline/6-measures/reablement-clusters.ts';
import { measureContext } from '../../support/events.ts';
import type { EventValues } from '../../support/events.ts';
import { rows } from '../../support/rows.ts';

/** `2025-05-01 to 2025-05-10`; a missing end is an open service. */
function service(span: string, more: EventValues = {}): EventValues {
  const [start, end = ''] = span.split(' to ');
  return { Event_Start_Date: start.trim(), Der_Event_End_Date: end.trim() || null, ...more };
}

function spansOf(events: readonly EventValues[]): string[] {
  const clusters = reablementClusters(measureContext(events), [...events.keys()]);
  return clusters.map(({ start, end }) => `${isoOf(start)} to ${end === OPEN_END ? 'open' : isoOf(end)}`);
}

describe('services of one person', () => {
  it.each(rows`
    first                    | second                   | third                    | clusters                                           | because
    2025-05-01 to 2025-05-10 | 2025-05-17 to 2025-05-20 |                          | 2025-05-01 to 2025-05-20                           | the second starts 7 days after the end of the first
    2025-05-01 to 2025-05-10 | 2025-05-18 to 2025-05-20 |                          | 2025-05-01 to 2025-05-10, 2025-05-18 to 2025-05-20 | the second starts 8 days after the end of the first
    2025-05-01 to 2025-05-10 | 2025-05-10 to 2025-05-20 |                          | 2025-05-01 to 2025-05-20                           | the second starts on the last day of the first
    2025-05-01 to 2025-06-30 | 2025-05-05 to 2025-05-06 | 2025-07-07 to 2025-07-09 | 2025-05-01 to 2025-07-09                           | the gap is counted from the latest end so far, not from the end of the service before
    2025-05-01 to 2025-06-30 | 2025-05-05 to 2025-05-06 | 2025-07-08 to 2025-07-09 | 2025-05-01 to 2025-06-30, 2025-07-08 to 2025-07-09 | the third starts 8 days after the latest end so far
    2025-05-01 to 2025-05-10 | 2025-05-17 to 2025-05-20 | 2025-05-27 to 2025-06-01 | 2025-05-01 to 2025-06-01                           | each is 7 days from the one before
    2025-05-01               | 2025-09-01 to 2025-09-10 |                          | 2025-05-01 to open                                 | an open service has no gap after it
    2025-05-18 to 2025-05-20 | 2025-05-01 to 2025-05-10 |                          | 2025-05-01 to 2025-05-10, 2025-05-18 to 2025-05-20 | the order of the rows does not matter
  `)('$first, $second, $third: $clusters, because $because', ({ first, second, third, clusters }) => {
    const spans = [first, second, third].filter((span) => span !== null);
    expect(spansOf(spans.map((span) => service(span)))).toEqual(clusters?.split(', '));
  });
});

describe('services that are never put together', () => {
  const first = service('2025-05-01 to 2025-05-10');
  it.each([
    ['of two people', { Der_NHS_LA_Combined_Person_ID: 'P2' }],
    ['of a person with the same ID elsewhere', { LA_Code: '104' }],
    ['of files under two LA names, which DHSC parts by', { LA_Name: 'Northumberland' }],
  ])('%s', (_, other) => {
    expect(spansOf([first, service('2025-05-05 to 2025-05-20', other)])).toHaveLength(2);
  });

  it('puts together what differs in case or trailing spaces only', () => {
    const same = { Der_NHS_LA_Combined_Person_ID: 'p1 ', LA_Name: 'HILLINGDON ' };
    expect(spansOf([first, service('2025-05-05 to 2025-05-20', same)])).toEqual(['2025-05-01 to 2025-05-20']);
  });
});

it('takes only the services that it is given', () => {
  const context = measureContext([service('2025-05-01 to 2025-05-10'), service('2025-05-12 to 2025-05-20')]);
  expect(reablementClusters(context, [1]).map(({ rows: taken }) => taken)).toEqual([[1]]);
  expect(reablementClusters(context, [])).toEqual([]);
});

it('lists the services by start, then end, then the newest record first', () => {
  const context = measureContext([
    service('2025-05-03 to 2025-05-20', { Der_Unique_Record_ID: 1 }),
    service('2025-05-01 to 2025-05-20', { Der_Unique_Record_ID: 2 }),
    service('2025-05-01 to 2025-05-20', { Der_Unique_Record_ID: 3 }),
    service('2025-05-01 to 2025-05-10', { Der_Unique_Record_ID: 4 }),
  ]);
  expect(reablementClusters(context, [0, 1, 2, 3])[0].rows).toEqual([3, 2, 1, 0]);
});
