import { describe, expect, it } from 'vitest';
import { rows } from '../../../support/rows.ts';
import { dashboardOf } from './dashboard-of.ts';
import type { SingleEvent } from './dashboard-of.ts';

const LONG_TERM: SingleEvent = { Service_Type_Grouped: 'Long term support' };
const REQUEST: SingleEvent = {
  Event_Type: 'Request',
  Event_Start_Date: '2025-06-10',
  Der_Event_End_Date: '2025-06-20',
};

describe('the flag for long term support: the event began on 10 June 2025', () => {
  it.each(rows`
    start      | end        | flag | because
    2025-06-10 | 2025-07-01 | Yes  | the service began that day
    2025-06-11 | 2025-07-01 | No   | it began the day after
    2025-05-01 | 2025-06-10 | Yes  | it ended that day
    2025-05-01 | 2025-06-09 | No   | it had ended the day before
    2025-05-01 |            | Yes  | it is open
    2025-06-10 |            | Yes  | it began that day and is open
    2025-06-11 |            | No   | an open one that began later does not count
    2025-06-20 | 2025-05-01 | No   | nor does one that ended before it began
  `)('a service from $start to $end: $flag, because $because', ({ start, end, flag }) => {
    const tableNamed = dashboardOf([
      { ...LONG_TERM, Event_Start_Date: start, Der_Event_End_Date: end },
      REQUEST,
      { ...REQUEST, Event_Type: 'Assessment' },
      { ...REQUEST, Event_Type: 'Review' },
    ]);
    expect(tableNamed('requests_fact').map((row) => row['LTS_flag'])).toEqual([flag]);
    expect(tableNamed('assessments_fact').map((row) => row['LTS_Flag'])).toEqual([flag]);
    expect(tableNamed('reviews_fact').map((row) => row['LTS_Flag'])).toEqual([flag]);
  });

  it.each<{ other: SingleEvent; flag: string; because: string }>([
    { other: {}, flag: 'Yes', because: 'the service is open' },
    { other: { Service_Type_Grouped: 'LONG TERM SUPPORT ' }, flag: 'Yes', because: 'case does not count' },
    { other: { Service_Type_Grouped: 'Short term support' }, flag: 'No', because: 'it is short term' },
    { other: { Service_Type_Grouped: null }, flag: 'No', because: 'its type is not known' },
    { other: { Event_Type: 'Services' }, flag: 'No', because: 'it is in no services table' },
    { other: { Event_Type: 'Review' }, flag: 'No', because: 'a review with a service type is no service' },
    { other: { Client_Type_Cleaned: 'Unpaid carer' }, flag: 'Yes', because: 'client types are not asked' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'p1 ' }, flag: 'Yes', because: 'person IDs compare without case' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'P2' }, flag: 'No', because: 'it is another person' },
    { other: { LA_Code: '104' }, flag: 'No', because: 'it is in another local authority' },
  ])('a service with $other: $flag, because $because', ({ other, flag }) => {
    const [found] = dashboardOf([{ ...LONG_TERM, ...other }, REQUEST])('requests_fact');
    expect(found['LTS_flag']).toBe(flag);
  });

  it('is No without LA_Code, since no NULL equals another', () => {
    const [found] = dashboardOf([
      { ...LONG_TERM, LA_Code: null },
      { ...REQUEST, LA_Code: null },
    ])('requests_fact');
    expect(found['LTS_flag']).toBe('No');
  });

  it('is Yes once, with several services open', () => {
    const found = dashboardOf([LONG_TERM, LONG_TERM, REQUEST])('requests_fact');
    expect(found.map((row) => [row['LTS_flag'], row['Event_Count']])).toEqual([['Yes', 1]]);
  });
});

describe('the number of events in a row', () => {
  it.each<{ other: SingleEvent; counts: number[]; because: string }>([
    { other: {}, counts: [2], because: 'all that is shown is equal' },
    { other: { Gender_Cleaned: 'FEMALE ' }, counts: [2], because: 'case and trailing spaces do not count' },
    { other: { Gender_Cleaned: null }, counts: [1, 1], because: 'a blank is not a value' },
    { other: { Event_Start_Date: '2025-06-11' }, counts: [1, 1], because: 'it began on another day' },
    { other: { Der_NHS_LA_Combined_Person_ID: 'P2' }, counts: [1, 1], because: 'it is another person' },
    { other: { Employment_Status_Cleaned: 'Retired' }, counts: [2], because: 'the table does not show employment' },
    { other: { Der_Unique_Event_Ref: '727_1' }, counts: [1], because: 'it is the same unique event' },
  ])('two requests, the second with $other: $counts, because $because', ({ other, counts }) => {
    const found = dashboardOf([REQUEST, { ...REQUEST, ...other }])('requests_fact');
    expect(found.map((row) => row['Event_Count'])).toEqual(counts);
  });

  it('counts two blanks as equal', () => {
    const blank = { ...REQUEST, Gender_Cleaned: null, Der_Event_End_Date: null };
    expect(dashboardOf([blank, blank])('requests_fact')).toHaveLength(1);
  });

  it('takes the record with the lowest ID of an event that is there twice', () => {
    const found = dashboardOf([
      { ...REQUEST, Der_Unique_Record_ID: 9, Gender_Cleaned: 'Male' },
      { ...REQUEST, Der_Unique_Record_ID: 4, Der_Unique_Event_Ref: '727_1' },
    ])('requests_fact');
    expect(found.map((row) => [row['Gender'], row['Event_Count']])).toEqual([['Female', 1]]);
  });

  it('shows no trailing spaces, which make no difference to SQL', () => {
    const [found] = dashboardOf([{ ...REQUEST, Event_Type: 'ASSESSMENT  ' }])('assessments_fact');
    expect(found['Event_Type']).toBe('ASSESSMENT');
  });

  it('keeps assessments apart by type and conversation, reviews by reason', () => {
    const assessment = { ...REQUEST, Event_Type: 'Assessment' };
    const review = { ...REQUEST, Event_Type: 'Review' };
    const tableNamed = dashboardOf([
      assessment,
      { ...assessment, Der_Conversation: 1 },
      { ...assessment, Event_Type: 'ASSESSMENT' },
      review,
      { ...review, Review_Reason_Cleaned: 'Planned' },
    ]);
    const counts = (name: string) => tableNamed(name).map((row) => row['Event_Count']);
    expect(counts('assessments_fact')).toEqual([2, 1]);
    expect(counts('reviews_fact')).toEqual([1, 1]);
  });
});
