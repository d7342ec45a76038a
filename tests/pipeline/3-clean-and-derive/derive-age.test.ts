import { describe, expect, it } from 'vitest';
import { NO_INT } from '../../../src/columns/int-column.ts';
import { ageBand, deriveLatestAge, workingAgeBand } from '../../../src/pipeline/3-clean-and-derive/derive-age.ts';
import { IntColumn, DayColumn } from '../../../src/columns/int-column.ts';
import { createTable } from '../../../src/columns/table.ts';
import { TextColumn } from '../../../src/columns/text-column.ts';
import { dayOfCell, rows } from '../../support/rows.ts';

describe('age bands', () => {
  it.each(rows`
    age | band         | working      | because
    -1  | Under 18     | Under 18     | an event before birth counts as young here
    0   | Under 18     | Under 18     | so does a new-born
    17  | Under 18     | Under 18     | not yet grown up
    18  | 18 to 24     | 18 to 64     | grown up
    24  | 18 to 24     | 18 to 64     | the band's last year
    25  | 25 to 44     | 18 to 64     | the next band's first
    44  | 25 to 44     | 18 to 64     | its last
    45  | 45 to 64     | 18 to 64     | the first
    64  | 45 to 64     | 18 to 64     | the last of working age
    65  | 65 to 74     | 65 and above | the first beyond
    74  | 65 to 74     | 65 and above | the last
    75  | 75 to 84     | 65 and above | the first
    84  | 75 to 84     | 65 and above | the last
    85  | 85 to 94     | 65 and above | the first
    94  | 85 to 94     | 65 and above | the last
    95  | 95 and above | 65 and above | the last band has no end
    126 | 95 and above | 65 and above | however old
        | Unknown      | Unknown      | no birth date
  `)('of $age: $band, $working, because $because', ({ age, band, working }) => {
    const years = age === null ? NO_INT : Number(age);
    expect([ageBand(years), workingAgeBand(years)]).toEqual([band, working]);
  });
});

describe('deriveLatestAge', () => {
  it.each(rows`
    type    | end        | age | because
    Service | 2025-05-31 | 24  | at the end of the event
    Service | 2025-06-02 | 25  | whatever the period
    Service |            | 25  | an open service counts to the end of its reference period
    Request | 2025-05-31 | 24  | at the end of the event
    Request |            |     | an open event that is no service has none
            | 2025-05-31 |     | and neither has one whose type no mapping knows
  `)('born June 2000, $type, end $end: $age because $because', ({ type, end, age }) => {
    const events = createTable({
      Event_Type: TextColumn.constant(type, 1),
      Der_Birth_Year: IntColumn.constant(2000, 1),
      Der_Birth_Month: IntColumn.constant(6, 1),
      Ref_Period_End_Date: DayColumn.constant(dayOfCell('2025-06-30'), 1),
    });
    const ages = deriveLatestAge(events, Int32Array.of(dayOfCell(end)), Uint8Array.of(type === 'Service' ? 1 : 0));
    expect(ages.at(0)).toBe(age === null ? null : Number(age));
  });
});
