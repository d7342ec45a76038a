import { describe, expect, it } from 'vitest';
import { filterEvents, isServiceType } from '../../../src/pipeline/2-filter-events/index.ts';
import { lossReasonOf } from '../../../src/pipeline/2-filter-events/loss-reasons.ts';
import { dayOfCell, rows } from '../../support/rows.ts';
import { makeSubmissions, request, service } from '../../support/submissions.ts';
import { tableRows } from '../../support/table-rows.ts';

describe('isServiceType', () => {
  it.each(rows`
    type              | isService | because
    Service           | yes       | it is the word
    SERVICE           | yes       | case does not count
    "Service   "      | yes       | nor do trailing spaces
    " Service"        | yes       | nor leading ones: LIKE looks anywhere
    Services          | yes       | the word is in it
    Service request   | yes       | and here
    Unpaid carerservice | yes     | and here
    Serv ice          | no        | not here
    Sérvice           | no        | accents count
    Request           | no        | not here
  `)('$type is a service: $isService, because $because', ({ type, isService }) => {
    expect(isServiceType(type ?? '')).toBe(isService === 'yes');
  });
});

describe('filterEvents', () => {
  const period = { start: dayOfCell('2025-04-01'), end: dayOfCell('2025-06-30') };

  it('keeps the events of the period, with their derived and raw end and the period they are kept for', async () => {
    const [file] = await makeSubmissions([
      {
        importDate: '2025-07-20',
        records: [
          service({ Event_End_Date: '2025-12-31', Date_of_Death: '2025-06-10' }),
          request({ Event_Type: null }),
          request({ Event_Type: ' ', Date_of_Death: '2020-01-01' }),
          request({ Event_End_Date: '2025-06-30' }),
          request({ Event_End_Date: '2025-07-01', Date_of_Death: '2025-06-30' }),
          request({ Event_End_Date: null }),
          service({ Event_Start_Date: '31/02/2025' }),
        ],
      },
    ]);
    const { events, losses } = filterEvents(file.table, period);
    const reference = { Ref_Period_Start_Date: '2025-04-01', Ref_Period_End_Date: '2025-06-30' };
    expect(tableRows(events, [...Object.keys(reference), 'Event_End_Date_Raw', 'Der_Event_End_Date'])).toEqual([
      { ...reference, Event_End_Date_Raw: '2025-12-31', Der_Event_End_Date: '2025-06-10' },
      { ...reference, Event_End_Date_Raw: '2025-06-30', Der_Event_End_Date: '2025-06-30' },
      { ...reference, Event_End_Date_Raw: '2025-07-01', Der_Event_End_Date: '2025-06-30' },
    ]);
    expect(Array.from(losses, lossReasonOf)).toEqual([
      null,
      'no_event_type',
      'no_event_type',
      null,
      null,
      'no_end_date',
      'no_start_date',
    ]);
  });

  it('keeps nothing of nothing', async () => {
    const [file] = await makeSubmissions([{ importDate: '2025-07-20', records: [request({ Event_Type: null })] }]);
    expect(filterEvents(file.table, period).events.numRows()).toBe(0);
  });
});
