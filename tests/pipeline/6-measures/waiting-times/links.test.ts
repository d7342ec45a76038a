import { describe, expect, it } from 'vitest';
import type { EventValues } from '../../../support/events.ts';
import { rows } from '../../../support/rows.ts';
import { assessment, RELEASE_1_ONLY, request, service, TO_ASSESSMENT, TO_SERVICE, waitsOf } from './waits-of.ts';

describe('which assessments and services answer the request of 1 August 2025', () => {
  it.each<{ answer: EventValues; days: readonly [number | null, number | null]; because: string }>([
    { answer: assessment(), days: [9, null], because: 'an assessment is a response' },
    {
      answer: assessment({ Assessment_Type_Cleaned: 'SHORT term assessment ' }),
      days: [9, null],
      because: 'case does not count',
    },
    {
      answer: assessment({ Assessment_Type_Cleaned: 'Financial assessment' }),
      days: [null, null],
      because: 'a financial one is none',
    },
    {
      answer: assessment({ Assessment_Type_Cleaned: 'Invalid and not mapped' }),
      days: [null, null],
      because: 'nor is one given up on',
    },
    {
      answer: assessment({ Assessment_Type_Cleaned: null }),
      days: [null, null],
      because: 'nor is one of unknown type',
    },
    {
      answer: assessment({ Event_Type: 'Care Act assessment (legacy)' }),
      days: [9, null],
      because: 'the type contains the word',
    },
    {
      answer: assessment({ Client_Type_Cleaned: 'Unpaid carer' }),
      days: [9, null],
      because: 'the client type of an answer is not asked',
    },
    { answer: assessment({ Der_Age_Event_Start_Date: 24 }), days: [null, null], because: 'it is before the age of 25' },
    { answer: assessment({ Der_Age_Event_Start_Date: 25 }), days: [9, null], because: 'it is at 25' },
    { answer: assessment({ Der_Age_Event_Start_Date: null }), days: [null, null], because: 'the age is unknown' },
    {
      answer: assessment({ Event_Start_Date: '2025-08-01' }),
      days: [0, null],
      because: 'on the same day the request comes first',
    },
    { answer: assessment({ Event_Start_Date: '2025-07-31' }), days: [null, null], because: 'it came before' },
    { answer: service(), days: [19, 19], because: 'a service is a response and a service' },
    { answer: service({ Event_Start_Date: '2025-08-01' }), days: [0, 0], because: 'on the same day too' },
    {
      answer: service({ Service_Type_Cleaned: 'Short term support: Ongoing low level' }),
      days: [19, 19],
      because: 'low level support is a service',
    },
    {
      answer: service({ Service_Type_Cleaned: 'Carer support: Direct to unpaid carer' }),
      days: [null, null],
      because: 'carer support is none',
    },
    { answer: service({ Service_Type_Cleaned: null }), days: [null, null], because: 'nor is one of unknown type' },
    { answer: service({ Event_Type: 'Review' }), days: [null, null], because: 'a review with a service type is none' },
    {
      answer: service({ Der_NHS_LA_Combined_Person_ID: 'p1 ' }),
      days: [19, 19],
      because: 'person IDs compare without case',
    },
    { answer: service({ Der_NHS_LA_Combined_Person_ID: 'P2' }), days: [null, null], because: 'it is another person' },
    { answer: service({ LA_Code: '104' }), days: [null, null], because: 'it is in another local authority' },
  ])('$answer.Event_Type of $answer.Event_Start_Date: $days, because $because', ({ answer, days }) => {
    expect(waitsOf([request(), answer]).days[0]).toEqual(days);
  });

  it('without LA_Code nothing answers, since no NULL equals another', () => {
    const { days, explainRow } = waitsOf([request({ LA_Code: null }), assessment({ LA_Code: null })]);
    expect(days[0]).toEqual([null, null]);
    expect(explainRow(0).deciding).toBe('answered');
  });

  it('the next of several does', () => {
    const { days } = waitsOf([
      service({ Event_Start_Date: '2025-09-01' }),
      assessment({ Event_Start_Date: '2025-08-15' }),
      request(),
      assessment(),
      service(),
    ]);
    expect(days[2]).toEqual([9, 19]);
  });
});

describe('the order of events of one day', () => {
  const orders = (events: readonly EventValues[]) =>
    waitsOf(events)
      .rowsOf('waiting_times_person_level')
      .map((row) => [row['request_Der_Unique_Record_ID'], row['request_event_order']]);

  it('requests come before assessments, these before services', () => {
    const { rowsOf } = waitsOf([
      service({ Event_Start_Date: '2025-08-01' }),
      assessment({ Event_Start_Date: '2025-08-01' }),
      request(),
    ]);
    expect(rowsOf('waiting_times_person_level')[0]).toMatchObject({
      request_event_order: 1,
      next_assessment_order: 2,
      next_service_order: 3,
      modified_next_assessment_event_type: 'Assessment',
    });
  });

  it('then the newest import comes first, then the highest record ID', () => {
    const old = '2025-10-28 10:00:00';
    expect(
      orders([request({ ImportDate: old }), request(), request(), request({ ImportDate: old }), assessment()]),
    ).toEqual([
      [3, 1],
      [2, 2],
      [4, 3],
      [1, 4],
    ]);
  });
});

describe('a request that acts as its own assessment', () => {
  it.each(rows`
    start      | conversation | outcome             | next       | own | because
    2025-06-30 | 1            | ${TO_ASSESSMENT}    |            | yes | a conversation with progress, the last day of Release 1
    2025-07-01 | 1            | ${TO_ASSESSMENT}    |            | no  | Release 2 begins
    2025-06-01 | 0            | ${TO_ASSESSMENT}    |            | no  | it is no conversation
    2025-06-01 |              | ${TO_ASSESSMENT}    |            | no  | nothing says that it is one
    2025-06-01 | 1            | ${TO_SERVICE}       |            | yes | progress to a service is progress
    2025-06-01 | 1            | ${RELEASE_1_ONLY}   |            | yes | so is what Release 1 alone knew
    2025-06-01 | 1            | continuation of SUPPORT or services |  | yes | case does not count
    2025-06-01 | 1            | Invalid and not mapped |         | no  | a value that is given up on shows no progress
    2025-06-01 | 1            | ${TO_ASSESSMENT}    | 2025-06-01 | no  | an assessment began on the same day
    2025-06-01 | 1            | ${TO_ASSESSMENT}    | 2025-06-02 | yes | the assessment began later
  `)('of $start, conversation $conversation, $outcome, assessment $next: $own, because $because', (row) => {
    const own = request({
      Event_Start_Date: row['start'],
      Der_Conversation: row['conversation'] === null ? null : Number(row['conversation']),
      Event_Outcome_Cleaned: row['outcome'],
    });
    const next = row['next'] === null ? [] : [assessment({ Event_Start_Date: row['next'] })];
    const { rowsOf, explainRow } = waitsOf([own, ...next]);
    const [found] = rowsOf('waiting_times_person_level');
    const isOwn = row['own'] === 'yes';
    expect(found['modified_next_assessment_event_type']).toBe(
      isOwn ? 'Request' : next.length > 0 ? 'Assessment' : null,
    );
    expect(found['part1_wait_time']).toBe(isOwn || next.length > 0 ? 0 : null);
    const finding = explainRow(0).findings.find(({ rule }) => rule === 'own-assessment');
    expect(finding?.text).toMatch(isOwn ? /^The request acts as its own/ : /^The request does not act as its own/);
  });

  it('keeps the flag also in Release 2, where it changes nothing', () => {
    const [found] = waitsOf([request({ Der_Conversation: 1 }), assessment()]).rowsOf('waiting_times_person_level');
    expect(found).toMatchObject({ c1_request_override: 1, request_spec: 'R2', part1_wait_time: 9 });
  });

  it('still waits for its service', () => {
    const { days } = waitsOf([request({ Event_Start_Date: '2025-06-01', Der_Conversation: 1 }), service()]);
    expect(days[0]).toEqual([0, 80]);
  });
});

describe('the first response', () => {
  it.each(rows`
    assessment | service    | response   | days | because
    2025-08-10 | 2025-08-20 | Assessment | 9    | the assessment comes first
    2025-08-20 | 2025-08-10 | Service    | 9    | the service comes first
    2025-08-10 | 2025-08-10 | Assessment | 9    | on the same day the assessment comes first
               | 2025-08-20 | Service    | 19   | there is no assessment
    2025-08-10 |            | Assessment | 9    | there is no service
  `)('assessment $assessment, service $service: $response, because $because', (row) => {
    const events = [
      request(),
      ...(row['assessment'] === null ? [] : [assessment({ Event_Start_Date: row['assessment'] })]),
      ...(row['service'] === null ? [] : [service({ Event_Start_Date: row['service'] })]),
    ];
    const { rowsOf } = waitsOf(events);
    expect(rowsOf('waiting_times_person_level')[0]).toMatchObject({
      modified_next_assessment_event_type: row['response'],
      part1_wait_time: Number(row['days']),
      next_assessment_service_override: row['response'] === 'Service' ? 1 : 0,
    });
  });
});
