import { describe, expect, it } from 'vitest';
import { dhsc202526q4 } from '../../../src/methods/dhsc-2025-26-q4.ts';
import { coverageOf } from '../../../src/worker/sources/coverage.ts';
import { makeSubmissions, request, service } from '../../support/submissions.ts';

const STATED = { Reporting_Period_Start_Date: '2025-04-01', Reporting_Period_End_Date: '2025-05-31' };
const april = { ...STATED, Event_End_Date: '2025-04-30' };
const may = { ...STATED, Event_End_Date: '2025-05-31' };

async function coverage(records: Parameters<typeof makeSubmissions>[0][0]['records'], importDate = '2025-06-28') {
  const [submission] = await makeSubmissions([{ importDate, records }]);
  return coverageOf(submission, dhsc202526q4);
}

describe('coverageOf', () => {
  it('counts end dates by month and by event type, one spelling for each type', async () => {
    const { months, eventTypes, endDates, derived } = await coverage([
      request(april),
      request({ ...may, Event_Type: 'REQUEST ' }),
      service(may),
      service({ ...may, Event_End_Date: null }),
    ]);
    expect(eventTypes).toEqual(['Request', 'Service']);
    expect(months.map(({ month, endDatesByType }) => [month, ...endDatesByType])).toEqual([
      ['2025-04', 1, 0],
      ['2025-05', 1, 1],
    ]);
    expect(endDates).toBe(3);
    expect(derived).toEqual({ start: '2025-04-01', end: '2025-05-31' });
  });

  it.each([
    ['eligible', '2025-06-28', 'it covers all that it states'],
    ['ends-too-early', '2025-05-31', 'end dates in the import month do not count'],
  ])('verdict for the stated period: %s when imported %s, because %s', async (verdict, importDate) => {
    expect((await coverage([request(april), request(may)], importDate)).forStatedPeriod).toBe(verdict);
  });

  it('has no verdict when the file states no period', async () => {
    const { forStatedPeriod } = await coverage([request({ Event_End_Date: '2025-04-30' })]);
    expect(forStatedPeriod).toBeNull();
  });
});
