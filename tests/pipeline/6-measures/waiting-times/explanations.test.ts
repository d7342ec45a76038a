import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../../../src/model/day.ts';
import { assessment, FIRST_RESPONSE, FIRST_SERVICE, PERIOD, request, service, waitsOf } from './waits-of.ts';

describe('what waiting times explain', () => {
  it('a request with both waits: what it was linked to, the days, and the medians it is in', () => {
    const { explainRow } = waitsOf([request({ Der_Event_End_Date: '2025-08-03' }), assessment(), service()]);
    expect(explainRow(0)).toMatchObject({
      measure: 'Waiting times',
      description: FIRST_RESPONSE,
      period: PERIOD,
      groups: ['65 and above, 1 Jul 25 - 30 Sep 25'],
      subject: 'Request of 2025-08-01',
      verdict: 'counted',
      because: 'Counted in the median wait to first response: 9 days, to the assessment of 2025-08-10.',
      deciding: null,
      rows: [1, 0],
      request: 0,
      answer: 1,
      waitDays: 9,
      spans: [
        { label: 'Request', from: dayOfIso('2025-08-01'), to: dayOfIso('2025-08-03') },
        { label: 'Wait', from: dayOfIso('2025-08-01'), to: dayOfIso('2025-08-10') },
        { label: 'First response', from: dayOfIso('2025-08-10'), to: null },
      ],
    });
    expect(explainRow(0, FIRST_SERVICE)).toMatchObject({ answer: 2, waitDays: 19, rows: [2, 0] });
    expect(explainRow(0).findings.map(({ rule }) => rule)).toEqual([
      'request',
      'service-user',
      'from-first-day',
      'age',
      'new-client',
      'outcome-known',
      'outcome-goes-on',
      'next-assessment',
      'next-service',
      'own-assessment',
      'first-response',
      'answered',
      'after-earlier-follow-up',
      'own-response',
      'own-service',
      'age-band',
    ]);
    expect(explainRow(0).findings.find(({ rule }) => rule === 'next-assessment')).toMatchObject({
      text: 'The next assessment is that of 2025-08-10.',
      saw: 'assessment of 2025-08-10 (Der_Unique_Record_ID 2), event 2 of the person',
    });
  });

  it('a wait of one day, and one of none to itself', () => {
    const oneDay = waitsOf([request({ Event_Start_Date: '2025-08-09' }), assessment()]);
    expect(oneDay.explainRow(0).because).toBe(
      'Counted in the median wait to first response: 1 day, to the assessment of 2025-08-10.',
    );
    const own = waitsOf([request({ Event_Start_Date: '2025-06-01', Der_Conversation: 1 })]);
    expect(own.explainRow(0)).toMatchObject({
      because: 'Counted in the median wait to first response: 0 days, as the request is its own first response.',
      rows: [0],
      answer: 0,
    });
  });

  it('a service that is discarded, by the assessment that leads to none', () => {
    const { explainRow } = waitsOf([
      request(),
      assessment({ Event_Outcome_Cleaned: 'NFA: Support declined' }),
      service(),
    ]);
    const { verdict, because, rows, findings, answer, groups } = explainRow(0, FIRST_SERVICE);
    expect({ verdict, rows, answer, groups }).toEqual({
      verdict: 'not counted',
      rows: [1, 0],
      answer: null,
      groups: [],
    });
    expect(because).toBe(
      'Not counted, because the first response belongs to a run of assessments of which none leads to a service, so the service answers something else.',
    );
    expect(findings.at(-1)).toMatchObject({
      met: false,
      saw: 'first response: assessment of 2025-08-10 (Der_Unique_Record_ID 2), Event_Outcome_Cleaned NFA: Support declined',
    });
  });

  it('requests that can have a wait first, in order, then those that came furthest, the latest first', () => {
    const { waits } = waitsOf([
      request({ Event_Start_Date: '2025-03-01', Client_Type_Cleaned: 'Unpaid carer' }),
      request({ Event_Start_Date: '2025-05-01', Event_Outcome_Cleaned: 'NFA: Support declined' }),
      request({ Event_Start_Date: '2025-06-01', Event_Outcome_Cleaned: 'NFA: Support declined' }),
      request({ Event_Start_Date: '2025-09-01' }),
      request(),
      assessment(),
    ]);
    expect(waits.explain(0).map(({ request: row, description, deciding }) => [row, description, deciding])).toEqual([
      [4, FIRST_RESPONSE, null],
      [4, FIRST_SERVICE, 'answered'],
      [3, FIRST_RESPONSE, 'answered'],
      [3, FIRST_SERVICE, 'answered'],
      [2, null, 'outcome-goes-on'],
      [1, null, 'outcome-goes-on'],
      [0, null, 'service-user'],
    ]);
  });

  it('a person without a request, in a sentence', () => {
    const { waits } = waitsOf([service()]);
    expect(waits.explain(0)).toMatchObject([
      {
        verdict: 'not counted',
        because: 'Not counted, because the person has no request.',
        subject: null,
        request: null,
      },
    ]);
  });
});

it('the funnels count rows and people after each rule', () => {
  const { waits } = waitsOf([
    request(),
    assessment(),
    request({ Der_NHS_LA_Combined_Person_ID: 'P2', Client_Type_Cleaned: 'Unpaid carer' }),
    request({ Der_NHS_LA_Combined_Person_ID: 'P3' }),
  ]);
  const left = waits.funnels.map(({ steps }) => new Map(steps.map(({ rule, rows, people }) => [rule, [rows, people]])));
  expect(left.map((steps) => steps.get(null))).toEqual([
    [4, 3],
    [4, 3],
  ]);
  expect(left[0].get('request')).toEqual([3, 3]);
  expect(left[0].get('service-user')).toEqual([2, 2]);
  expect(left.map((steps) => steps.get('answered'))).toEqual([
    [1, 1],
    [0, 0],
  ]);
});
