import { describe, expect, it } from 'vitest';
import { assessment, FIRST_SERVICE, request, service, waitsOf } from './waits-of.ts';

const SECOND = { Event_Start_Date: '2025-08-05' };
const AFTER = { Event_Start_Date: '2025-08-15' };
const NFA = 'NFA: Support declined';

describe('a request that belongs to the follow-up of an earlier one has no wait', () => {
  it('when it lies before the response of the request before', () => {
    const { days, explainRow } = waitsOf([request(), request(SECOND), assessment()]);
    expect(days).toEqual({ 0: [9, null], 1: [null, null] });
    expect(explainRow(1)).toMatchObject({ deciding: 'after-earlier-follow-up', rows: [0, 1], waitDays: null });
    expect(explainRow(1).because).toBe('Not counted, because it falls inside the follow-up of the request before.');
  });

  it('when it lies between the response and the service of the request before', () => {
    const { days } = waitsOf([request(), assessment(), request(AFTER), service()]);
    expect(days).toEqual({ 0: [9, 19], 2: [null, null] });
  });

  it('not when the follow-up had ended, which a discarded service does not lengthen', () => {
    const { days } = waitsOf([request(), assessment({ Event_Outcome_Cleaned: NFA }), request(AFTER), service()]);
    expect(days).toEqual({ 0: [9, null], 2: [5, 5] });
  });

  it('not when the request before was never answered', () => {
    const { days } = waitsOf([request(), request(SECOND)]);
    expect(days).toEqual({ 0: [null, null], 1: [null, null] });
    const { explainRow } = waitsOf([request(), request(SECOND)]);
    expect(explainRow(1).deciding).toBe('answered');
  });

  it('when only an earlier request, beyond a conversation between them, has the same response', () => {
    // The conversation is its own response, so that the request after it lies inside no follow-up of the one before it.
    const { days, explainRow } = waitsOf([
      request({ Event_Start_Date: '2025-05-01' }),
      request({ Event_Start_Date: '2025-06-01', Der_Conversation: 1 }),
      request({ Event_Start_Date: '2025-06-10' }),
      assessment(),
    ]);
    expect(days).toEqual({ 0: [101, null], 1: [null, null], 2: [null, null] });
    expect(explainRow(1).deciding).toBe('after-earlier-follow-up');
    expect(explainRow(2)).toMatchObject({ deciding: 'own-response', rows: [0, 2] });
  });

  it('when only an earlier request, beyond one whose service was discarded, has the same service', () => {
    const { days, explainRow } = waitsOf([
      request({ Event_Start_Date: '2025-05-01', Der_Conversation: 1 }),
      request({ Event_Start_Date: '2025-06-01' }),
      assessment({ Event_Start_Date: '2025-06-10', Event_Outcome_Cleaned: NFA }),
      request({ Event_Start_Date: '2025-06-20' }),
      service(),
    ]);
    expect(days).toEqual({ 0: [0, 111], 1: [null, null], 3: [null, null] });
    expect(explainRow(3)).toMatchObject({ deciding: 'own-service', rows: [0, 3] });
    expect(explainRow(3, FIRST_SERVICE)).toMatchObject({ deciding: 'own-service', rows: [0, 3] });
    expect(explainRow(3).findings.at(-1)?.saw).toBe(
      'service: service of 2025-08-20 (Der_Unique_Record_ID 5), event 5 of the person; last service of earlier requests: event 5',
    );
  });

  it('counts earlier requests that have no wait themselves', () => {
    const { rowsOf } = waitsOf([request(), request(SECOND), assessment(), request(AFTER), service()]);
    expect(
      rowsOf('waiting_times_person_level').map((row) => [
        row['request_event_order'],
        row['max_modified_next_assessment_order_prev'],
        row['max_modified_next_service_order_prev'],
        row['request_starts_before_previous_request_follow_up_ends'],
      ]),
    ).toEqual([
      [1, 0, 0, 0],
      [2, 3, 5, 1],
      [4, 3, 5, 1],
    ]);
  });

  it('looks at one person only', () => {
    const other = { Der_NHS_LA_Combined_Person_ID: 'P2' };
    const { days } = waitsOf([request(), request({ ...SECOND, ...other }), assessment(), assessment(other)]);
    expect(days).toEqual({ 0: [9, null], 1: [5, null] });
  });
});
